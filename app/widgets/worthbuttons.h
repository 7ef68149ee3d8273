// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/segmentedcontrol.h"

namespace tryboth {

struct Scale;

/// Was it worth the effort, −3…+3, as seven joined buttons. Digits 1–7 are positions from left to right, as
/// with the energy; nothing is chosen beforehand.
class WorthButtons : public SegmentedControl
{
    Q_OBJECT

public:
    /// `scale` is scale.worth: the words at its ends and its middle.
    explicit WorthButtons(const Scale &scale, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tryboth
