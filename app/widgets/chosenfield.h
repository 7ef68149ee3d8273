// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "widgets/segmentedcontrol.h"

namespace tryboth {

/// Who chose the work: my choice, asked, required, or nothing said.
class ChosenField : public SegmentedControl
{
    Q_OBJECT

public:
    explicit ChosenField(QWidget *parent = nullptr);

    std::optional<Chosen> chosenBy() const;
    void setChosenBy(std::optional<Chosen> chosenBy);
};

} // namespace tryboth
