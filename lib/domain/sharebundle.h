// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shareitem.h"

namespace tryboth {

/// The kinds a person chooses by, as in share_presets.json. Titles and notes are chosen apart from the
/// check-ins they belong to.
enum class ShareKind { CheckIns, Titles, Notes, Weekly, Experiments, FiveYear, Reasons, Decisions };

/// How much of a kind leaves: nothing, ratings and days only, all of it, or single items.
enum class ShareDepth { None, Numbers, Full, Choose };

/// What a share holds, in the terms in which it was chosen. It speaks of what was chosen only: what is not
/// named is not in the share, whether the journal has any or not.
struct ShareScope
{
    std::optional<LocalDay> from; ///< inclusive; nothing: no bound was set
    std::optional<LocalDay> to;   ///< inclusive
    QList<std::pair<ShareKind, ShareDepth>> kinds;
    bool namesReplaced = true;
    bool clockTimes = false;

    ShareDepth depthOf(ShareKind kind) const;

    bool operator==(const ShareScope &) const = default;
};

/// Everything a share file holds.
struct ShareBundle
{
    static constexpr int MaxItems = 10'000;
    static constexpr int MaxName = 60, MaxCoverNote = 4'000, MaxAgreement = 4'000; ///< code points

    Id id;                         ///< of the share; random, known only to the two who can open it
    std::optional<Id> predecessor; ///< the share before this one for the same coach
    Moment created;
    QString senderName; ///< as the sender calls themselves; may be empty
    QString senderKey;  ///< age1…, what a reply is sealed to
    QString preset;     ///< id of the preset it began with, "preset.before-session"
    ShareScope scope;
    QString coverNote;
    QString agreement;
    std::optional<LocalDay> deleteBy; ///< the day after which the coach is asked to have deleted it
    QList<ShareItem> items;           ///< by day, and in random order within one

    bool operator==(const ShareBundle &) const = default;
};

/// Checks every limit of the bundle and its items; the error names the item.
Result<void> validate(const ShareBundle &bundle);

QString toWord(ShareKind kind);
QString toWord(ShareDepth depth);
std::optional<ShareKind> shareKindFromWord(QStringView word);
std::optional<ShareDepth> shareDepthFromWord(QStringView word);

} // namespace tryboth
