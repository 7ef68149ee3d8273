// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tryboth {

/// Lets Tab go through what `window` shows now as one reads, which is also how a screen reader goes through
/// it (AccessibleOrder). Qt's own order is that of making: a card that fills itself later would come last.
void tabAsOneReads(QWidget &window);

} // namespace tryboth
