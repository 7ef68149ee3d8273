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

Reflection week(const Content &content, LocalDay first, int people, int technical, const QStringList &words)
{
    Reflection reflection;
    reflection.kind = ReflectionKind::Weekly;
    reflection.day = first;
    const Moment friday = Moment::fromDateTime(QDateTime(first.addDays(4), {16, 30}, Qt::UTC));
    reflection.recalled = {people, technical, friday, false};
    reflection.finished = friday;
    reflection.answers = {answerTo(content, weekly::MemoryAndLog, weekly::MemoryAndLog, words.at(0)),
                          answerTo(content, weekly::ThreeBoxes, weekly::Worked, words.at(1)),
                          answerTo(content, weekly::ThreeBoxes, weekly::DidNot, words.at(2)),
                          answerTo(content, weekly::ThreeBoxes, weekly::WillTry, words.at(3))};
    return reflection;
}

Reflection question(const Content &content, LocalDay day)
{
    Reflection reflection;
    reflection.kind = ReflectionKind::Prompt;
    reflection.day = day;
    constexpr auto Forward = "prompt.daily.forward"_L1;
    reflection.answers = {answerTo(content, Forward, Forward,
                                   u"M. opened her first pull request without asking first. I noticed that I "
                                   "was gladder than about my own."_s)};
    return reflection;
}

Reflection page(LocalDay day)
{
    Reflection reflection;
    reflection.day = day;
    reflection.title = u"What I miss on meeting days"_s;
    reflection.body =
        u"Two kinds of tired:\n\n- after a day of talking I am *empty*, but it is about "
        "something\n- after a day of debugging I am full of it and cannot stop\n\nI want to find "
        "out whether the first gets lighter once it is no longer new."_s;
    return reflection;
}

} // namespace

Result<void> addExampleReflections(Stores &stores, const Content &content, LocalDay today)
{
    const LocalDay last = weekOf(stores, today).first.addDays(-DaysPerWeek);
    const QList<Reflection> written{
        week(content, last.addDays(-DaysPerWeek), 1, 2,
             {u"I remembered a good week of building. The log has more people work in it than I thought."_s,
              u"Pairing before noon."_s, u"Two interviews in a row."_s,
              u"Keep Thursday free of meetings."_s}),
        week(content, last.addDays(-2 * DaysPerWeek), 2, -1,
             {u"Both agree for once: mentoring carried the week."_s, u"Letting M. drive."_s,
              u"The incident ate the design day."_s, u"Ask for the cache design in writing first."_s}),
        question(content, last.addDays(2)), page(last.addDays(3))};
    Result<void> done;
    for (const Reflection &reflection : written) {
        done = done.and_then([&] { return stores.reflections.put(reflection); }).map([](const Id &) {});
    }
    return done;
}

} // namespace tryboth
