// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/replywords.h"

#include "domain/shownname.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
struct ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReplyWords)
};
} // namespace

QString nameOf(CommentKind kind)
{
    switch (kind) {
    case CommentKind::Question:
        return ReplyText::tr("Question");
    case CommentKind::Observation:
        return ReplyText::tr("Observation");
    case CommentKind::Appreciation:
        return ReplyText::tr("Appreciation");
    }
    return {};
}

QString nameOf(StepChoice state)
{
    switch (state) {
    case StepChoice::Proposed:
        return ReplyText::tr("proposed");
    case StepChoice::TakenOn:
        return ReplyText::tr("taken on");
    case StepChoice::Changed:
        return ReplyText::tr("taken on, changed");
    case StepChoice::Left:
        return ReplyText::tr("left");
    case StepChoice::Done:
        return ReplyText::tr("done");
    }
    return {};
}

QString sentenceFor(SharedState state)
{
    switch (state) {
    case SharedState::AsShared:
        return {};
    case SharedState::Edited:
        return ReplyText::tr(
            "You changed this entry after sharing it. The comment refers to the earlier wording.");
    case SharedState::Gone:
        return ReplyText::tr("This entry is no longer here. The comment is kept with the reply.");
    }
    return {};
}

QString commentText(const ReplyComment &comment)
{
    QString text = nameOf(comment.kind);
    if (!comment.quoted.isEmpty()) {
        text += u" · "_s + QLocale().quoteString(comment.quoted);
    }
    return text + u'\n' + comment.text;
}

QStringList commentsBeside(const Stores &stores, const Id &local)
{
    QStringList texts;
    for (const MergedComment &comment : stores.replies.commentsOn(local).value_or(QList<MergedComment>())) {
        QString text = ReplyText::tr("From your coach") + u" · "_s + commentText(comment.comment);
        const auto state = stateOf(stores, *comment.about);
        if (const QString since = sentenceFor(state.value_or(SharedState::AsShared)); !since.isEmpty()) {
            text += u'\n' + since;
        }
        texts.append(text);
    }
    return texts;
}

QHash<Id, QStringList> commentsBesideEach(const Stores &stores, const QList<Id> &locals)
{
    QHash<Id, QStringList> comments;
    for (const Id &local : locals) {
        if (const QStringList texts = commentsBeside(stores, local); !texts.isEmpty()) {
            comments.insert(local, texts);
        }
    }
    return comments;
}

QString senderText(const std::optional<Coach> &coach, const QString &senderName)
{
    if (coach) {
        return shownName(coach->label);
    }
    return senderName.isEmpty() ? ReplyText::tr("Somebody without a name") : shownName(senderName);
}

} // namespace tryboth
