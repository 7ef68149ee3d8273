// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace tryboth {

struct Colors;

/// The application's style sheet in `colors`, with every length taken from the present application font.
/// Widgets are addressed by class, or by the property "role": "muted", "heading", "title", "primary",
/// "quiet".
QString styleSheetOf(const Colors &colors);

} // namespace tryboth
