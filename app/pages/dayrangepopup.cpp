// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dayrangepopup.h"

#include "domain/checkin.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dayField(const QString &name, const QString &spoken)
{
    QDateEdit *field = parts::dayField(name, spoken);
    field->setCalendarPopup(true);
    field->setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    field->setDateRange({CheckIn::MinYear, 1, 1}, {CheckIn::MaxYear, 12, 31});
    return field;
}

} // namespace

DayRangePopup::DayRangePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(dayField(u"customFrom"_s, tr("First day")))
    , m_to(dayField(u"customTo"_s, tr("Last day")))
{
    setObjectName(u"dayRangePopup"_s);
    setAccessibleName(tr("From which day to which"));
    setFrameShape(QFrame::StyledPanel);
    auto *show = new QPushButton(tr("Show"));
    show->setObjectName(u"customShow"_s);
    show->setProperty("role", u"primary"_s);
    auto *form = new QFormLayout(this);
    //: Field: the first day of a period
    form->addRow(tr("From"), m_from);
    //: Field: the last day of a period
    form->addRow(tr("To"), m_to);
    form->addRow(show);
    const int side = Theme::px(space::Card);
    form->setContentsMargins(side, side, side, side);
    form->setSpacing(Theme::px(space::Small));
    connect(show, &QPushButton::clicked, this, &DayRangePopup::accept);
}

void DayRangePopup::ask(const EnergyPeriod &period, const QWidget &anchor)
{
    m_taken = false;
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(
        QPoint(anchor.width() - width(), anchor.height() + Theme::px(space::Hair)));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_from->setFocus();
    m_from->setSelectedSection(m_from->sectionAt(0)); // typed digits go on to the others by themselves
}

void DayRangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    QFrame::keyPressEvent(event);
}

void DayRangePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_taken)
        Q_EMIT cancelled();
}

void DayRangePopup::accept()
{
    m_from->interpretText();
    m_to->interpretText();
    m_taken = true;
    hide();
    Q_EMIT accepted({m_from->date(), m_to->date()});
}

} // namespace tryboth
