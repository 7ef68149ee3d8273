// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reflection.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReflectionText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Reflection)
};

constexpr EnumWords<ReflectionKind, 3> KindWords{{{ReflectionKind::Weekly, "weekly"_L1},
                                                  {ReflectionKind::Prompt, "prompt"_L1},
                                                  {ReflectionKind::Free, "free"_L1}}};

bool isRating(const std::optional<int> &value)
{
    return !value || (*value >= Recalled::Min && *value <= Recalled::Max);
}

tl::unexpected<Error> tooLong(int limit)
{
    return failure(
        ReflectionText::tr("A text of a reflection holds at most %1 characters. Shorten it; nothing was "
                           "changed.")
            .arg(limit));
}

} // namespace

QString Reflection::answerTo(const QString &prompt) const
{
    const auto found = std::ranges::find(answers, prompt, &ReflectionAnswer::prompt);
    return found == answers.end() ? QString() : found->text;
}

void Reflection::answer(const ReflectionAnswer &given)
{
    const auto found = std::ranges::find(answers, given.prompt, &ReflectionAnswer::prompt);
    const bool isEmpty = given.text.trimmed().isEmpty();
    if (found == answers.end() && !isEmpty) {
        answers.append(given);
    } else if (found != answers.end() && isEmpty) {
        answers.erase(found);
    } else if (found != answers.end() && found->text != given.text) {
        *found = given;
    }
}

bool Reflection::isBlank() const
{
    return answers.isEmpty() && recalled.isEmpty() && title.trimmed().isEmpty() && body.trimmed().isEmpty();
}

Result<void> validate(const Reflection &reflection)
{
    if (!reflection.day.isValid()) {
        return failure(ReflectionText::tr("The reflection has no valid day. Nothing was changed."));
    }
    if (codePoints(reflection.title) > Reflection::MaxTitle) {
        return tooLong(Reflection::MaxTitle);
    }
    if (codePoints(reflection.body) > Reflection::MaxText) {
        return tooLong(Reflection::MaxText);
    }
    for (const ReflectionAnswer &answer : reflection.answers) {
        if (codePoints(answer.text) > Reflection::MaxText) {
            return tooLong(Reflection::MaxText);
        }
        if (answer.prompt.isEmpty()) {
            return failure(ReflectionText::tr("An answer belongs to no question. Nothing was changed."));
        }
    }
    if (!isRating(reflection.recalled.people) || !isRating(reflection.recalled.technical)) {
        return failure(ReflectionText::tr(
            "A rating from memory lies between −3 and +3. Nothing was changed. Choose one of these."));
    }
    return {};
}

QString toWord(ReflectionKind kind)
{
    return wordOf(KindWords, kind);
}

std::optional<ReflectionKind> reflectionKindFromWord(QStringView word)
{
    return valueOf(KindWords, word);
}

} // namespace tryboth
