// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagementbuttons.h"

#include "domain/checkin.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QLabel *anchor(int engagement)
{
    auto *label = new QLabel(engagementWords(engagement));
    label->setProperty("role", u"muted"_s);
    return label;
}

} // namespace

EngagementButtons::EngagementButtons(QWidget *parent)
    : SegmentedControl(parent)
{
    setObjectName(u"engagement"_s);
    setAccessibleName(tr("While doing it I was, from elsewhere to absorbed"));
    setClearable(true);
    for (int value = CheckIn::MinEngagement; value <= CheckIn::MaxEngagement; ++value) {
        //: spoken name of an engagement rating: %1 is a number, %2 its meaning
        addSegment(value, QString::number(value), tr("%1, %2").arg(value).arg(engagementWords(value)));
    }
    row()->setSpacing(Theme::px(space::Medium));
    row()->insertWidget(0, anchor(CheckIn::MinEngagement));
    row()->addWidget(anchor(CheckIn::MaxEngagement));
}

void EngagementButtons::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (event->modifiers() & Qt::ControlModifier || !button(digit)) {
        SegmentedControl::keyPressEvent(event);
        return;
    }
    choose(digit);
}

} // namespace tryboth
