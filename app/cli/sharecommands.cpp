// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/jsonvalues.h"
#include "cli/optionvalues.h"
#include "cli/secrets.h"
#include "exchange/keys.h"
#include "models/sharing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ShareText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Share)
};

QString sharePassphraseFd()
{
    return u"share-passphrase-fd"_s;
}

/// Whom the file is sealed for. A journal that is not sealed needs no passphrase, so there --passphrase-fd
/// gives that of the share.
Outcome<SealFor> recipientOf(const Request &request, const OpenedJournal &journal)
{
    const QString key = request.options.value(u"to"_s);
    if (!key.isEmpty()) {
        return orFailed(tidyPublicKey(key)).map([](const QString &tidy) { return SealFor{tidy, {}}; });
    }
    const QString usual = u"passphrase-fd"_s;
    const bool own = request.options.isSet(sharePassphraseFd());
    if (own || (!journal.file->isSealed() && request.options.isSet(usual))) {
        return passphraseFromDescriptor(request, own ? sharePassphraseFd() : usual).map([](Passphrase given) {
            return SealFor{{}, std::move(given)};
        });
    }
    return wrongUsage(
        ShareText::tr("Whom is it for? --to takes a public key (age1…), --share-passphrase-fd N "
                      "a passphrase."));
}

/// The coach of this key or name; a new one where there is none. A name that has another key is refused: who
/// types a key vouches for it once, at the first contact.
Outcome<Coach> coachOf(const Request &request, const Stores &stores, const QString &key)
{
    const auto coaches = stores.coaches.all();
    if (!coaches) {
        return failed(coaches.error());
    }
    QString label = request.options.value(u"for"_s);
    const auto byKey = std::ranges::find(*coaches, key, &Coach::publicKey);
    if (!key.isEmpty() && byKey != coaches->end() && (label.isEmpty() || byKey->label == label)) {
        return *byKey;
    }
    label = label.isEmpty() ? ShareText::tr("Coach") : label;
    const auto byLabel = std::ranges::find(*coaches, label, &Coach::label);
    if (byLabel == coaches->end()) {
        Coach coach;
        coach.label = label;
        coach.publicKey = key;
        return coach;
    }
    if (!key.isEmpty() && byLabel->publicKey != key) { // a passphrase is nobody's key
        return failed({ShareText::tr("“%1” has another key in the address book. Nothing was written. Name "
                                     "somebody else with --for, or confirm the new key in the window.")
                           .arg(label),
                       {}});
    }
    return *byLabel;
}

Outcome<void> chooseItems(const Request &request, const QList<ShareCandidate> &candidates,
                          ShareSelection &selection)
{
    for (const QString &typed : request.options.values(u"item"_s)) {
        const auto id = Id::fromText(typed);
        bool found = false;
        for (const ShareCandidate &candidate : candidates) {
            if (id && candidate.local == *id) {
                found = true;
                selection.chosen.insert(keyOf(candidate));
            }
        }
        if (!found) {
            return failed({ShareText::tr("Nothing that could be shared has the id “%1”. Nothing was written.")
                               .arg(typed),
                           {}});
        }
        selection.notes.insert(*id);
    }
    return {};
}

/// What the preset, the days and the single items come to.
Outcome<ShareSelection> selectionOf(const Request &request, const SharePreset &preset,
                                    const QList<ShareCandidate> &candidates)
{
    ShareSelection selection = tryboth::selectionOf(preset, request.world.clock.journalDay().today);
    const auto from = dayOf(request, u"from"_s);
    const auto until = dayOf(request, u"until"_s);
    if (!from || !until) {
        return tl::unexpected(from ? until.error() : from.error());
    }
    selection.from = *from ? *from : selection.from;
    selection.to = *until ? *until : selection.to;
    selection.onlyNew = request.options.isSet(u"only-new"_s);
    selection.reasonsConfirmed = request.options.isSet(u"reasons-too"_s);
    if (preset.range == SharePreset::Range::Experiment) {
        const QStringList items = request.options.values(u"item"_s);
        selection.experiment = Id::fromText(items.value(0));
        if (!selection.experiment) {
            return wrongUsage(
                ShareText::tr("Which experiment? --item takes its id; “experiments” lists them."));
        }
    }
    return chooseItems(request, candidates, selection).map([&] { return selection; });
}

