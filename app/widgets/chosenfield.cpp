// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chosenfield.h"

#include "models/words.h"

namespace tryboth {

using namespace Qt::StringLiterals;

ChosenField::ChosenField(QWidget *parent)
    : SegmentedControl(parent)
{
    setObjectName(u"chosen"_s);
    setAccessibleName(tr("Who chose this work"));
    setClearable(true);
    for (const Chosen chosenBy : {Chosen::Mine, Chosen::Asked, Chosen::Required}) {
        addSegment(static_cast<int>(chosenBy), nameOf(chosenBy));
    }
}

std::optional<Chosen> ChosenField::chosenBy() const
{
    return value() ? std::optional(static_cast<Chosen>(*value())) : std::nullopt;
}

void ChosenField::setChosenBy(std::optional<Chosen> chosenBy)
{
    setValue(chosenBy ? std::optional(static_cast<int>(*chosenBy)) : std::nullopt);
}

} // namespace tryboth
