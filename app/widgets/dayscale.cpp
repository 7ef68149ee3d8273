// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dayscale.h"

#include "domain/daynote.h"

#include <QKeyEvent>

namespace tryboth {

DayScale::DayScale(const QString &spoken, const QString &low, const QString &high, QWidget *parent)
    : SegmentedControl(parent)
{
    setAccessibleName(spoken);
    setClearable(true);
    for (int value = DayNote::Least; value <= DayNote::Most; ++value) {
        addSegment(value, QString::number(value));
    }
    setAnchors(low, high);
}

void DayScale::keyPressEvent(QKeyEvent *event)
{
    if (!chooseTypedDigit(*event)) {
        SegmentedControl::keyPressEvent(event);
    }
}

} // namespace tryboth
