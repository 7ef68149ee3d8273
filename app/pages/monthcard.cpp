// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/monthcard.h"

#include "charts/tiltchart.h"
#include "models/energysentence.h"
#include "models/journal.h"
#include "pages/energychartpane.h"
#include "charts/energycharts.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownDays = 28, ChartHeight = 72;
constexpr int WaitMs = 150; // after a change, so that logging is never held up

} // namespace

MonthCard::MonthCard(Journal &journal, QWidget *parent)
    : Card(tr("This month"), parent)
    , m_journal(journal)
    , m_chart(new TiltChart)
    , m_sentence(parts::text({}, u"muted"_s))
{
    setObjectName(u"monthCard"_s);
    m_sentence->setObjectName(u"monthSentence"_s);
    body()->addWidget(m_chart);
    body()->addWidget(m_sentence);
    m_later.setSingleShot(true);
    m_later.setInterval(WaitMs);
    connect(&m_later, &QTimer::timeout, this, &MonthCard::refreshIfStale);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.touchesCheckIns()) {
            m_stale = true;
            m_later.start();
        }
    });
    dress();
}

void MonthCard::refreshIfStale()
{
    const LocalDay today = m_journal.clock().journalDay().today;
    if (isVisible() && (m_stale || today != m_shownOn)) {
        refresh();
    }
}

void MonthCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_later.start();
}

void MonthCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

void MonthCard::refresh()
{
    m_shownOn = m_journal.clock().journalDay().today;
    const LocalDay from = m_shownOn.addDays(1 - ShownDays);
    const auto tables = m_journal.stores().energy.tables({from, m_shownOn, false});
    if (!tables) {
        m_sentence->setText(tables.error().sentence);
        return;
    }
    m_stale = false;
    const EnergyReport report = energyReport(*tables, from, m_shownOn, m_shownOn, Rules());
    const EnergySentence sentence = energySentence(report, QLocale());
    const EnergyCharts charts = energyCharts(report, m_journal.catalog());
    m_chart->setVisible(!charts.tilt.segments.isEmpty());
    m_chart->setData(charts.tilt);
    m_chart->setSentence(sentence.headline);
    m_sentence->setText(sentence.headline);
}

void MonthCard::dress()
{
    m_chart->setColors(EnergyChartPane::chartColors());
    m_chart->setFixedHeight(Theme::px(ChartHeight));
}

} // namespace tryboth
