// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharerecordjson.h"
#include "models/entitysection.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> writeCoaches(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.coaches.all(), jsonOfCoach);
}

Result<void> readCoaches(Stores &stores, const QJsonValue &value, bool)
{
    return idsOf(stores.coaches.all()).and_then([&](const QSet<Id> &own) {
        return addEach(value, coachOfJson, [&](const Coach &coach) {
            return own.contains(coach.id) ? Result<void>() : stores.coaches.insert(coach);
        });
    });
}

Result<QJsonValue> writeShares(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.shares.all(), jsonOfShareRecord);
}

Result<void> readShares(Stores &stores, const QJsonValue &value, bool)
{
    return idsOf(stores.shares.all()).and_then([&](const QSet<Id> &own) {
        return addEach(value, shareRecordOfJson, [&](const ShareRecord &share) {
            return own.contains(share.id) ? Result<void>() : stores.shares.insert(share);
        });
    });
}

template <typename T>
QList<T> partsOf(const QList<T> &all, const Id &reply)
{
    QList<T> parts;
    std::ranges::copy_if(all, std::back_inserter(parts), [&](const T &part) { return part.reply == reply; });
    return parts;
}

Result<QList<KeptReply>> keptReplies(const Stores &stores)
{
    const auto replies = stores.replies.all();
    const auto questions = stores.replies.questions();
    const auto steps = stores.replies.steps();
    if (!replies || !questions || !steps) {
        return tl::unexpected(!replies ? replies.error() : !questions ? questions.error() : steps.error());
    }
    QList<KeptReply> kept;
    for (const ReplyRecord &reply : *replies) {
        const auto comments = stores.replies.commentsOf(reply.id);
        if (!comments) {
            return tl::unexpected(comments.error());
        }
        kept.append({reply, *comments, partsOf(*questions, reply.id), partsOf(*steps, reply.id)});
    }
    return kept;
}

Result<QJsonValue> writeReplies(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, keptReplies(stores), jsonOfKeptReply);
}

/// Puts a reply back with its parts in the order that they had.
Result<void> insertReply(Stores &stores, const KeptReply &kept)
{
    auto done = stores.replies.insert(kept.reply);
    int place = 0;
    const auto insertAll = [&](const auto &parts) {
        for (const auto &part : parts) {
            done = done.and_then([&] { return stores.replies.insert(part, place++); });
        }
    };
    insertAll(kept.comments);
    insertAll(kept.questions);
    insertAll(kept.steps);
    return done;
}

Result<void> readReplies(Stores &stores, const QJsonValue &value, bool)
{
    return idsOf(stores.shares.all()).and_then([&](const QSet<Id> &shares) {
        return idsOf(stores.replies.all()).and_then([&](const QSet<Id> &own) {
            return addEach(value, keptReplyOfJson, [&](const KeptReply &kept) {
                const bool fits = shares.contains(kept.reply.share) && !own.contains(kept.reply.id);
                return fits ? insertReply(stores, kept) : Result<void>();
            });
        });
    });
}

Result<QJsonValue> writeNames(const Stores &stores, const ExportScope &scope)
{
    return scope.namesAndKeys ? sectionOf(scope, stores.names.all(), jsonOfAlias)
                              : Result<QJsonValue>(QJsonValue::Undefined);
}

Result<void> readNames(Stores &stores, const QJsonValue &value, bool)
{
    return idsOf(stores.names.all()).and_then([&](const QSet<Id> &own) {
        return addEach(value, aliasOfJson, [&](const PersonAlias &alias) {
            return own.contains(alias.id) ? Result<void>() : stores.names.insert(alias);
        });
    });
}

Result<QJsonValue> writeNoNames(const Stores &stores, const ExportScope &scope)
{
    if (!scope.namesAndKeys || !scope.everything) {
        return QJsonValue(QJsonValue::Undefined);
    }
    return stores.names.noNames().map(
        [](const QStringList &words) { return QJsonValue(QJsonArray::fromStringList(words)); });
}

Result<void> readNoNames(Stores &stores, const QJsonValue &value, bool)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray()) {
        words.append(word.toString());
    }
    words.removeAll(QString());
    return stores.names.putNoNames(words);
}

Result<QJsonValue> writeKeys(const Stores &stores, const ExportScope &scope)
{
    return scope.namesAndKeys ? sectionOf(scope, stores.coaches.keys(), jsonOfKey)
                              : Result<QJsonValue>(QJsonValue::Undefined);
}

Result<void> readKeys(Stores &stores, const QJsonValue &value, bool)
{
    return addEach(value, keyOfJson, [&](const KeyPair &key) { return stores.coaches.addKey(key); });
}

} // namespace

QList<JournalSection> shareSections()
{
    return {{"coaches"_L1, writeCoaches, readCoaches}, {"shares"_L1, writeShares, readShares},
            {"replies"_L1, writeReplies, readReplies}, {"names"_L1, writeNames, readNames},
            {"noNames"_L1, writeNoNames, readNoNames}, {"keys"_L1, writeKeys, readKeys}};
}

} // namespace tryboth
