// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

/// A dialog with this property set is not hidden by a lock but closed, with all that it shows.
inline constexpr char ClosesOnLock[] = "closesOnLock";

} // namespace tryboth
