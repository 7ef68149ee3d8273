// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

/// What stands on the Direction page: each has its own trash, is found by a search and can be due.
enum class DirectionKind { Answer, Reasons, Decision };

} // namespace tryboth
