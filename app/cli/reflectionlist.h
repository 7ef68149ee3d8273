// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace tryboth::cli {

/// `answer` with `reflections` at its end, a line each; in JSON they say that they are reflections.
Answer withReflections(Answer answer, const Stores &stores, const QList<Reflection> &reflections,
                       LocalDay today);

} // namespace tryboth::cli
