// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "widgets/segmentedcontrol.h"

namespace tryboth {

/// People, Mixed or Technical, each in its own colour when chosen. The letters P, M and T choose as well.
class FocusField : public SegmentedControl
{
    Q_OBJECT

public:
    explicit FocusField(QWidget *parent = nullptr);

    /// The chosen focus, or nothing.
    std::optional<Focus> focusKind() const;
    void setFocusKind(std::optional<Focus> focus);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tryboth
