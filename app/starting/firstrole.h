// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

/// What somebody wants to use the program for.
enum class FirstRole { Myself, Coach, Both };

} // namespace tryboth
