// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dayscale.h"

#include "domain/daynote.h"

#include <QKeyEvent>

namespace tryboth {

DayScale::DayScale(const QString &spoken, const QString &low, const QString &high, QWidget *parent)
    : SegmentedControl(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as numbers run in every language
    setAccessibleName(spoken);
    setClearable(true);
    for (int value = DayNote::Least; value <= DayNote::Most; ++value) {
        const QString end = value == DayNote::Least ? low : value == DayNote::Most ? high : QString();
        //: an end of a scale: %1 is its number, %2 its word
        addSegment(value, QString::number(value),
                   end.isEmpty() ? QString() : tr("%1, %2").arg(value).arg(end));
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
