// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/occurredbuttons.h"

#include "widgets/segmentbutton.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

OccurredButtons::OccurredButtons(const QString &sign, QWidget *parent)
    : SegmentedControl(parent)
{
    setObjectName(u"occurred"_s);
    setAccessibleName(tr("Did it occur? %1").arg(sign));
    setClearable(true);
    //: did a sign occur?
    addSegment(int(Occurred::Yes), tr("It occurred"));
    //: did a sign occur?
    addSegment(int(Occurred::No), tr("It did not"));
    //: did a sign occur?
    addSegment(int(Occurred::CannotTell), tr("Cannot tell"));
    makeEqual(*this);
}

void OccurredButtons::setOccurred(const std::optional<Occurred> &occurred)
{
    setValue(occurred ? std::optional(int(*occurred)) : std::nullopt);
}

std::optional<Occurred> OccurredButtons::occurred() const
{
    return value() ? std::optional(Occurred(*value())) : std::nullopt;
}

void makeEqual(const SegmentedControl &control)
{
    int widest = 0;
    for (const int value : control.values()) {
        widest = std::max(widest, control.button(value)->sizeHint().width());
    }
    for (const int value : control.values()) {
        control.button(value)->setMinimumWidth(widest);
    }
}

} // namespace tryboth
