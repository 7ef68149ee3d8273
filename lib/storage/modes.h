// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filesystem.h"

#include <QString>

namespace tryboth {

/// Whether what is made in `folder` has neither an owner nor a mode of its own: FAT, exFAT and NTFS on a
/// stick, and many a network drive, leave both to whoever mounted them. Found out with a file that is made
/// there and goes again, since no list of such places is ever complete. False where nothing can be made.
bool keepsNoModes(const QString &folder);

/// Gives `folder`, which is there, mode 0700. Where no modes are kept, that it cannot be had is no failure:
/// who may read in such a place was decided when it was mounted, and the journal lies there under the same
/// rule.
CallResult<void> makeFolderPrivate(const QString &folder);

} // namespace tryboth
