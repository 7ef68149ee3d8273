// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/experimentsession.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentSession)
};

constexpr EnumWords<SessionState, 5> StateWords{{{SessionState::Planned, "planned"_L1},
                                                 {SessionState::Kept, "kept"_L1},
                                                 {SessionState::Moved, "moved"_L1},
                                                 {SessionState::Skipped, "skipped"_L1},
                                                 {SessionState::NotPossible, "not_possible"_L1}}};

} // namespace

Result<void> validate(const ExperimentSession &session)
{
    if (codePoints(session.remark) > ExperimentSession::MaxRemark) {
        return failure(
            SessionText::tr("A remark holds at most %1 characters. Shorten it; nothing was changed.")
                .arg(ExperimentSession::MaxRemark));
    }
    if (session.plannedOn && !session.plannedOn->isValid()) {
        return failure(SessionText::tr("This session has no valid date. Choose one; nothing was changed."));
    }
    return {};
}

QString toWord(SessionState state)
{
    return wordOf(StateWords, state);
}

std::optional<SessionState> sessionStateFromWord(QStringView word)
{
    return valueOf(StateWords, word);
}

} // namespace tryboth
