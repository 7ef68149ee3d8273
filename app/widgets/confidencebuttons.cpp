// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confidencebuttons.h"

#include "domain/forecast.h"

namespace tryboth {

using namespace Qt::StringLiterals;

ConfidenceButtons::ConfidenceButtons(QWidget *parent)
    : SegmentedControl(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as numbers run in every language
    setObjectName(u"confidence"_s);
    setAccessibleName(tr("How sure, in per cent"));
    for (int percent = Forecast::MinConfidence; percent <= Forecast::MaxConfidence;
         percent += Forecast::ConfidenceStep) {
        addSegment(percent, QString::number(percent), tr("%1 per cent sure").arg(percent));
    }
}

} // namespace tryboth
