// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagementbuttons.h"

#include "domain/checkin.h"
#include "models/words.h"

#include <QKeyEvent>

namespace tryboth {

using namespace Qt::StringLiterals;

EngagementButtons::EngagementButtons(QWidget *parent)
    : SegmentedControl(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as numbers run in every language
    setObjectName(u"engagement"_s);
    setAccessibleName(tr("While doing it I was, from elsewhere to absorbed"));
    setClearable(true);
    for (int value = CheckIn::MinEngagement; value <= CheckIn::MaxEngagement; ++value) {
        //: spoken name of an engagement rating: %1 is a number, %2 its meaning
        addSegment(value, QString::number(value), tr("%1, %2").arg(value).arg(engagementWords(value)));
    }
    setAnchors(engagementWords(CheckIn::MinEngagement), engagementWords(CheckIn::MaxEngagement));
}

void EngagementButtons::keyPressEvent(QKeyEvent *event)
{
    if (!chooseTypedDigit(*event)) {
        SegmentedControl::keyPressEvent(event);
    }
}

} // namespace tryboth
