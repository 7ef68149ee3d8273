// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/energyperiod.h"

#include <QWidget>

class QPushButton;

namespace tryboth {

class DayRangePopup;
class SegmentedControl;

/// The head of the Energy page: its title, the period it is about, and the way to a picture.
class EnergyHeader : public QWidget
{
    Q_OBJECT

public:
    explicit EnergyHeader(QWidget *parent = nullptr);

    EnergyRange range() const { return m_range; }
    /// Chooses without emitting `rangeChanged`.
    void setRange(EnergyRange range);

    /// The days that Custom stands for; invalid ones until a person chose some.
    const EnergyPeriod &custom() const { return m_custom; }
    void setCustom(const EnergyPeriod &period);

    /// What the popup proposes: the days that are shown now.
    void setShown(const EnergyPeriod &period) { m_shown = period; }

    SegmentedControl *ranges() const { return m_ranges; }
    QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void rangeChanged();
    void pictureRequested();

private:
    void choose();
    void askForDays();

    SegmentedControl *m_ranges;
    QPushButton *m_save;
    DayRangePopup *m_popup;
    EnergyRange m_range = EnergyRange::OneYear;
    EnergyPeriod m_custom;
    EnergyPeriod m_shown;
};

} // namespace tryboth
