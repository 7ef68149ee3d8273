// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/examplereflections.h"

#include "models/reflectionweek.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

ReflectionAnswer answerTo(const Content &content, QLatin1StringView prompt, QLatin1StringView place,
                          const QString &text)
{
    const auto found = std::ranges::find(content.prompts(), prompt, &Prompt::id);
    return {place, found->version, found->text, text};
}

/// What a week holds is called `id` in the texts of the example.
Reflection week(const Content &content, const ExampleTexts &texts, const QString &id, LocalDay first,
                int people, int technical)
{
    const auto answer = [&](QLatin1StringView prompt, QLatin1StringView place, const QString &what) {
        return answerTo(content, prompt, place, texts(id + u'.' + what));
    };
    Reflection reflection;
    reflection.kind = ReflectionKind::Weekly;
    reflection.day = first;
    const Moment friday = Moment::fromDateTime(QDateTime(first.addDays(4), {16, 30}, Qt::UTC));
    reflection.recalled = {people, technical, friday, false};
    reflection.finished = friday;
    reflection.answers = {answer(weekly::MemoryAndLog, weekly::MemoryAndLog, u"stories"_s),
                          answer(weekly::ThreeBoxes, weekly::Worked, u"worked"_s),
                          answer(weekly::ThreeBoxes, weekly::DidNot, u"did-not"_s),
                          answer(weekly::ThreeBoxes, weekly::WillTry, u"will-try"_s)};
    return reflection;
}

Reflection question(const Content &content, const ExampleTexts &texts, LocalDay day)
{
    Reflection reflection;
    reflection.kind = ReflectionKind::Prompt;
    reflection.day = day;
    constexpr auto Forward = "prompt.daily.forward"_L1;
    reflection.answers = {answerTo(content, Forward, Forward, texts(u"question.forward"_s))};
    return reflection;
}

Reflection page(const ExampleTexts &texts, LocalDay day)
{
    Reflection reflection;
    reflection.day = day;
    reflection.title = texts(u"page.title"_s);
    reflection.body = texts(u"page.body"_s);
    return reflection;
}

} // namespace

Result<void> addExampleReflections(Stores &stores, const Content &content, LocalDay today,
                                   const ExampleTexts &texts)
{
    const LocalDay last = weekOf(stores, today).first.addDays(-DaysPerWeek);
    const QList<Reflection> written{
        week(content, texts, u"week.later"_s, last.addDays(-DaysPerWeek), 1, 2),
        week(content, texts, u"week.earlier"_s, last.addDays(-2 * DaysPerWeek), 2, -1),
        question(content, texts, last.addDays(2)), page(texts, last.addDays(3))};
    Result<void> done;
    for (const Reflection &reflection : written) {
        done = done.and_then([&] { return stores.reflections.put(reflection); }).map([](const Id &) {});
    }
    return done;
}

} // namespace tryboth
