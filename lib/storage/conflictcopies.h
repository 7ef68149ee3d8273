// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tryboth {

/// Whether a syncer gave a file this name because it could not decide between two versions of
/// `journalName`: as Dropbox, Nextcloud and ownCloud, and Syncthing name their conflict copies.
bool isConflictCopy(const QString &fileName, const QString &journalName);

/// The conflict copies beside the journal, in the order of their names, as paths.
QStringList conflictCopiesOf(const QString &journalPath);

} // namespace tryboth
