// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharereply.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"
#include "domain/sharedday.h"

#include <QCoreApplication>
#include <QSet>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareReply)
};

constexpr EnumWords<CommentKind, 3> KindWords{{{CommentKind::Question, "question"_L1},
                                               {CommentKind::Observation, "observation"_L1},
                                               {CommentKind::Appreciation, "appreciation"_L1}}};

/// What is wrong with one part; empty when nothing is.
QString problemOf(const Id &id, const QString &text, int most, QSet<Id> &seen)
{
    if (id.isNull() || seen.contains(id)) {
        return ReplyText::tr("it has no id of its own.");
    }
    seen.insert(id);
    if (text.trimmed().isEmpty()) {
        return ReplyText::tr("it says nothing.");
    }
    return codePoints(text) > most ? ReplyText::tr("it is longer than %1 characters.").arg(most) : QString();
}

Result<void> partFailure(const QString &sentence, qsizetype index, const QString &problem)
{
    return failure(sentence.arg(index + 1).arg(problem), u"reply part"_s);
}

Result<void> validateComments(const QList<ReplyComment> &comments, QSet<Id> &seen)
{
    for (qsizetype i = 0; i < comments.size(); ++i) {
        const ReplyComment &comment = comments.at(i);
        QString problem = problemOf(comment.id, comment.text, ReplyComment::MaxText, seen);
        if (problem.isEmpty() && codePoints(comment.quoted) > ReplyComment::MaxQuoted) {
            problem = ReplyText::tr("it quotes more than %1 characters.").arg(ReplyComment::MaxQuoted);
        }
        if (!problem.isEmpty()) {
            return partFailure(ReplyText::tr("Comment %1 of this reply cannot be right: %2 Nothing was "
                                             "changed. Ask for the reply again."),
                               i, problem);
        }
    }
    return {};
}

Result<void> validateTasks(const ShareReply &reply, QSet<Id> &seen)
{
    for (qsizetype i = 0; i < reply.questions.size(); ++i) {
        const ReplyQuestion &question = reply.questions.at(i);
        const QString problem = problemOf(question.id, question.text, ReplyQuestion::MaxText, seen);
        if (!problem.isEmpty()) {
            return partFailure(ReplyText::tr("Question %1 of this reply cannot be right: %2 Nothing was "
                                             "changed. Ask for the reply again."),
                               i, problem);
        }
    }
    for (qsizetype i = 0; i < reply.actions.size(); ++i) {
        const ReplyAction &action = reply.actions.at(i);
        QString problem = problemOf(action.id, action.text, ReplyAction::MaxText, seen);
        if (problem.isEmpty() && action.by && !isSharedDay(*action.by)) {
            problem = ReplyText::tr("it has no valid day.");
        }
        if (!problem.isEmpty()) {
            return partFailure(ReplyText::tr("Step %1 of this reply cannot be right: %2 Nothing was changed. "
                                             "Ask for the reply again."),
                               i, problem);
        }
    }
    return {};
}

} // namespace

Result<void> validate(const ShareReply &reply)
{
    if (reply.id.isNull() || reply.share.isNull()) {
        return failure(ReplyText::tr("This reply does not say which share it answers. Nothing was changed. "
                                     "Ask for the reply again."),
                       u"reply: no id"_s);
    }
    const qsizetype parts = reply.comments.size() + reply.questions.size() + reply.actions.size();
    if (parts > ShareReply::MaxParts || codePoints(reply.senderName) > ShareReply::MaxName) {
        return failure(ReplyText::tr("A reply holds at most %1 parts and a name of at most %2 characters. "
                                     "Nothing was changed. Ask for a shorter reply.")
                           .arg(ShareReply::MaxParts)
                           .arg(ShareReply::MaxName),
                       u"reply: too much"_s);
    }
    QSet<Id> seen;
    return validateComments(reply.comments, seen).and_then([&] { return validateTasks(reply, seen); });
}

QString toWord(CommentKind kind)
{
    return wordOf(KindWords, kind);
}

std::optional<CommentKind> commentKindFromWord(QStringView word)
{
    return valueOf(KindWords, word);
}

} // namespace tryboth
