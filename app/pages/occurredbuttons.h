// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentreview.h"
#include "widgets/segmentedcontrol.h"

namespace tryboth {

/// Whether a sign occurred: yes, no, cannot tell; all of the same width.
class OccurredButtons : public SegmentedControl
{
    Q_OBJECT

public:
    explicit OccurredButtons(const QString &sign, QWidget *parent = nullptr);

    void setOccurred(const std::optional<Occurred> &occurred);
    std::optional<Occurred> occurred() const;
};

/// As wide as the widest each: no answer is given more room than another.
void makeEqual(const SegmentedControl &control);

} // namespace tryboth