Outcome<ShareLetter> letterOf(const Request &request, const SharePreset &preset, const Coach &coach)
{
    return dayOf(request, u"delete-by"_s).map([&](const std::optional<LocalDay> &day) {
        const LocalDay today = request.world.clock.journalDay().today;
        return ShareLetter{request.options.value(u"note"_s), coach.agreement,
                           day ? day : deleteByOf(preset, today)};
    });
}

/// A share that is ready to be sealed, and the words in it that may be names and stay.
struct ReadyShare
{
    PreparedShare share;
    QStringList words;
};

Outcome<ReadyShare> prepared(const Request &request, const OpenedJournal &journal, const Coach &coach)
{
    const auto texts = loadShareTexts(request.world.locale);
    if (!texts) {
        return failed(texts.error());
    }
    const SharePreset *preset = texts->preset(request.options.value(u"preset"_s));
    if (!preset) {
        QStringList ids;
        for (const SharePreset &known : texts->presets) {
            ids.append(known.id.section(u'.', 1));
        }
        return wrongUsage(ShareText::tr("--preset is one of: %1.").arg(ids.join(u", "_s)));
    }
    const Stores &stores = journal.core->stores();
    const ActivityCatalog catalog = catalogOf(request.world, stores);
    return orFailed(
               shareBasis({stores, catalog, request.world.content, request.world.clock.journalDay().today},
                          coach, request.world.clock))
        .and_then([&](const ShareBasis &basis) {
            return selectionOf(request, *preset, basis.candidates)
                .and_then([&](const ShareSelection &selection) {
                    return letterOf(request, *preset, coach).and_then([&](const ShareLetter &letter) {
                        return orFailed(prepareShare(basis, selection, letter, randomId()))
                            .map([&](PreparedShare share) {
                                const QStringList words = selection.replaceNames
                                                              ? undecidedWords(basis, share)
                                                              : QStringList();
                                return ReadyShare{std::move(share), words};
                            });
                    });
                });
        });
}

QJsonObject jsonOf(const ShareRecord &share)
{
    return {{u"id"_s, share.id.toText()},
            {u"at"_s, momentText(share.at)},
            {u"coach"_s, share.coachLabel},
            {u"preset"_s, share.preset},
            {u"from"_s, dayOrNull(share.scope.from)},
            {u"to"_s, dayOrNull(share.scope.to)},
            {u"items"_s, share.links.size()},
            {u"delete_by"_s, dayOrNull(share.deleteBy)},
            {u"kind"_s, share.kind},
            {u"sha256"_s, QString::fromLatin1(share.sha256.toHex())}};
}

/// The file first: a share in the ledger that never left would be a lie; a file without its entry is taken
/// away again.
Outcome<Answer> sealAndEnter(const OpenedJournal &journal, const ReadyShare &ready, const SealFor &recipient,
                             const QString &out)
{
    return orFailed(sealShare(ready.share, recipient)).and_then([&](const SealedShare &sealed) {
        return orFailed(writeShareFile(out, sealed.file)).and_then([&]() -> Outcome<Answer> {
            const auto saved = changeAndSave(
                journal, [&](Stores &stores) { return stores.shares.insert(sealed.record); });
            if (!saved) {
                QFile::remove(out);
                return tl::unexpected(saved.error());
            }
            QJsonObject json = jsonOf(sealed.record);
            json[u"file"_s] = out;
            json[u"possible_names"_s] = QJsonArray::fromStringList(ready.words);
            QStringList lines{
                ShareText::tr("“%1” was written. A file that has left cannot be called back.").arg(out)};
            if (!ready.words.isEmpty()) {
                lines.append(
                    ShareText::tr("These words in it may be names: %1. List them under Share → Names, "
                                  "and share again, to have them replaced.")
                        .arg(ready.words.join(u", "_s)));
            }
            lines.append(sealed.record.id.toText());
            return Answer{lines, json};
        });
    });
}

