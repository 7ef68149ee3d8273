// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/marksview.h"

#include "charts/beforeduringchart.h"
#include "charts/chartwithtable.h"
#include "pages/energychartpane.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tryboth {

namespace {

constexpr int ChartHeight = 220;

} // namespace

MarksView::MarksView(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_chart(new BeforeDuringChart)
    , m_both(new ChartWithTable(title, m_chart, &m_table))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_both);
    dress();
}

void MarksView::setMarks(const BeforeDuringData &marks)
{
    m_chart->setData(marks);
    m_table.setChart(marks);
}

void MarksView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

void MarksView::dress()
{
    m_chart->setColors(EnergyChartPane::chartColors());
    m_chart->setMinimumHeight(Theme::px(ChartHeight));
}

} // namespace tryboth
