// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rhythmfield.h"

#include "models/experimentwords.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QSpinBox>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *spin(const QString &objectName, const QString &spoken, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(spoken);
    box->setRange(least, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

RhythmField::RhythmField(QWidget *parent)
    : QWidget(parent)
    , m_times(spin(u"rhythmTimes"_s, tr("How many times"), Cadence::MinTimes, Cadence::MaxTimes))
    , m_per(new ChoiceBox)
    , m_minutes(spin(u"rhythmMinutes"_s, tr("Minutes each time"), Cadence::MinMinutes, Cadence::MaxMinutes))
{
    constexpr int MinuteStep = 5;
    m_minutes->setSingleStep(MinuteStep);
    m_per->setObjectName(u"rhythmPer"_s);
    m_per->setAccessibleName(tr("Times in each"));
    for (const CadencePer per : {CadencePer::Week, CadencePer::Fortnight, CadencePer::Month}) {
        m_per->addItem(nameOf(per), static_cast<int>(per));
    }
    auto *row = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    setLayout(row);
    row->addWidget(m_times);
    //: a rhythm: "2 times a week, 45 minutes each"
    row->addWidget(new QLabel(tr("times a")));
    row->addWidget(m_per);
    row->addWidget(m_minutes);
    //: a rhythm: "2 times a week, 45 minutes each"
    row->addWidget(new QLabel(tr("minutes each")));
    connect(m_times, &QSpinBox::valueChanged, this, &RhythmField::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &RhythmField::changed);
    connect(m_per, &QComboBox::currentIndexChanged, this, &RhythmField::changed);
}

Cadence RhythmField::value() const
{
    return {m_times->value(), static_cast<CadencePer>(m_per->currentData().toInt()), m_minutes->value()};
}

void RhythmField::setValue(const Cadence &cadence)
{
    m_times->setValue(cadence.times);
    m_per->setCurrentIndex(m_per->findData(static_cast<int>(cadence.per)));
    m_minutes->setValue(cadence.minutes);
}

} // namespace tryboth
