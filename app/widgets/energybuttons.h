// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/segmentedcontrol.h"

namespace tryboth {

/// The rating −3…+3 as seven joined buttons between the words "drained" and "energised".
/// Digits 1–7 are positions from left to right; a sign and a digit are taken literally ("-" "2" is −2);
/// 0 is zero; Backspace clears. Nothing is chosen beforehand, and no value is not zero.
class EnergyButtons : public SegmentedControl
{
    Q_OBJECT

public:
    explicit EnergyButtons(QWidget *parent = nullptr);

    /// Marks faintly what this kind of work was rated last time.
    void setLastRating(std::optional<int> energy);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool typed(QChar key);

    int m_sign = 0; ///< −1 or +1 after a sign was typed, until the next key
};

} // namespace tryboth