Outcome<Answer> share(const Request &request)
{
    const QString out = request.options.value(u"out"_s);
    if (out.isEmpty()) {
        return wrongUsage(ShareText::tr("Where shall the share go? --out names the file."));
    }
    return openToWrite(request).and_then([&](const OpenedJournal &journal) {
        return recipientOf(request, journal).and_then([&](const SealFor &recipient) {
            return orFailed(ownKey(*journal.core))
                .and_then([&](const KeyPair &) {
                    return coachOf(request, journal.core->stores(), recipient.publicKey);
                })
                .and_then([&](Coach coach) -> Outcome<Answer> {
                    const auto known = journal.core->apply([&](Stores &stores) -> Result<void> {
                        return coach.id.isNull()
                                   ? stores.coaches.put(coach).map([&](const Id &id) { coach.id = id; })
                                   : Result<void>();
                    });
                    if (!known) {
                        return failed(known.error());
                    }
                    return prepared(request, journal, coach).and_then([&](const ReadyShare &made) {
                        return sealAndEnter(journal, made, recipient, out);
                    });
                });
        });
    });
}

Outcome<Answer> listShares(const Request &request)
{
    return openToRead(request).and_then([](const OpenedJournal &journal) {
        return orFailed(journal.core->stores().shares.all()).map([](const QList<ShareRecord> &shares) {
            Answer answer;
            QJsonArray all;
            for (const ShareRecord &share : shares) {
                all.append(jsonOf(share));
                answer.lines.append(u"%1  %2  %3  %4"_s.arg(share.id.toText(), momentText(share.at),
                                                            share.coachLabel, share.preset));
            }
            answer.json = all;
            return answer;
        });
    });
}

} // namespace

Command shareCommand()
{
    return {
        u"share"_s,
        ShareText::tr("Seals what is chosen for a coach into a new file."),
        u"share my.tryboth --preset before-session --to age1… --out november.tryboth-share"_s,
        {journalArgument()},
        {{u"preset"_s, ShareText::tr("before-session, numbers-only, one-experiment, decision or own-copy."),
          u"PRESET"_s},
         {u"to"_s, ShareText::tr("The coach's public key."), u"AGE-PUBLIC-KEY"_s},
         {sharePassphraseFd(),
          ShareText::tr("Reads the passphrase of the share from this open file descriptor, up to the end "
                        "of the line."),
          u"N"_s},
         {u"for"_s, ShareText::tr("The coach's name in the address book."), u"NAME"_s},
         {u"item"_s, ShareText::tr("The id of a single item, or of the experiment; may be given again."),
          u"ID"_s},
         {u"from"_s, ShareText::tr("First day, e.g. 2026-11-01."), u"DAY"_s},
         {u"until"_s, ShareText::tr("Last day, e.g. 2026-11-30."), u"DAY"_s},
         {u"only-new"_s, ShareText::tr("Only what is new or changed since the last share.")},
         {u"reasons-too"_s, ShareText::tr("Confirms that the chosen reasons leave.")},
         {u"note"_s, ShareText::tr("A word to the coach."), u"TEXT"_s},
         {u"delete-by"_s, ShareText::tr("The day by which the coach is asked to delete it."), u"DAY"_s},
         {u"out"_s, ShareText::tr("The file to write; it must not be there yet."), u"FILE"_s}},
        share};
}

Command sharesCommand()
{
    return {u"shares"_s,
            ShareText::tr("Lists what was shared, newest first."),
            u"shares my.tryboth --json"_s,
            {journalArgument()},
            {},
            listShares};
}

} // namespace tryboth::cli
