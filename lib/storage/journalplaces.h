// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

/// Where this machine keeps what belongs to a journal but not beside it.
struct JournalPlaces
{
    QString locks;   ///< folder of the runtime kind, local to this machine
    QString backups; ///< folder that holds one folder of generations for each journal

    /// The user's own: the runtime folder and ".local/share/tryboth/backups".
    static JournalPlaces ofThisUser();

    QString backupsOf(const QString &journalId) const { return backups + QLatin1Char('/') + journalId; }
};

} // namespace tryboth
