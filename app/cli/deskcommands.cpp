// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's side of a share, from the command line.
#include "cli/commands.h"

#include "cli/checkintext.h"
#include "cli/deskaccess.h"
#include "cli/optionvalues.h"
#include "cli/secrets.h"
#include "domain/shownname.h"
#include "exchange/keys.h"
#include "models/itemwords.h"
#include "models/replywriting.h"
#include "models/sessionbrief.h"
#include "models/shareintake.h"
#include "report/briefpdf.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Desk)
};

Argument deskArgument()
{
    return {u"DESK"_s, DeskText::tr("The coach's desk.")};
}

Outcome<Answer> newDesk(const Request &request)
{
    const QString given = u"passphrase-fd"_s;
    auto passphrase = request.options.isSet(given) ? passphraseFromDescriptor(request, given)
                                                   : newPassphraseOf(request);
    if (!passphrase) {
        return tl::unexpected(passphrase.error());
    }
    const World &world = request.world;
    const std::optional<Passphrase> seal(std::move(*passphrase));
    auto desk = JournalFile::create(request.file(), world.places, world.clock, {}, seal, {}, FileKind::Desk);
    if (!desk) {
        return failed(desk.error());
    }
    return orFailed(ownKeyOf(*desk->core).and_then([&](const KeyPair &key) {
               return desk->file->save(desk->core->image()).map([&] { return key; });
           }))
        .map([&](const KeyPair &key) {
            return Answer{
                {DeskText::tr("“%1” is a new coach's desk, sealed with your passphrase.").arg(request.file()),
                 DeskText::tr("Clients seal shares for this key: %1").arg(key.publicKey),
                 DeskText::tr("Its eight words: %1").arg(fingerprintOfKey(key.publicKey).join(u' '))},
                QJsonObject{{u"file"_s, request.file()},
                            {u"key"_s, key.publicKey},
                            {u"fingerprint"_s, fingerprintOfKey(key.publicKey).join(u' ')}}};
        });
}

/// What opens the share: the desk's own key, and a passphrase where the share has one.
Outcome<OpenWith> shareKeys(const Request &request, const KeyPair &own, const QString &path)
{
    OpenWith keys{own.secretKey, {}};
    if (!shareAsksForPassphrase(path)) {
        return keys;
    }
    return passphraseFromDescriptor(request, u"share-passphrase-fd"_s).map([&](Passphrase passphrase) {
        keys.passphrase = std::move(passphrase);
        return std::move(keys);
    });
}

/// Whose share it is: who has its key, or who was named.
Outcome<ClientChoice> choiceOf(const Request &request, const DeskStores &stores, const OpenedShare &share)
{
    const auto match = orFailed(matchOf(stores, share.bundle));
    if (!match) {
        return tl::unexpected(match.error());
    }
    if (match->before) {
        return failed({DeskText::tr("This share is on the desk already. Nothing was added."), {}});
    }
    ClientChoice choice{{}, request.options.value(u"client"_s), request.options.isSet(u"confirm-key"_s)};
    if (match->known.size() == 1 && choice.label.isEmpty()) {
        if (!share.senderProven) {
            // A public key is no secret: anybody can write it into a file.
            return failed(
                {DeskText::tr("This share carries the key of “%1”, but does not prove that they made "
                              "it: it came with a passphrase or without a proof. Nothing was "
                              "changed. Ask them whether they sent it, and say so with --client "
                              "NAME --confirm-key.")
                     .arg(shownName(match->known.first().label)),
                 {}});
        }
        choice.client = match->known.first().id;
        return choice;
    }
    if (choice.label.isEmpty()) {
        return failed({DeskText::tr("The desk does not know whose share this is. The name in it: “%1”. The "
                                    "eight words of its key: "
                                    "%2. Nothing was changed. Say it with --client NAME and, once "
                                    "you have compared the words, --confirm-key.")
                           .arg(shownName(share.bundle.senderName),
                                fingerprintOfKey(share.bundle.senderKey).join(u' ')),
                       {}});
    }
    const QList<Client> all = stores.clients.all().value_or(QList<Client>());
    const auto named = std::ranges::find(all, choice.label, &Client::label);
    if (named != all.end()) {
        choice.client = named->id;
    }
    return choice;
}

