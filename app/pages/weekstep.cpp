// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/weekstep.h"

#include "charts/chartwithtable.h"
#include "charts/weekmarks.h"
#include "models/reflectionwords.h"
#include "pages/energychartpane.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int ChartHeight = 200;
} // namespace

WeekStep::WeekStep(QWidget *parent)
    : QWidget(parent)
    , m_marks(new WeekMarks)
    , m_both(new ChartWithTable(tr("The week in your log"), m_marks, &m_table))
    , m_memory(parts::text({}))
    , m_counts(parts::text({}, u"muted"_s))
{
    m_counts->setObjectName(u"weekCounts"_s);
    m_memory->setObjectName(u"weekMemory"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_both, 1);
    lines->addWidget(m_counts);
    lines->addWidget(m_memory);
    dress();
}

void WeekStep::setFacts(const WeekFacts &facts, const ActivityCatalog &catalog, const Content &content)
{
    m_marks->setFacts(facts);
    m_table.setFacts(facts, catalog);
    const QString counts = countLines(content, facts).join(u' ');
    m_counts->setText(counts);
    m_marks->setSentence(counts);
}

void WeekStep::setMemory(const QString &sentence)
{
    m_memory->setText(sentence);
    m_memory->setVisible(!sentence.isEmpty());
}

void WeekStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

void WeekStep::dress()
{
    m_marks->setColors(EnergyChartPane::chartColors());
    m_marks->setMinimumHeight(Theme::px(ChartHeight));
}

} // namespace tryboth
