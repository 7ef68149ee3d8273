// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/sealingerror.h"
#include "storage/backup.h"

#include "domain/result.h"

#include <tl/expected.hpp>

namespace tryboth {

/// Why a journal was not opened, for callers that must react differently.
enum class OpenProblem {
    NeedsPassphrase, ///< it is sealed, and neither passphrase nor recovery key was given: ask
    WrongPassphrase, ///< ask again; nothing was changed, however often
    WrongKey,        ///< the recovery key is another journal's
    Damaged,         ///< changed or cut; the sentence says how many backups there are and where
    Newer,           ///< a newer Tryboth wrote it
    NotAJournal,
    OtherKind, ///< a file of ours of the other kind: a desk where a journal was asked for, or the other way
    InUse,     ///< another program has it open
    Unreadable ///< the disk, a permission or the memory: try again later
};

/// An Error that also says which problem it was. Converts to Error, so that an OpenResult<T> can be returned
/// where a Result<T> is asked for.
struct OpenError : Error
{
    OpenProblem problem = OpenProblem::Unreadable;

    bool operator==(const OpenError &) const = default;
};

template <typename T>
using OpenResult = tl::expected<T, OpenError>;

tl::unexpected<OpenError> openFailure(OpenProblem problem, const Error &error);

/// A file that is something else, or `empty`.
tl::unexpected<OpenError> notAJournal(const QString &name, bool empty, const QString &detail);

/// `name` is damaged, and `backups` (newest first) can be opened instead.
tl::unexpected<OpenError> damagedFailure(const QString &name, const QList<Backup> &backups,
                                         const QString &detail);
tl::unexpected<OpenError> passphraseNeeded(const QString &name);

/// What failing to unseal means for opening `name`.
tl::unexpected<OpenError> openFailure(const SealingError &error, const QString &name,
                                      const QList<Backup> &backups);

} // namespace tryboth
