// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

/// Tells screen readers what our painted widgets are: a chart is a chart, a pill is text, a calendar has a
/// value. Without this Qt calls them all nothing in particular. More than one call does no harm.
void installAccessibleKinds();

} // namespace tryboth
