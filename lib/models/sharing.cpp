// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharing.h"

#include "domain/commonwords.h"
#include "exchange/keys.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SharingText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Sharing)
};

Result<KeyPair> firstKey(const Stores &stores)
{
    return stores.coaches.keys().and_then([](const QList<KeyPair> &keys) -> Result<KeyPair> {
        if (keys.isEmpty()) {
            return failure(SharingText::tr("This journal has no key yet. Nothing was changed. Make one under "
                                           "Share → My key."),
                           u"share: no key"_s);
        }
        return keys.first();
    });
}

ShareRecord recordOf(const ShareBundle &bundle, const ShareBasis &basis, const BuiltShare &built)
{
    ShareRecord record;
    record.id = bundle.id;
    record.at = bundle.created;
    record.coach = basis.coach.id;
    record.coachLabel = basis.coach.label;
    record.preset = bundle.preset;
    record.scope = bundle.scope;
    record.coverNote = bundle.coverNote;
    record.agreement = bundle.agreement;
    record.deleteBy = bundle.deleteBy;
    record.predecessor = bundle.predecessor;
    record.links = built.links;
    record.kind = u"sealed"_s;
    return record;
}

/// When the share says that it was prepared: without clock times at noon. Those of one day keep their order.
Moment preparedAt(const ShareBasis &basis, bool clockTimes)
{
    const LocalDay day = basis.at.inZone(basis.zone).date();
    const Moment at = clockTimes ? basis.at
                                 : Moment::fromDateTime(QDateTime(day, LocalTime(12, 0), basis.zone));
    const bool sameDay = basis.last && basis.last->at.inZone(basis.zone).date() == day;
    return sameDay && basis.last->at >= at ? Moment{basis.last->at.utcMs + 1} : at;
}

/// Whether the sender's own name stands in `texts`, whole, in parts or as initials. One that is a common
/// word, too ("Will"), has to be written as the name is, or nearly every text would be asked about.
bool nameSender(const QStringList &texts, const QString &sender, const QSet<QString> &common)
{
    if (common.contains(sender.toLower())) {
        const QRegularExpression asWritten(u"\\b%1\\b"_s.arg(QRegularExpression::escape(sender)),
                                           QRegularExpression::UseUnicodePropertiesOption);
        return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(asWritten); });
    }
    PersonAlias own;
    own.name = sender;
    own.standsIn = sender;
    const NameReplacer finder({own});
    return std::ranges::any_of(texts, [&](const QString &text) { return finder.replace(text).count > 0; });
}

QString senderIn(const ShareBasis &basis)
{
    return basis.senderName.simplified();
}

} // namespace

Result<ShareBasis> shareBasis(const ShareSource &source, const Coach &coach, const Clock &clock)
{
    ShareBasis basis;
    basis.coach = coach;
    basis.at = clock.now();
    basis.zone = clock.zone();
    return shareCandidates(source)
        .and_then([&](QList<ShareCandidate> candidates) {
            basis.candidates = std::move(candidates);
            return source.stores.names.all();
        })
        .and_then([&](const QList<PersonAlias> &names) {
            basis.names = names;
            return source.stores.names.noNames();
        })
        .and_then([&](const QStringList &words) {
            basis.noNames = words;
            return commonWords(QLocale());
        })
        .and_then([&](const QSet<QString> &words) {
            basis.commonWords = words;
            return source.stores.shares.earlierFor(coach.id);
        })
        .and_then([&](const EarlierShares &earlier) {
            basis.earlier = earlier;
            return source.stores.shares.lastFor(coach.id);
        })
        .and_then([&](const std::optional<ShareRecord> &last) {
            basis.last = last;
            return source.stores.profile.read();
        })
        .and_then([&](const Profile &profile) {
            basis.senderName = profile.displayName;
            return firstKey(source.stores);
        })
        .map([&](const KeyPair &key) {
            basis.key = key;
            return std::move(basis);
        });
}

Result<KeyPair> ownKey(Journal &journal)
{
    if (auto key = firstKey(journal.stores())) {
        return key;
    }
    const KeyPair made = newKeyPair(journal.clock().now());
    // No step to take back: somebody may have the public half by then, and seal for it.
    return journal.applyWithoutUndo([&](Stores &stores) { return stores.coaches.addKey(made); }).map([&] {
        return made;
    });
}

