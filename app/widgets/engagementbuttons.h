// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/segmentedcontrol.h"

namespace tryboth {

/// Engagement 1…5, from "elsewhere" to "absorbed". Digits choose, Backspace clears.
class EngagementButtons : public SegmentedControl
{
    Q_OBJECT

public:
    explicit EngagementButtons(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tryboth
