// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/energybuttons.h"

#include "domain/checkin.h"
#include "models/words.h"
#include "widgets/segmentbutton.h"

#include <QKeyEvent>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Positions = CheckIn::MaxEnergy - CheckIn::MinEnergy + 1;

} // namespace

EnergyButtons::EnergyButtons(QWidget *parent)
    : SegmentedControl(parent)
{
    setObjectName(u"energy"_s);
    setLayoutDirection(Qt::LeftToRight); // numbers run so in every language, and so do the keys 1 to 7
    setAccessibleName(tr("This left me, from drained to energised"));
    setClearable(true);
    for (int position = 1; position <= Positions; ++position) {
        const int energy = CheckIn::MinEnergy + position - 1;
        const QString number = signedNumber(energy);
        //: spoken name of a rating: %1 is a number such as +2, %2 its meaning
        const QString spoken = tr("%1, %2").arg(number, energyWords(energy));
        addSegment(energy, number, spoken, QString::number(position));
    }
    //: the two ends of the energy scale
    setAnchors(tr("drained"), tr("energised"));
}

void EnergyButtons::setLastRating(std::optional<int> energy)
{
    for (const int value : values()) {
        button(value)->setMarked(energy == value);
    }
}

void EnergyButtons::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->text().size() == 1 && typed(event->text().front())) {
        return;
    }
    SegmentedControl::keyPressEvent(event);
}

/// Whether `key` belongs to a rating. What makes no rating, such as +5 or 9, leaves the present one alone.
bool EnergyButtons::typed(QChar key)
{
    constexpr QChar RealMinus(0x2212);
    if (key == u'+' || key == u'-' || key == RealMinus) {
        m_sign = key == u'+' ? 1 : -1;
        return true;
    }
    if (!key.isDigit()) {
        m_sign = 0;
        return false;
    }
    const int digit = key.digitValue();
    const bool literal = m_sign != 0 || digit == 0;
    const int energy = literal ? m_sign * digit : CheckIn::MinEnergy + digit - 1;
    m_sign = 0;
    if (button(energy)) {
        choose(energy);
    }
    return true;
}

} // namespace tryboth
