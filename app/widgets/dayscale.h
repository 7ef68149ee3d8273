// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/segmentedcontrol.h"

namespace tryboth {

/// A day's sleep or load from 1 to 5 between two words. Nothing is chosen beforehand; digits choose,
/// Backspace takes the choice back.
class DayScale : public SegmentedControl
{
    Q_OBJECT

public:
    /// `spoken` names the scale for screen readers.
    DayScale(const QString &spoken, const QString &low, const QString &high, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tryboth
