// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharerecord.h"

#include "domain/enumwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareRecord)
};

constexpr EnumWords<StepChoice, 5> StateWords{{{StepChoice::Proposed, "proposed"_L1},
                                               {StepChoice::TakenOn, "taken_on"_L1},
                                               {StepChoice::Changed, "changed"_L1},
                                               {StepChoice::Left, "left"_L1},
                                               {StepChoice::Done, "done"_L1}}};

} // namespace

Result<void> validate(const Coach &coach)
{
    if (coach.label.trimmed().isEmpty() || codePoints(coach.label) > Coach::MaxLabel) {
        return failure(RecordText::tr("A coach needs a name of 1 to %1 characters. Type one; nothing was "
                                      "changed.")
                           .arg(Coach::MaxLabel));
    }
    if (codePoints(coach.agreement) > Coach::MaxAgreement) {
        return failure(RecordText::tr("What was agreed holds at most %1 characters. Shorten it; nothing was "
                                      "changed.")
                           .arg(Coach::MaxAgreement));
    }
    return {};
}

QString toWord(StepChoice state)
{
    return wordOf(StateWords, state);
}

std::optional<StepChoice> stepChoiceFromWord(QStringView word)
{
    return valueOf(StateWords, word);
}

} // namespace tryboth