Outcome<Answer> openShareFile(const Request &request)
{
    const QString path = request.arguments.value(1);
    const auto desk = openDeskToWrite(request);
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    const auto own = orFailed(ownKeyOf(*desk->core));
    auto keys = own.and_then([&](const KeyPair &key) { return shareKeys(request, key, path); });
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto share = orFailed(readShareFile(path, *keys));
    if (!share) {
        return tl::unexpected(share.error());
    }
    Id bundle;
    return choiceOf(request, desk->core->stores().desk, *share)
        .and_then([&](const ClientChoice &choice) {
            return changeAndSave(*desk, [&](Stores &stores) {
                return takeIn(stores.desk, *share, choice).map([&](const Id &id) { bundle = id; });
            });
        })
        .map([&] {
            return Answer{{DeskText::tr("The share is on the desk. Items: %1. Its id: %2")
                               .arg(share->bundle.items.size())
                               .arg(bundle.toText())},
                          QJsonObject{{u"share"_s, bundle.toText()},
                                      {u"items"_s, share->bundle.items.size()},
                                      {u"sender_proven"_s, share->senderProven}}};
        });
}

QJsonObject jsonOf(const DeskShare &share, const QList<DeskItem> &items, const QList<Comment> &comments)
{
    QJsonArray itemArray, commentArray;
    for (const DeskItem &item : items) {
        itemArray.append(QJsonObject{{u"id"_s, item.item.id.toText()},
                                     {u"kind"_s, toWord(item.item.kind())},
                                     {u"day"_s, dayOf(item.item).toString(Qt::ISODate)},
                                     {u"title"_s, titleOf(item.item)}});
    }
    for (const Comment &comment : comments) {
        commentArray.append(
            QJsonObject{{u"id"_s, comment.id.toText()},
                        {u"item"_s, comment.item ? QJsonValue(comment.item->toText()) : QJsonValue()},
                        {u"kind"_s, toWord(comment.kind)},
                        {u"text"_s, comment.text}});
    }
    return {{u"id"_s, share.bundle.id.toText()},
            {u"cover_note"_s, share.says.coverNote},
            {u"agreement"_s, share.says.agreement},
            {u"delete_by"_s,
             share.bundle.deleteBy ? QJsonValue(share.bundle.deleteBy->toString(Qt::ISODate)) : QJsonValue()},
            {u"items"_s, itemArray},
            {u"comments"_s, commentArray}};
}

Outcome<Answer> listDesk(const Request &request)
{
    const auto desk = openDeskToRead(request);
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    const DeskStores &stores = desk->core->stores().desk;
    const LocalDay today = request.world.clock.wallTime().day;
    const auto clients = orFailed(stores.clients.all());
    if (!clients) {
        return tl::unexpected(clients.error());
    }
    Answer answer;
    QJsonArray clientArray;
    for (const Client &client : *clients) {
        QJsonArray shares;
        answer.lines.append(withoutControls(shownName(client.label)));
        for (const DeskShare &share : sharesOf(stores, client.id).value_or(QList<DeskShare>())) {
            if (share.bundle.isOverdue(today)) {
                answer.lines.append(
                    DeskText::tr("  share %1: to be deleted since %2")
                        .arg(share.bundle.id.toText(), share.bundle.deleteBy->toString(Qt::ISODate)));
                continue;
            }
            const auto items = itemsOf(stores, client.id, today, share.bundle.id).value_or(QList<DeskItem>());
            shares.append(
                jsonOf(share, items, stores.comments.of(share.bundle.id).value_or(QList<Comment>())));
            answer.lines.append(DeskText::tr("  share %1").arg(share.bundle.id.toText()));
            for (const DeskItem &item : items) {
                answer.lines.append(u"    %1  %2  %3"_s.arg(item.item.id.toText(),
                                                            dayOf(item.item).toString(Qt::ISODate),
                                                            withoutControls(titleOf(item.item))));
            }
        }
        clientArray.append(
            QJsonObject{{u"id"_s, client.id.toText()}, {u"label"_s, client.label}, {u"shares"_s, shares}});
    }
    answer.json = clientArray;
    return answer;
}

