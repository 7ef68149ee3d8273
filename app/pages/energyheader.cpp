// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energyheader.h"

#include "pages/dayrangepopup.h"
#include "widgets/flowlayout.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

EnergyHeader::EnergyHeader(QWidget *parent)
    : QWidget(parent)
    , m_ranges(new SegmentedControl)
    , m_save(new QPushButton(tr("Save picture…")))
    , m_popup(new DayRangePopup(this))
{
    auto *title = new QLabel(tr("Where your energy goes"));
    title->setProperty("role", u"title"_s);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ranges->setObjectName(u"energyRange"_s);
    m_ranges->setAccessibleName(tr("Period"));
    const auto add = [this](EnergyRange range, const QString &text, const QString &spoken = {}) {
        m_ranges->addSegment(int(range), text, spoken);
    };
    add(EnergyRange::FourWeeks, tr("4 weeks"));
    add(EnergyRange::ThreeMonths, tr("3 months"));
    add(EnergyRange::OneYear, tr("1 year"));
    //: Button: the whole journal
    add(EnergyRange::All, tr("All"), tr("From the first rating to today"));
    //: Button: a period of one's own
    add(EnergyRange::Custom, tr("Custom…"), tr("From which day to which"));
    m_save->setObjectName(u"savePicture"_s);
    m_save->setToolTip(tr("Saves the charts and their sentence as a PNG, SVG or PDF file."));

    auto *row = new FlowLayout(Theme::px(space::Medium), Theme::px(space::Small));
    setLayout(row);
    row->addWidget(title);
    row->addWidget(m_ranges);
    row->addWidget(m_save);
    setRange(m_range);
    connect(m_ranges, &SegmentedControl::chosen, this, &EnergyHeader::choose);
    connect(m_ranges->button(int(EnergyRange::Custom)), &SegmentButton::clicked, this,
            &EnergyHeader::askForDays);
    connect(m_save, &QPushButton::clicked, this, &EnergyHeader::pictureRequested);
    connect(m_popup, &DayRangePopup::accepted, this, [this](const EnergyPeriod &period) {
        setCustom(period);
        Q_EMIT rangeChanged();
    });
    connect(m_popup, &DayRangePopup::cancelled, this, [this] { setRange(m_range); });
}

void EnergyHeader::setRange(EnergyRange range)
{
    m_range = range;
    m_ranges->setValue(int(range));
}

void EnergyHeader::setCustom(const EnergyPeriod &period)
{
    m_custom = period;
    setRange(EnergyRange::Custom);
}

/// Custom only counts once days were given.
void EnergyHeader::choose()
{
    const auto range = EnergyRange(m_ranges->value().value_or(int(m_range)));
    if (range == EnergyRange::Custom)
        return askForDays();
    m_range = range;
    Q_EMIT rangeChanged();
}

void EnergyHeader::askForDays()
{
    if (!m_popup->isVisible())
        m_popup->ask(m_range == EnergyRange::Custom ? m_custom : m_shown,
                     *m_ranges->button(int(EnergyRange::Custom)));
}

} // namespace tryboth
