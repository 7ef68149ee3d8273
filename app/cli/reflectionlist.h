// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "models/notesearch.h"

namespace tryboth::cli {

/// `answer` with `reflections` at its end, a line each; in JSON they say that they are reflections.
Answer withReflections(Answer answer, const Stores &stores, const QList<Reflection> &reflections,
                       LocalDay today);

/// `answer` with second looks and own questions at its end, a line each; in JSON they say what they are.
Answer withNotes(Answer answer, const QList<FoundNote> &found);

} // namespace tryboth::cli