/// The newest share on the desk that has the item and is not to be deleted.
Outcome<std::pair<Bundle, ShareItem>> itemOf(const Request &request, const DeskStores &stores, const Id &id)
{
    const LocalDay today = request.world.clock.wallTime().day;
    for (const Client &client : stores.clients.all().value_or(QList<Client>())) {
        for (const DeskItem &item : itemsOf(stores, client.id, today).value_or(QList<DeskItem>())) {
            const auto bundle = item.item.id == id ? stores.bundles.find(item.bundle) : std::nullopt;
            if (bundle && *bundle) {
                return std::pair(**bundle, item.item);
            }
        }
    }
    return failed(
        {DeskText::tr(
             "No share on the desk has the item %1. Nothing was changed. “desk” lists what there is.")
             .arg(id.toText()),
         {}});
}

Outcome<Answer> addComment(const Request &request)
{
    const auto kind = commentKindFromWord(request.options.isSet(u"kind"_s) ? request.options.value(u"kind"_s)
                                                                           : u"observation"_s);
    if (!kind) {
        return wrongUsage(DeskText::tr("A comment is a question, an observation or an appreciation."));
    }
    return idOf(request, 1).and_then([&](const Id &id) {
        return openDeskToWrite(request).and_then([&](const OpenedJournal &desk) {
            return itemOf(request, desk.core->stores().desk, id)
                .and_then([&](const std::pair<Bundle, ShareItem> &found) {
                    Comment comment;
                    comment.bundle = found.first.id;
                    comment.item = id;
                    comment.quoted = quoteOf(found.second);
                    comment.kind = *kind;
                    comment.text = request.options.value(u"text"_s);
                    return changeAndSave(desk,
                                         [&](Stores &stores) {
                                             return stores.desk.comments.put(comment).map(
                                                 [&](const Id &made) { comment.id = made; });
                                         })
                        .map([&] {
                            return Answer{{DeskText::tr("The comment is on “%1”.")
                                               .arg(withoutControls(comment.quoted))},
                                          QJsonObject{{u"id"_s, comment.id.toText()}}};
                        });
                });
        });
    });
}

Outcome<Bundle> bundleOfRequest(const Request &request, const DeskStores &stores)
{
    return idOf(request, 1).and_then([&](const Id &id) -> Outcome<Bundle> {
        const auto bundle = orFailed(stores.bundles.find(id));
        if (!bundle) {
            return tl::unexpected(bundle.error());
        }
        if (!*bundle || (*bundle)->isOverdue(request.world.clock.wallTime().day)) {
            return failed(
                {DeskText::tr("There is no such share on the desk, or it is to be deleted. Nothing was "
                              "changed. “desk” lists what there is."),
                 {}});
        }
        return **bundle;
    });
}

Outcome<Answer> writeReplyFile(const Request &request)
{
    const QString path = request.options.value(u"out"_s);
    if (path.isEmpty()) {
        return wrongUsage(DeskText::tr("Say with --out where the reply goes."));
    }
    const auto desk = openDeskToRead(request);
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    const DeskStores &stores = desk->core->stores().desk;
    const auto bundle = bundleOfRequest(request, stores);
    if (!bundle) {
        return tl::unexpected(bundle.error());
    }
    const auto client = orFailed(stores.clients.find(bundle->client));
    const auto own = orFailed(ownKeyOf(*desk->core));
    if (!client || !own || !*client) {
        return tl::unexpected(!client ? client.error() : own.error());
    }
    const auto preview = orFailed(
        outgoingReply(replyTo(*bundle, stores.comments.of(bundle->id).value_or(QList<Comment>()),
                              stores.questions.of(bundle->client).value_or(QList<SessionQuestion>()),
                              stores.steps.of(bundle->client).value_or(QList<Step>())),
                      *own, (*client)->replyKey, request.world.clock.now()));
    return preview.and_then([&](const OutgoingReply &seen) {
        return orFailed(writeReply(seen, (*client)->replyKey, path)).map([&] {
            QStringList lines{DeskText::tr("The reply is in “%1”. It says:").arg(path)};
            for (const QString &line : seen.lines) {
                lines.append(u"  "_s + withoutControls(line));
            }
            return Answer{
                lines, QJsonObject{{u"file"_s, path}, {u"lines"_s, QJsonArray::fromStringList(seen.lines)}}};
        });
    });
}

