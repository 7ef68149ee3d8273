// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharerecordjson.h"

#include "exchange/entityjson.h"
#include "exchange/keys.h"
#include "exchange/sharejson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareRecordJson)
};

QJsonValue idOrNull(const std::optional<Id> &id)
{
    return id ? QJsonValue(id->toText()) : QJsonValue();
}

Id idIn(const QJsonObject &json, const QString &key)
{
    return Id::fromText(json[key].toString()).value_or(Id());
}

template <typename T, typename ToJson>
QJsonArray arrayOf(const QList<T> &parts, ToJson toJson)
{
    QJsonArray array;
    for (const T &part : parts) {
        array.append(toJson(part));
    }
    return array;
}

template <typename OfJson>
auto listOf(const QJsonValue &array, OfJson ofJson)
{
    QList<std::invoke_result_t<OfJson, const QJsonObject &>> parts;
    for (const QJsonValue &value : array.toArray()) {
        parts.append(ofJson(value.toObject()));
    }
    return parts;
}

QJsonObject jsonOfLink(const ShareLink &link)
{
    return {{u"item"_s, link.item.toText()},
            {u"kind"_s, toWord(link.kind)},
            {u"local"_s, link.local.toText()},
            {u"rev"_s, link.rev}};
}

ShareLink linkOfJson(const QJsonObject &json)
{
    return {idIn(json, u"item"_s),
            shareItemKindFromWord(json[u"kind"_s].toString()).value_or(ShareItemKind::CheckIn),
            idIn(json, u"local"_s), json[u"rev"_s].toInt(1)};
}

QJsonObject jsonOfComment(const MergedComment &merged)
{
    const ReplyComment &comment = merged.comment;
    return {{u"id"_s, comment.id.toText()},
            {u"item"_s, idOrNull(comment.item)},
            {u"quoted"_s, comment.quoted},
            {u"text"_s, comment.text},
            {u"kind"_s, toWord(comment.kind)}};
}

MergedComment commentOfJson(const QJsonObject &json)
{
    MergedComment merged;
    merged.comment = {idIn(json, u"id"_s), Id::fromText(json[u"item"_s].toString()),
                      json[u"quoted"_s].toString(), json[u"text"_s].toString(),
                      commentKindFromWord(json[u"kind"_s].toString()).value_or(CommentKind::Observation)};
    return merged;
}

QJsonObject jsonOfQuestion(const MergedQuestion &question)
{
    return {{u"id"_s, question.question.id.toText()},
            {u"text"_s, question.question.text},
            {u"waiting"_s, question.waiting}};
}

MergedQuestion questionOfJson(const QJsonObject &json)
{
    return {{idIn(json, u"id"_s), json[u"text"_s].toString()}, {}, json[u"waiting"_s].toBool()};
}

QJsonObject jsonOfStep(const MergedStep &step)
{
    return {{u"id"_s, step.step.id.toText()},
            {u"text"_s, step.step.text},
            {u"by"_s, dayOrNull(step.step.by)},
            {u"proposed"_s, step.proposed},
            {u"state"_s, toWord(step.state)},
            {u"modified"_s, stampOf(step.modified)},
            {u"rev"_s, step.rev}};
}

MergedStep stepOfJson(const QJsonObject &json)
{
    return {{idIn(json, u"id"_s), json[u"text"_s].toString(), optionalDayOfJson(json[u"by"_s])},
            {},
            json[u"proposed"_s].toString(),
            stepChoiceFromWord(json[u"state"_s].toString()).value_or(StepChoice::Proposed),
            momentOfJson(json[u"modified"_s]),
            json[u"rev"_s].toInt(1)};
}

} // namespace

QJsonObject jsonOfCoach(const Coach &coach)
{
    return withHead(
        coach,
        {{u"label"_s, coach.label}, {u"publicKey"_s, coach.publicKey}, {u"agreement"_s, coach.agreement}});
}

Result<Coach> coachOfJson(const QJsonObject &json)
{
    const Coach coach{idIn(json, u"id"_s),
                      momentOfJson(json[u"created"_s]),
                      momentOfJson(json[u"modified"_s]),
                      json[u"rev"_s].toInt(1),
                      json[u"label"_s].toString(),
                      json[u"publicKey"_s].toString(),
                      json[u"agreement"_s].toString()};
    if (coach.id.isNull() || (!coach.publicKey.isEmpty() && !tidyPublicKey(coach.publicKey))) {
        return failure(JsonText::tr("it has no id, or its key is none."));
    }
    return validate(coach).map([&] { return coach; });
}

