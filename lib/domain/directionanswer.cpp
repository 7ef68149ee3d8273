// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directionanswer.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionAnswer)
};

constexpr EnumWords<DirectionSort, 4> SortWords{{{DirectionSort::Technical, "technical"_L1},
                                                 {DirectionSort::People, "people"_L1},
                                                 {DirectionSort::Both, "both"_L1},
                                                 {DirectionSort::Unclear, "unclear"_L1}}};

} // namespace

Result<void> validate(const DirectionAnswer &answer)
{
    for (const QString *text : {&answer.text, &answer.givesWay, &answer.askedToday, &answer.changed}) {
        if (codePoints(*text) > DirectionAnswer::MaxText) {
            return failure(
                AnswerText::tr("An answer holds at most %1 characters. Shorten it; nothing was changed.")
                    .arg(DirectionAnswer::MaxText));
        }
    }
    if (answer.clarity &&
        (*answer.clarity < DirectionAnswer::MinClarity || *answer.clarity > DirectionAnswer::MaxClarity)) {
        return failure(AnswerText::tr("Clarity goes from 1 to 5. Choose one of them; nothing was changed."));
    }
    if (!answer.on.isValid()) {
        return failure(AnswerText::tr("The answer has no valid date. Nothing was changed."));
    }
    return {};
}

Result<void> mayFinish(const DirectionAnswer &answer)
{
    if (answer.text.trimmed().isEmpty()) {
        return failure(AnswerText::tr("Write your answer first. One line is enough. Nothing was changed."));
    }
    if (!answer.sort) {
        return failure(AnswerText::tr(
            "Sort your answer yourself first; “not clear yet” is one of the four. Nothing was changed."));
    }
    return {};
}

QString toWord(DirectionSort sort)
{
    return wordOf(SortWords, sort);
}

std::optional<DirectionSort> directionSortFromWord(QStringView word)
{
    return valueOf(SortWords, word);
}

} // namespace tryboth