Outcome<Answer> writeBrief(const Request &request)
{
    const QString path = request.options.value(u"out"_s);
    if (path.isEmpty()) {
        return wrongUsage(DeskText::tr("Say with --out where the brief goes."));
    }
    return openDeskToRead(request).and_then([&](const OpenedJournal &desk) {
        const DeskStores &stores = desk.core->stores().desk;
        return bundleOfRequest(request, stores).and_then([&](const Bundle &bundle) {
            return orFailed(CoachContent::load(request.world.locale)
                                .and_then([&](const CoachContent &content) {
                                    return sessionBrief(stores, content, bundle.id, request.world.clock);
                                })
                                .and_then(pdfOfBrief)
                                .and_then([&](const QByteArray &pdf) { return writeCopy(path, pdf); }))
                .map([&] {
                    return Answer{{DeskText::tr("The brief is in “%1”. It is not sealed.").arg(path)},
                                  QJsonObject{{u"file"_s, path}}};
                });
        });
    });
}

QCommandLineOption outOption(const QString &description)
{
    return {u"out"_s, description, u"FILE"_s};
}

Argument shareArgument()
{
    return {u"SHARE"_s, DeskText::tr("The id of a share on the desk, as “desk” lists it.")};
}

} // namespace

Command newDeskCommand()
{
    return {u"new-desk"_s,
            DeskText::tr("Makes a coach's desk, which is always sealed."),
            u"new-desk coach.tryboth-desk"_s,
            {deskArgument()},
            {newPassphraseOption()},
            newDesk};
}

Command deskCommand()
{
    return {u"desk"_s,
            DeskText::tr("Lists the clients of a desk, their shares and the items."),
            u"desk coach.tryboth-desk --json"_s,
            {deskArgument()},
            {},
            listDesk};
}

Command openShareCommand()
{
    return {
        u"open-share"_s,
        DeskText::tr("Puts a share that a client sent on the desk."),
        u"open-share coach.tryboth-desk from-a.tryboth-share --client \"Client A\" --confirm-key"_s,
        {deskArgument(), {u"FILE"_s, DeskText::tr("The share file.")}},
        {{u"client"_s, DeskText::tr("Whose share it is, where the desk cannot tell by its key."), u"NAME"_s},
         {u"confirm-key"_s, DeskText::tr("Says that the eight words of a new key were compared, or that the "
                                         "client sent a share that does not prove it.")},
         {u"share-passphrase-fd"_s,
          DeskText::tr("Reads the passphrase of the share from this open file descriptor."), u"N"_s}},
        openShareFile};
}

Command commentCommand()
{
    return {u"comment"_s,
            DeskText::tr("Writes a comment on an item of a share."),
            u"comment coach.tryboth-desk ITEM --text \"What made it a +3?\" --kind question"_s,
            {deskArgument(), {u"ITEM"_s, DeskText::tr("The id of an item, as “desk” lists it.")}},
            {{u"text"_s, DeskText::tr("What the comment says."), u"TEXT"_s},
             {u"kind"_s, DeskText::tr("question, observation or appreciation."), u"KIND"_s}},
            addComment};
}

Command replyCommand()
{
    return {u"reply"_s,
            DeskText::tr("Writes the reply to a share, sealed for the client."),
            u"reply coach.tryboth-desk SHARE --out to-a.tryboth-reply"_s,
            {deskArgument(), shareArgument()},
            {outOption(DeskText::tr("The new reply file."))},
            writeReplyFile};
}

Command briefCommand()
{
    return {u"brief"_s,
            DeskText::tr("Writes a session brief of one or two pages."),
            u"brief coach.tryboth-desk SHARE --out brief.pdf"_s,
            {deskArgument(), shareArgument()},
            {outOption(DeskText::tr("The new PDF file."))},
            writeBrief};
}

} // namespace tryboth::cli
