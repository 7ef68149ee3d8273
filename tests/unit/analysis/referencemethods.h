// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referencecase.h"

#include "analysis/rules.h"

#include <optional>

namespace tryboth::reference {

/// The constants of the 1…5 column of STATISTICS.md, which the reference cases were computed with.
Rules rulesForOneToFive();

/// Field name to what our library says, null for "cannot be computed". A field that is not in it was not
/// computed.
using Computed = QJsonObject;

/// Nothing for a method that the library does not have.
std::optional<Computed> compute(const Case &c);

} // namespace tryboth::reference
