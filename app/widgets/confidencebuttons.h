// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/segmentedcontrol.h"

namespace tryboth {

/// How sure one is of a forecast: 50, 55, … 95 per cent between "as good as a coin" and "nearly certain".
/// Nothing is chosen beforehand.
class ConfidenceButtons : public SegmentedControl
{
    Q_OBJECT

public:
    explicit ConfidenceButtons(QWidget *parent = nullptr);
};

} // namespace tryboth