QJsonObject jsonOfShareRecord(const ShareRecord &share)
{
    return {{u"id"_s, share.id.toText()},
            {u"at"_s, stampOf(share.at)},
            {u"coach"_s, share.coach.toText()},
            {u"coachLabel"_s, share.coachLabel},
            {u"preset"_s, share.preset},
            {u"scope"_s, jsonOfScope(share.scope)},
            {u"coverNote"_s, share.coverNote},
            {u"agreement"_s, share.agreement},
            {u"deleteBy"_s, dayOrNull(share.deleteBy)},
            {u"predecessor"_s, idOrNull(share.predecessor)},
            {u"sha256"_s, QString::fromLatin1(share.sha256.toHex())},
            {u"kind"_s, share.kind},
            {u"items"_s, arrayOf(share.links, jsonOfLink)}};
}

Result<ShareRecord> shareRecordOfJson(const QJsonObject &json)
{
    ShareRecord share;
    share.id = idIn(json, u"id"_s);
    share.at = momentOfJson(json[u"at"_s]);
    share.coach = idIn(json, u"coach"_s);
    share.coachLabel = json[u"coachLabel"_s].toString();
    share.preset = json[u"preset"_s].toString();
    share.scope = scopeOfJson(json[u"scope"_s].toObject());
    share.coverNote = json[u"coverNote"_s].toString();
    share.agreement = json[u"agreement"_s].toString();
    share.deleteBy = optionalDayOfJson(json[u"deleteBy"_s]);
    share.predecessor = Id::fromText(json[u"predecessor"_s].toString());
    share.sha256 = QByteArray::fromHex(json[u"sha256"_s].toString().toLatin1());
    share.kind = json[u"kind"_s].toString();
    share.links = listOf(json[u"items"_s], linkOfJson);
    const bool known = share.kind == "sealed"_L1 || share.kind == "html"_L1 || share.kind == "pdf"_L1;
    return share.id.isNull() || !known ? failure(JsonText::tr("it has no id or no kind."))
                                       : Result<ShareRecord>(share);
}

QJsonObject jsonOfKeptReply(const KeptReply &kept)
{
    return {{u"id"_s, kept.reply.id.toText()},
            {u"share"_s, kept.reply.share.toText()},
            {u"at"_s, stampOf(kept.reply.at)},
            {u"written"_s, stampOf(kept.reply.written)},
            {u"senderName"_s, kept.reply.senderName},
            {u"senderKey"_s, kept.reply.senderKey},
            {u"comments"_s, arrayOf(kept.comments, jsonOfComment)},
            {u"questions"_s, arrayOf(kept.questions, jsonOfQuestion)},
            {u"steps"_s, arrayOf(kept.steps, jsonOfStep)}};
}

Result<KeptReply> keptReplyOfJson(const QJsonObject &json)
{
    KeptReply kept;
    kept.reply = {idIn(json, u"id"_s),
                  idIn(json, u"share"_s),
                  momentOfJson(json[u"at"_s]),
                  momentOfJson(json[u"written"_s]),
                  json[u"senderName"_s].toString(),
                  json[u"senderKey"_s].toString()};
    if (kept.reply.id.isNull() || kept.reply.share.isNull()) {
        return failure(JsonText::tr("it has no id or answers nothing."));
    }
    kept.comments = listOf(json[u"comments"_s], commentOfJson);
    kept.questions = listOf(json[u"questions"_s], questionOfJson);
    kept.steps = listOf(json[u"steps"_s], stepOfJson);
    const auto belong = [&](auto &parts) {
        for (auto &part : parts) {
            part.reply = kept.reply.id;
        }
    };
    belong(kept.comments);
    belong(kept.questions);
    belong(kept.steps);
    return kept;
}

QJsonObject jsonOfAlias(const PersonAlias &alias)
{
    return withHead(alias, {{u"name"_s, alias.name},
                            {u"spellings"_s, QJsonArray::fromStringList(alias.spellings)},
                            {u"standsIn"_s, alias.standsIn}});
}

Result<PersonAlias> aliasOfJson(const QJsonObject &json)
{
    const PersonAlias alias{
        idIn(json, u"id"_s),           momentOfJson(json[u"created"_s]), momentOfJson(json[u"modified"_s]),
        json[u"rev"_s].toInt(1),       json[u"name"_s].toString(),       textsOfJson(json[u"spellings"_s]),
        json[u"standsIn"_s].toString()};
    if (alias.id.isNull()) {
        return failure(JsonText::tr("it has no id."));
    }
    return validate(alias).map([&] { return alias; });
}

QJsonObject jsonOfKey(const KeyPair &key)
{
    return {{u"secretKey"_s, key.secretKey}, {u"created"_s, stampOf(key.created)}};
}

Result<KeyPair> keyOfJson(const QJsonObject &json)
{
    return keyPairOf(json[u"secretKey"_s].toString(), momentOfJson(json[u"created"_s]));
}

} // namespace tryboth
