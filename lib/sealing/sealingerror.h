// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <tl/expected.hpp>

namespace tryboth {

/// Why sealing or opening failed, for callers that must react differently.
enum class SealingProblem {
    NotSealed,         ///< not an age file at all
    NeedsNewerVersion, ///< an age or Tryboth envelope of a version that is not known yet
    WrongPassphrase,   ///< the file is well formed, the passphrase does not open it
    NoMatchingKey,     ///< the file is well formed, none of the given keys opens it
    Damaged,           ///< changed or cut: an authentication or the strict grammar failed
    HostileLimits,     ///< the header asks for more memory, time or space than we grant
    EmptyPassphrase,
    NotAKey, ///< a text that should be a recipient, an identity or an identity file is none
    OutOfMemory,
    CannotRead,
    CannotWrite,
};

/// An Error that also says which problem it was. Converts to Error, so that a SealingResult<T> can be
/// returned where a Result<T> is asked for.
struct SealingError : Error
{
    SealingProblem problem = SealingProblem::Damaged;

    bool operator==(const SealingError &) const = default;
};

template <typename T>
using SealingResult = tl::expected<T, SealingError>;

/// The error for `problem` with its sentence; `detail` is for the log and never holds a secret.
tl::unexpected<SealingError> sealingFailure(SealingProblem problem, const QString &detail);

} // namespace tryboth