Result<KeyPair> ownKey(JournalCore &core)
{
    if (auto key = firstKey(core.stores())) {
        return key;
    }
    const KeyPair made = newKeyPair(core.clock().now());
    return core.apply([&](Stores &stores) { return stores.coaches.addKey(made); }).map([&](const Change &) {
        return made;
    });
}

Result<PreparedShare> prepareShare(const ShareBasis &basis, const ShareSelection &selection,
                                   const ShareLetter &letter, const Id &id)
{
    PreparedShare share;
    share.built = buildShare(basis.candidates, selection, basis.names, basis.earlier, randomId);
    if (share.built.items.isEmpty()) {
        return failure(SharingText::tr("Nothing was chosen, so there is nothing to share. Nothing was "
                                       "written. Choose a longer period or more kinds."),
                       u"share: empty"_s);
    }
    const LeavingText leaving(selection, basis.names);
    const NameReplacer::Replaced coverNote = leaving.of(letter.coverNote);
    const NameReplacer::Replaced agreement = leaving.of(letter.agreement);
    share.built.namesReplaced += coverNote.count + agreement.count;
    ShareBundle bundle;
    bundle.id = id;
    bundle.predecessor = basis.last ? std::optional(basis.last->id) : std::nullopt;
    bundle.created = preparedAt(basis, selection.clockTimes);
    bundle.senderName = basis.senderName;
    bundle.preset = selection.preset;
    bundle.scope = share.built.scope;
    bundle.coverNote = coverNote.text;
    bundle.agreement = agreement.text;
    bundle.deleteBy = letter.deleteBy;
    bundle.items = share.built.items;
    return shareDocument(bundle, basis.key, basis.coach.publicKey)
        .and_then([&](const QByteArray &document) {
            share.document = document;
            return readShareJson(document);
        })
        .map([&](const ShareDocument &read) {
            share.bundle = read.bundle;
            share.record = recordOf(read.bundle, basis, share.built);
            return std::move(share);
        });
}

QStringList undecidedWords(const ShareBasis &basis, const PreparedShare &share)
{
    QStringList known = basis.noNames;
    for (const PersonAlias &alias : basis.names) {
        known.append(alias.standsIn);
    }
    for (const ShareCandidate &candidate : basis.candidates) {
        known.append(candidate.plainActivity);
    }
    const QStringList texts = textsOf(share.bundle);
    QStringList words = possibleNames(texts, known, basis.commonWords);
    const QString sender = senderIn(basis);
    const bool mayStand = sender.size() < 2 || basis.noNames.contains(sender);
    if (!mayStand && nameSender(texts, sender, basis.commonWords)) {
        const QStringList parts = sender.split(u' ') + QStringList{sender};
        words.removeIf([&](const QString &word) { return parts.contains(word, Qt::CaseInsensitive); });
        words.prepend(sender);
    }
    return words;
}

QString standInFor(const QString &name, const ShareBasis &basis, const QList<PersonAlias> &names)
{
    //: in a text that somebody shares: stands where their own name stood
    return name == senderIn(basis) ? SharingText::tr("the writer") : freeStandIn(names);
}

Result<SealedShare> sealShare(const PreparedShare &share, const SealFor &recipient)
{
    return sealDocument(share.document, recipient).map([&](const QByteArray &file) {
        SealedShare sealed{file, share.record};
        sealed.record.sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
        return sealed;
    });
}

void rememberIds(ShareBasis &basis, const PreparedShare &share)
{
    for (const ShareLink &link : share.built.links) {
        basis.earlier.items.insert(ShareKey{link.kind, link.local}, link.item);
    }
}

Result<void> writeShareFile(const QString &path, const QByteArray &bytes)
{
    return writeCopy(path, bytes);
}

Result<ShareRecord> shareToFile(Journal &journal, const PreparedShare &share, const SealFor &recipient,
                                const QString &path)
{
    return sealShare(share, recipient).and_then([&](const SealedShare &sealed) {
        return writeShareFile(path, sealed.file).and_then([&]() -> Result<ShareRecord> {
            // No step to take back: the file has left, and its reply is told by the ledger.
            const auto entered = journal.applyWithoutUndo(
                [&](Stores &stores) { return stores.shares.insert(sealed.record); });
            if (!entered) {
                QFile::remove(path);
                return tl::unexpected(entered.error());
            }
            return sealed.record;
        });
    });
}

} // namespace tryboth
