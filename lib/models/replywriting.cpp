// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replywriting.h"

#include "exchange/keys.h"
#include "exchange/replyjson.h"
#include "exchange/sealedshare.h"
#include "models/experimentwords.h"
#include "storage/backup.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReplyWriting)

public:
    static QString kindWord(CommentKind kind);
    static QStringList linesOf(const ShareReply &reply);
};

QString ReplyText::kindWord(CommentKind kind)
{
    switch (kind) {
    case CommentKind::Question:
        return tr("Question");
    case CommentKind::Observation:
        return tr("Observation");
    case CommentKind::Appreciation:
        break;
    }
    return tr("Appreciation");
}

QStringList ReplyText::linesOf(const ShareReply &reply)
{
    QStringList lines;
    for (const ReplyComment &comment : reply.comments) {
        const QString about = comment.item ? comment.quoted : tr("the whole share");
        lines.append(tr("%1 on “%2”", "%1 is a kind of comment").arg(kindWord(comment.kind), about));
        lines.append(comment.text);
    }
    for (const ReplyQuestion &question : reply.questions) {
        lines.append(tr("A question to take home"));
        lines.append(question.text);
    }
    for (const ReplyAction &step : reply.actions) {
        lines.append(step.by ? tr("A step, by %1", "%1 is a date").arg(longDay(*step.by)) : tr("A step"));
        lines.append(step.text);
    }
    return lines;
}

} // namespace

Result<OutgoingReply> outgoingReply(ShareReply reply, const KeyPair &coach, const QString &clientKey,
                                    Moment now)
{
    if (isEmpty(reply)) {
        return failure(
            ReplyText::tr("There is nothing to reply yet. Nothing was written. Write a comment, mark a "
                          "question to be sent, or propose a step."));
    }
    if (clientKey.isEmpty()) {
        return failure(
            ReplyText::tr("This share came without a key to reply to. Nothing was written. Ask your "
                          "client for a share with their key."));
    }
    reply.id = randomId();
    reply.created = now;
    return replyDocument(reply, coach, clientKey).and_then([](const QByteArray &document) {
        return readReplyJson(document).map([&](const ReplyDocument &read) {
            return OutgoingReply{document, ReplyText::linesOf(read.reply)};
        });
    });
}

Result<void> writeReply(const OutgoingReply &preview, const QString &clientKey, const QString &path)
{
    return sealDocument(preview.document, {clientKey, {}}).and_then([&](const QByteArray &sealed) {
        return writeCopy(path, sealed);
    });
}

} // namespace tryboth
