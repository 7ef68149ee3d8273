// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repliescard.h"

#include "pages/parts.h"
#include "pages/replywords.h"
#include "pages/steprow.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

RepliesCard::RepliesCard(Journal &journal, QWidget *parent)
    : Card(tr("What came back"), parent)
    , m_journal(journal)
{
    setObjectName(u"repliesCard"_s);
    body()->setSpacing(Theme::px(space::Medium));
}

void RepliesCard::refresh()
{
    parts::empty(*body());
    if (const auto filled = fill(); !filled) {
        Q_EMIT failed(filled.error());
    }
}

Result<void> RepliesCard::fill()
{
    return m_journal.stores().replies.all().and_then([&](const QList<ReplyRecord> &replies) -> Result<void> {
        setVisible(!replies.isEmpty());
        for (const ReplyRecord &reply : replies) {
            if (const auto added = addReply(reply); !added) {
                return added;
            }
        }
        return {};
    });
}

Result<void> RepliesCard::addReply(const ReplyRecord &reply)
{
    const Stores &stores = m_journal.stores();
    const auto share = stores.shares.find(reply.share);
    const auto comments = stores.replies.commentsOf(reply.id);
    const auto questions = stores.replies.questions();
    const auto steps = stores.replies.steps();
    if (!share || !comments || !questions || !steps) {
        return tl::unexpected(!share       ? share.error()
                              : !comments  ? comments.error()
                              : !questions ? questions.error()
                                           : steps.error());
    }
    const auto coach = stores.coaches.find(*share ? (*share)->coach : Id());
    const QString from = senderText(coach.value_or(std::nullopt), reply.senderName);
    body()->addWidget(parts::text(
        tr("%1, %2").arg(from, QLocale().toString(reply.at.inZone(m_journal.clock().zone()).date())),
        u"heading"_s));
    for (const MergedComment &comment : *comments) {
        if (const auto added = addComment(comment); !added) {
            return added;
        }
    }
    for (const MergedQuestion &question : *questions) {
        if (question.reply == reply.id) {
            addQuestion(question);
        }
    }
    for (const MergedStep &step : *steps) {
        if (step.reply == reply.id) {
            addStep(step, from);
        }
    }
    return {};
}

Result<void> RepliesCard::addComment(const MergedComment &comment)
{
    body()->addWidget(parts::text(commentText(comment.comment)));
    if (!comment.about) {
        return {};
    }
    return stateOf(m_journal.stores(), *comment.about).and_then([&](SharedState state) -> Result<void> {
        if (const QString sentence = sentenceFor(state); !sentence.isEmpty()) {
            body()->addWidget(parts::text(sentence, u"hint"_s));
        }
        if (comment.about->kind != ShareItemKind::CheckIn || state == SharedState::Gone) {
            return {};
        }
        return m_journal.stores()
            .checkIns.find(comment.about->local)
            .map([&](const std::optional<CheckIn> &entry) {
                QPushButton *show = parts::button(tr("Show the entry"), u"replyShowEntry"_s, u"link"_s);
                CheckInFilter filter;
                filter.from = filter.to = entry->when.day;
                connect(show, &QPushButton::clicked, this,
                        [this, filter] { Q_EMIT entriesRequested(filter); });
                body()->addWidget(show, 0, Qt::AlignLeading);
            });
    });
}

void RepliesCard::addQuestion(const MergedQuestion &question)
{
    body()->addWidget(parts::text(tr("A question to take home") + u'\n' + question.question.text));
    QPushButton *wait = parts::button(question.waiting ? tr("Put it away") : tr("Let it wait on Today again"),
                                      u"questionWaits"_s, u"link"_s);
    connect(wait, &QPushButton::clicked, this, [this, question] {
        if (const auto set = setQuestionWaiting(m_journal, question.question.id, !question.waiting); !set) {
            Q_EMIT failed(set.error());
        }
    });
    body()->addWidget(wait, 0, Qt::AlignLeading);
}

void RepliesCard::addStep(const MergedStep &step, const QString &from)
{
    auto *row = new StepRow(step, from);
    connect(row, &StepRow::decided, this, [this](const MergedStep &decided) {
        if (const auto done = decideStep(m_journal, decided); !done) {
            Q_EMIT failed(done.error());
        }
    });
    body()->addWidget(row);
}

Result<void> decideStep(Journal &journal, const MergedStep &step)
{
    return journal.apply(RepliesCard::tr("Decide on a step"),
                         [&](Stores &stores) { return stores.replies.putStep(step); });
}

Result<void> setQuestionWaiting(Journal &journal, const Id &question, bool waiting)
{
    return journal.apply(waiting ? RepliesCard::tr("Let a question wait")
                                 : RepliesCard::tr("Put a question away"),
                         [&](Stores &stores) { return stores.replies.setWaiting(question, waiting); });
}

} // namespace tryboth
