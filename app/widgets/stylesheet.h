// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace tryboth {

struct Colors;

/// The application's style sheet in `colors`, with every length taken from the present application font.
/// Widgets are addressed by class, or by the property "role": muted, hint, group, heading and title for
/// labels, primary, quiet and flag for buttons, rows for a list without a frame.
QString styleSheetOf(const Colors &colors);

} // namespace tryboth
