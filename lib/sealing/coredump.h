// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

/// A program that crashes while a journal is open must not leave its memory in a file: first thing in main().
/// Release builds also keep other programs of the same user from reading it (they cannot be debugged then);
/// an administrator can always.
void leaveNoCoreDump();

} // namespace tryboth
