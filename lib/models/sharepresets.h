// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contentfolders.h"
#include "domain/shareselection.h"

namespace tryboth {

/// A starting point for a share, as share_presets.json has it.
struct SharePreset
{
    enum class Range { LastWeeks, Experiment, Linked, All };

    QString id; ///< "preset.before-session"
    QString label;
    QString help;
    Range range = Range::All;
    int weeks = 0; ///< for LastWeeks
    QHash<ShareKind, ShareDepth> include;
    bool replaceNames = true;
    bool clockTimes = false;
    int expiresWeeks = 0; ///< 0: nobody is asked to delete it
};

/// One kind that a person chooses by.
struct ShareKindText
{
    ShareKind kind = ShareKind::CheckIns;
    QString label;
    QString help;
};

/// The texts around a share.
struct ShareTexts
{
    QList<SharePreset> presets;
    QList<ShareKindText> kinds;
    QString coverLabel;
    QString coverHelp;
    QStringList coverStarters;
    QString agreementTitle;
    QString agreementText;
    QStringList agreementPoints;

    /// The preset of "preset.before-session" or "before-session".
    const SharePreset *preset(const QString &id) const;
    QString labelOf(ShareKind kind) const;
};

/// Loads share_presets.json below `root` in the language of `locale`. Fails when the shipped file is missing
/// or broken.
Result<ShareTexts> loadShareTexts(const QLocale &locale, const QString &root = ContentFolders::Shipped);

/// What a preset fills in on `today`.
ShareSelection selectionOf(const SharePreset &preset, LocalDay today);
/// The day a preset asks to delete a share by.
std::optional<LocalDay> deleteByOf(const SharePreset &preset, LocalDay today);

} // namespace tryboth
