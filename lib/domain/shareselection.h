// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/namereplacer.h"
#include "domain/sharecandidate.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tryboth {

/// One thing among the candidates.
struct ShareKey
{
    ShareItemKind kind = ShareItemKind::CheckIn;
    Id local;

    bool operator==(const ShareKey &) const = default;
};

inline size_t qHash(const ShareKey &key, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.kind), key.local);
}

inline ShareKey keyOf(const ShareCandidate &candidate)
{
    return {candidate.itemKind(), candidate.local};
}

/// What somebody chose to share. A preset fills it in, and every part of it can then be changed.
struct ShareSelection
{
    QString preset;
    std::optional<LocalDay> from; ///< inclusive
    std::optional<LocalDay> to;   ///< inclusive
    std::optional<Id> experiment; ///< only the check-ins of this one
    QHash<ShareKind, ShareDepth> depths;
    QSet<ShareKey> chosen;  ///< single items of a kind whose depth is Choose
    QSet<ShareKey> leftOut; ///< single items that stay although their kind leaves
    QSet<Id> notes;         ///< check-ins whose notes were chosen
    bool onlyNew = false;   ///< without what an earlier share to this coach has as it now is
    bool replaceNames = true;
    bool clockTimes = false;
    bool circumstances = false;    ///< tags, who chose the work and what else was the matter
    bool reasonsConfirmed = false; ///< the second question about reasons was answered with yes
    bool forMyself = false;        ///< a copy of one's own: nothing in it waits for being picked
    QStringList marked;            ///< texts that do not leave

    ShareDepth depthOf(ShareKind kind) const { return depths.value(kind, ShareDepth::None); }

    bool operator==(const ShareSelection &) const = default;
};

/// What one knows of earlier shares to the same coach.
struct EarlierShares
{
    QHash<ShareKey, Id> items;               ///< the id that each thing has had there
    QHash<ShareKey, int> revs;               ///< as it was last shared
    QHash<ShareKey, ShareScope> scopes = {}; ///< what left of it then

    bool operator==(const EarlierShares &) const = default;
};

/// Whether `candidate` leaves by this selection.
bool isChosen(const ShareCandidate &candidate, const ShareSelection &selection, const EarlierShares &earlier);

/// Any text as it leaves, be it of an item or of the letter: listed names replaced where that was chosen, and
/// without what was marked. What was marked counts as it stood and as it reads once its names are replaced,
/// as a name may have come onto the list after the mark.
class LeavingText
{
public:
    LeavingText(const ShareSelection &selection, const QList<PersonAlias> &names);

    NameReplacer::Replaced of(const QString &text) const;

private:
    NameReplacer m_names;
    QStringList m_marked;
};

/// What leaves, and what stays behind to find it again.
struct BuiltShare
{
    QList<ShareItem> items; ///< by day, in random order within one
    QList<ShareLink> links;
    ShareScope scope;
    int namesReplaced = 0;
};

/// Makes the items of a share out of the chosen candidates and of nothing else. `newId` gives a random id for
/// each item that the coach does not have yet.
BuiltShare buildShare(const QList<ShareCandidate> &candidates, const ShareSelection &selection,
                      const QList<PersonAlias> &names, const EarlierShares &earlier, Id (*newId)());

/// Every text of `items` that was written by hand.
QStringList textsOf(const QList<ShareItem> &items);
/// Those of a whole share: of its items, its cover note and what was agreed.
QStringList textsOf(const ShareBundle &bundle);

} // namespace tryboth
