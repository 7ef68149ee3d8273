// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QString>

namespace tryboth {

/// A day as a heading: "Monday, 23 November", with the year where it is not the year of `today`.
QString dayTitle(LocalDay day, LocalDay today);

} // namespace tryboth
