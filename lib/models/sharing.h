// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sealedshare.h"
#include "models/journal.h"
#include "models/sharekind.h"
#include "models/sharepresets.h"

namespace tryboth {

/// Everything a share to one coach is prepared from, read once: what is written afterwards does not slip in.
struct ShareBasis
{
    QList<ShareCandidate> candidates;
    QList<PersonAlias> names;
    QStringList noNames;
    QSet<QString> commonWords; ///< see commonWords()
    EarlierShares earlier;
    std::optional<ShareRecord> last; ///< the share before this one
    Coach coach;
    KeyPair key; ///< of the sender
    QString senderName;
    Moment at;
    QTimeZone zone = {}; ///< where the sender is
};

/// Reads it. The sender needs a key by now; see ownKey().
Result<ShareBasis> shareBasis(const ShareSource &source, const Coach &coach, const Clock &clock);

/// The owner's key, made where there is none yet; undo does not take it away again.
Result<KeyPair> ownKey(Journal &journal);
/// The same for a journal without a window.
Result<KeyPair> ownKey(JournalCore &core);

/// What goes along with the items, as it was typed: names are replaced in it and marks taken out as in these.
struct ShareLetter
{
    QString coverNote;
    QString agreement;
    std::optional<LocalDay> deleteBy;
};

/// A share as it would leave.
struct PreparedShare
{
    QByteArray document; ///< the very bytes that are sealed
    ShareBundle bundle;  ///< read back from these bytes: what a preview shows
    BuiltShare built;
    ShareRecord record; ///< for the ledger; without its hash, which the file gives
};

/// Makes it. The same `id` gives the same share while it is being prepared. Fails where nothing was chosen
/// and where it is more than a share holds.
Result<PreparedShare> prepareShare(const ShareBasis &basis, const ShareSelection &selection,
                                   const ShareLetter &letter, const Id &id);

/// Words in the share, its letter among it, that may be names and were not decided on yet. The sender's own
/// name comes first where it stands there, in any case and script; who a share is from is said all the same.
QStringList undecidedWords(const ShareBasis &basis, const PreparedShare &share);

/// What stands in for `name`, which joins `names`: for the sender's own that it is theirs, for any other the
/// first stand-in that is free.
QString standInFor(const QString &name, const ShareBasis &basis, const QList<PersonAlias> &names);

/// The sealed file of a share and what the ledger says about it.
struct SealedShare
{
    QByteArray file;
    ShareRecord record;
};
Result<SealedShare> sealShare(const PreparedShare &share, const SealFor &recipient);

/// Keeps the ids that `share` gave to its items, so that preparing it again gives the same.
void rememberIds(ShareBasis &basis, const PreparedShare &share);

/// Writes a share, sealed or readable, to a new file at `path` (0600). Fails where something stands there.
Result<void> writeShareFile(const QString &path, const QByteArray &bytes);

/// Seals, writes to a new file at `path` (0600), and enters the share into the ledger, where undo leaves it.
/// Where the ledger fails the file is taken away again.
Result<ShareRecord> shareToFile(Journal &journal, const PreparedShare &share, const SealFor &recipient,
                                const QString &path);

} // namespace tryboth
