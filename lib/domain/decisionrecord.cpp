// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionrecord.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DecisionRecord)
};

constexpr EnumWords<DecisionState, 6> StateWords{{{DecisionState::Draft, "draft"_L1},
                                                  {DecisionState::Recorded, "recorded"_L1},
                                                  {DecisionState::Stands, "stands"_L1},
                                                  {DecisionState::Adjusted, "adjusted"_L1},
                                                  {DecisionState::Reversed, "reversed"_L1},
                                                  {DecisionState::Replaced, "replaced"_L1}}};
constexpr EnumWords<Undoable, 4> UndoableWords{{{Undoable::Fully, "fully"_L1},
                                                {Undoable::WithCost, "with_cost"_L1},
                                                {Undoable::Partly, "partly"_L1},
                                                {Undoable::Unknown, "unknown"_L1}}};

tl::unexpected<Error> tooLong(const QString &box, int limit)
{
    //: %1 is the name of a box
    return failure(DecisionText::tr("“%1” holds at most %2 characters. Shorten it; nothing was changed.")
                       .arg(box)
                       .arg(limit));
}

Result<void> validate(const QList<DecisionOption> &options)
{
    if (options.size() > DecisionRecord::MaxOptions) {
        return failure(DecisionText::tr("A decision holds at most %1 options. Nothing was changed. Leave out "
                                        "those that you would not take.")
                           .arg(DecisionRecord::MaxOptions));
    }
    for (const DecisionOption &option : options) {
        if (codePoints(option.label) > DecisionOption::MaxLabel) {
            return tooLong(DecisionText::tr("What you could do"), DecisionOption::MaxLabel);
        }
        if (codePoints(option.pro) > DecisionOption::MaxSide ||
            codePoints(option.contra) > DecisionOption::MaxSide) {
            return tooLong(DecisionText::tr("For and against"), DecisionOption::MaxSide);
        }
    }
    return {};
}

} // namespace

Result<void> validate(const DecisionRecord &decision)
{
    if (codePoints(decision.title) > DecisionRecord::MaxTitle) {
        return tooLong(DecisionText::tr("What you are deciding"), DecisionRecord::MaxTitle);
    }
    if (codePoints(decision.told) > DecisionRecord::MaxTold) {
        return tooLong(DecisionText::tr("Who knows"), DecisionRecord::MaxTold);
    }
    const std::pair<QString, const QString *> texts[]{
        {DecisionText::tr("What is going on"), &decision.context},
        {DecisionText::tr("Because"), &decision.reasons},
        {DecisionText::tr("The way back"), &decision.wayBack}};
    for (const auto &[box, text] : texts) {
        if (codePoints(*text) > DecisionRecord::MaxText) {
            return tooLong(box, DecisionRecord::MaxText);
        }
    }
    if (!decision.decidedOn.isValid()) {
        return failure(DecisionText::tr("The decision has no valid date. Nothing was changed."));
    }
    return validate(decision.options);
}

Result<void> validate(const ReversalCondition &condition)
{
    if (codePoints(condition.sign) > ReversalCondition::MaxSign) {
        return tooLong(DecisionText::tr("You would turn back, or change course, if"),
                       ReversalCondition::MaxSign);
    }
    return {};
}

QString toWord(DecisionState state)
{
    return wordOf(StateWords, state);
}

QString toWord(Undoable undoable)
{
    return wordOf(UndoableWords, undoable);
}

std::optional<DecisionState> decisionStateFromWord(QStringView word)
{
    return valueOf(StateWords, word);
}

std::optional<Undoable> undoableFromWord(QStringView word)
{
    return valueOf(UndoableWords, word);
}

} // namespace tryboth
