// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/zoomline.h"

#include "pages/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tryboth {

using namespace Qt::StringLiterals;

ZoomLine::ZoomLine(QWidget *parent)
    : QWidget(parent)
    , m_allDays(new QToolButton)
{
    //: Button: ends looking at a part of the days of a chart
    m_allDays->setText(tr("Show all days"));
    m_allDays->setObjectName(u"showAllDays"_s);
    m_allDays->setProperty("role", u"quiet"_s);
    m_allDays->setFocusPolicy(Qt::StrongFocus);
    m_allDays->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        parts::text(tr("Arrows read the days, + and − or Ctrl and the wheel zoom, Shift and arrows "
                       "or dragging move."),
                    u"hint"_s),
        1);
    layout->addWidget(m_allDays);
    connect(m_allDays, &QToolButton::clicked, this, &ZoomLine::allDaysWanted);
}

void ZoomLine::showZoomed(bool zoomed)
{
    m_allDays->setVisible(zoomed);
}

} // namespace tryboth
