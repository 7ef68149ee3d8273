// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QEvent;
class QWidget;

namespace tryboth {

/// To be called with every event of a window: makes it as high as its wrapped texts need at its width, also
/// when one of them comes later. By itself a window squeezes what stands beside them. Never higher than the
/// screen.
void fitHeight(QWidget &window, const QEvent &event);

/// The largest size at which `window` and the frame around it are on the screen, in device-independent
/// pixels.
QSize roomOnScreen(const QWidget &window);

/// Resizes `window` to `wanted`, or to what the screen has room for.
void resizeOnScreen(QWidget &window, QSize wanted);

} // namespace tryboth
