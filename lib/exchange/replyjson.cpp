// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/replyjson.h"

#include "exchange/shareversion.h"
#include "exchange/sparsejson.h"
#include "exchange/strictjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReplyJson)
};

tl::unexpected<Error> partFailure(qsizetype number, const StrictJson &part)
{
    return failure(JsonText::tr("Part %1 of this reply cannot be right: %2 Nothing was changed. Ask for the "
                                "reply again.")
                       .arg(number)
                       .arg(part.problem()),
                   u"reply part"_s);
}

QJsonObject jsonOfShared(const ReplyComment &comment)
{
    return SparseJson()
        .put(u"id"_s, std::optional(comment.id))
        .put(u"item"_s, comment.item)
        .put(u"quoted"_s, comment.quoted)
        .put(u"text"_s, comment.text)
        .put(u"kind"_s, toWord(comment.kind))
        .json();
}

QJsonObject jsonOfShared(const ReplyQuestion &question)
{
    return SparseJson().put(u"id"_s, std::optional(question.id)).put(u"text"_s, question.text).json();
}

QJsonObject jsonOfShared(const ReplyAction &action)
{
    return SparseJson()
        .put(u"id"_s, std::optional(action.id))
        .put(u"text"_s, action.text)
        .put(u"by"_s, action.by)
        .json();
}

template <typename T>
QJsonArray arrayOf(const QList<T> &parts)
{
    QJsonArray array;
    for (const T &part : parts) {
        array.append(jsonOfShared(part));
    }
    return array;
}

ReplyComment commentOf(StrictJson &json)
{
    return {json.id(u"id"_s).value_or(Id()), json.id(u"item"_s), json.text(u"quoted"_s), json.text(u"text"_s),
            json.word(u"kind"_s, commentKindFromWord).value_or(CommentKind::Observation)};
}

ReplyQuestion questionOf(StrictJson &json)
{
    return {json.id(u"id"_s).value_or(Id()), json.text(u"text"_s)};
}

ReplyAction actionOf(StrictJson &json)
{
    return {json.id(u"id"_s).value_or(Id()), json.text(u"text"_s), json.day(u"by"_s)};
}

template <typename T>
Result<QList<T>> partsOf(const QList<QByteArrayView> &pieces, T (*read)(StrictJson &))
{
    QList<T> parts;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto object = objectOfPiece(pieces.at(i), i + 1);
        if (!object) {
            return tl::unexpected(object.error());
        }
        StrictJson part(*object);
        parts.append(read(part));
        if (!part.isFine()) {
            return partFailure(i + 1, part);
        }
    }
    return parts;
}

Result<ReplyDocument> headerOf(const QJsonObject &members)
{
    StrictJson json(members);
    ReplyDocument document;
    ShareReply &reply = document.reply;
    reply.id = json.id(u"id"_s).value_or(Id());
    reply.share = json.id(u"share"_s).value_or(Id());
    reply.created = json.moment(u"created"_s).value_or(Moment());
    reply.senderName = json.text(u"senderName"_s);
    reply.senderKey = json.text(u"senderKey"_s);
    document.proof = QByteArray::fromBase64(json.text(u"proof"_s).toLatin1());
    if (!json.isFine()) {
        return failure(JsonText::tr("The beginning of this reply cannot be right: %1 Nothing was changed. "
                                    "Ask for the reply again.")
                           .arg(json.problem()),
                       u"reply header"_s);
    }
    return document;
}

Result<ReplyDocument> documentOf(const JsonPieces &pieces)
{
    auto document = headerOf(pieces.members);
    if (!document) {
        return document;
    }
    auto comments = partsOf(pieces.lists.value(u"comments"_s), commentOf);
    auto questions = partsOf(pieces.lists.value(u"questions"_s), questionOf);
    auto actions = partsOf(pieces.lists.value(u"actions"_s), actionOf);
    if (!comments || !questions || !actions) {
        return tl::unexpected(!comments    ? comments.error()
                              : !questions ? questions.error()
                                           : actions.error());
    }
    document->reply.comments = std::move(*comments);
    document->reply.questions = std::move(*questions);
    document->reply.actions = std::move(*actions);
    return validate(document->reply).map([&] { return std::move(*document); });
}

} // namespace

QByteArray writeReplyJson(const ReplyDocument &document)
{
    const ShareReply &reply = document.reply;
    QJsonObject json = SparseJson()
                           .put(u"format"_s, QString(ReplyFormat))
                           .put(u"version"_s, std::optional(ReplyFormatVersion))
                           .put(u"id"_s, std::optional(reply.id))
                           .put(u"share"_s, std::optional(reply.share))
                           .put(u"created"_s, stampOf(reply.created))
                           .put(u"senderName"_s, reply.senderName)
                           .put(u"senderKey"_s, reply.senderKey)
                           .put(u"proof"_s, QString::fromLatin1(document.proof.toBase64()))
                           .json();
    json[u"comments"_s] = arrayOf(reply.comments);
    json[u"questions"_s] = arrayOf(reply.questions);
    json[u"actions"_s] = arrayOf(reply.actions);
    return QJsonDocument(json).toJson();
}

Result<ReplyDocument> readReplyJson(const QByteArray &bytes, const ShareLimits &limits)
{
    return cutJson(bytes, {u"comments"_s, u"questions"_s, u"actions"_s}, limits)
        .and_then([&](const JsonPieces &pieces) {
            return checkShareVersion(pieces.members, ReplyFormat, ReplyFormatVersion).and_then([&] {
                return documentOf(pieces);
            });
        });
}

} // namespace tryboth
