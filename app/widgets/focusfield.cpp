// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusfield.h"

#include "widgets/segmentbutton.h"
#include "models/words.h"

#include <QKeyEvent>

namespace tryboth {

using namespace Qt::StringLiterals;

FocusField::FocusField(QWidget *parent)
    : SegmentedControl(parent)
{
    setObjectName(u"focus"_s);
    setAccessibleName(tr("Focus"));
    for (const Focus focus : {Focus::People, Focus::Mixed, Focus::Technical}) {
        addSegment(static_cast<int>(focus), nameOf(focus))->setFocusKind(focus);
    }
}

std::optional<Focus> FocusField::focusKind() const
{
    return value() ? std::optional(static_cast<Focus>(*value())) : std::nullopt;
}

void FocusField::setFocusKind(std::optional<Focus> focus)
{
    setValue(focus ? std::optional(static_cast<int>(*focus)) : std::nullopt);
}

void FocusField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    for (const int value : values()) {
        const QString name = nameOf(static_cast<Focus>(value));
        if (plain && !event->text().isEmpty() && name.startsWith(event->text(), Qt::CaseInsensitive)) {
            choose(value);
            return;
        }
    }
    SegmentedControl::keyPressEvent(event);
}

} // namespace tryboth
