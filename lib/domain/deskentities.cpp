// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of what a coach writes: limits and the words of files.
#include "domain/checkin.h"
#include "domain/client.h"
#include "domain/coachingsession.h"
#include "domain/comment.h"
#include "domain/enumwords.h"
#include "domain/privatenote.h"
#include "domain/sessionquestion.h"
#include "domain/step.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DeskEntities)

public:
    static Result<void> within(const QString &text, int limit);
    static Result<void> written(const QString &text, int limit);
};

constexpr EnumWords<QuestionState, 3> QuestionWords{{{QuestionState::Planned, "planned"_L1},
                                                     {QuestionState::Asked, "asked"_L1},
                                                     {QuestionState::Parked, "parked"_L1}}};
constexpr EnumWords<StepState, 5> StepWords{{{StepState::Proposed, "proposed"_L1},
                                             {StepState::TakenOn, "taken_on"_L1},
                                             {StepState::Changed, "changed"_L1},
                                             {StepState::Left, "left"_L1},
                                             {StepState::Done, "done"_L1}}};
constexpr EnumWords<ProposedBy, 2> ProposedByWords{
    {{ProposedBy::Coach, "coach"_L1}, {ProposedBy::Client, "client"_L1}}};

Result<void> DeskText::within(const QString &text, int limit)
{
    return codePoints(text) <= limit
               ? Result<void>()
               : failure(tr("This text holds at most %1 characters. Shorten it; nothing was changed.")
                             .arg(limit));
}

Result<void> DeskText::written(const QString &text, int limit)
{
    if (text.trimmed().isEmpty()) {
        return failure(tr("There is nothing written yet. Nothing was changed. Write a few words first."));
    }
    return within(text, limit);
}

} // namespace

Result<void> validate(const Client &client)
{
    if (client.label.trimmed().isEmpty()) {
        return failure(DeskText::tr("A client needs a name of your choice. Nothing was changed. Type one."));
    }
    return DeskText::within(client.label, Client::MaxLabel).and_then([&] {
        return DeskText::within(client.agreement, Client::MaxAgreement);
    });
}

Result<void> validate(const Comment &comment)
{
    return DeskText::written(comment.text, ReplyComment::MaxText).and_then([&] {
        return DeskText::within(comment.quoted, ReplyComment::MaxQuoted);
    });
}

Result<void> validate(const SessionQuestion &question)
{
    return DeskText::written(question.text, SessionQuestion::MaxText);
}

Result<void> validate(const Step &step)
{
    return DeskText::written(step.text, Step::MaxText);
}

Result<void> validate(const PrivateNote &note)
{
    return DeskText::written(note.text.forTheCoach(), PrivateNote::MaxText);
}

Result<void> validate(const CoachingSession &session)
{
    return session.on.isValid()
               ? Result<void>()
               : failure(DeskText::tr("The session has no valid date. Nothing was changed. Choose a day."));
}

QString toWord(QuestionState state)
{
    return wordOf(QuestionWords, state);
}

QString toWord(StepState state)
{
    return wordOf(StepWords, state);
}

QString toWord(ProposedBy by)
{
    return wordOf(ProposedByWords, by);
}

std::optional<QuestionState> questionStateFromWord(QStringView word)
{
    return valueOf(QuestionWords, word);
}

std::optional<StepState> stepStateFromWord(QStringView word)
{
    return valueOf(StepWords, word);
}

std::optional<ProposedBy> proposedByFromWord(QStringView word)
{
    return valueOf(ProposedByWords, word);
}

} // namespace tryboth
