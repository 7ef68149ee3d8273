// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrules.h"
#include "domain/directionkind.h"

namespace tryboth {

/// Where a decision stands: "recorded", "adjusted", inside a line.
QString nameOf(DecisionState state);

/// Whether what one expected came true: "Came true".
QString nameOf(CameTrue outcome);

/// Where a decision leads: "Toward people work".
QString leadsText(const std::optional<Track> &leads);

/// "3 March 2026": a day with its year.
QString fullDay(LocalDay day);

/// The line below a decision's title: its day, where it stands, its next review, and when it was written down
/// if that was later.
QString decisionLine(const DecisionRecord &decision, const QTimeZone &zone);

} // namespace tryboth
