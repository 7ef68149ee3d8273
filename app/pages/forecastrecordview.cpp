// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/forecastrecordview.h"

#include "charts/charttext.h"
#include "models/words.h"
#include "pages/forecastdelegate.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

enum Column { TitleColumn, EndedColumn, ForecastColumn, OutcomeColumn, MarksColumn, ColumnCount };

QString outcomeText(const ForecastOutcome &outcome)
{
    const QString level = charttext::signedNumber(outcome.level);
    //: what came of a forecast: a level and its range
    return outcome.range ? ForecastRecordView::tr("%1 (%2)").arg(
                               level, charttext::rangeText(outcome.range->lower, outcome.range->upper))
                         : level;
}

} // namespace

ForecastRecordView::ForecastRecordView(QWidget *parent)
    : QWidget(parent)
    , m_words(parts::text({}, u"muted"_s))
    , m_table(new QTableWidget)
{
    setObjectName(u"forecastRecord"_s);
    m_table->setObjectName(u"forecastTable"_s);
    m_table->setAccessibleName(tr("Forecasts and what came"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Experiment"), tr("Ended"), tr("Forecast"), tr("It came to"),
         tr("−3 to +3", "heading of a column of marks on the scale of energy")});
    m_table->setItemDelegateForColumn(MarksColumn, new ForecastDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("role", u"rows"_s);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *card = new Card(tr("Forecasts and what came"));
    auto *back = parts::button(tr("Back"), u"closeRecord"_s);
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(back, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(back, &QPushButton::clicked, this, &ForecastRecordView::closed);
}

void ForecastRecordView::setRows(const QList<ForecastRecordRow> &rows)
{
    const auto within = std::ranges::count_if(rows, [](const auto &row) { return row.outcome.within; });
    m_words->setText(
        rows.isEmpty()
            ? tr("No forecast was opened yet. Each review adds one.")
            : tr("%1 of %2 forecasts lie within what happened. The others found something new to you. At the "
                 "right the ring is what you expected, the dot with its line what came and its range.")
                  .arg(within)
                  .arg(rows.size()));
    m_table->setVisible(!rows.isEmpty());
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < int(rows.size()); ++i) {
        const ForecastRecordRow &row = rows.at(i);
        const Forecast &forecast = row.outcome.forecast;
        const QStringList cells{
            row.title,
            QLocale().toString(row.ended, QLocale::ShortFormat),
            //: a forecast: a rating, and how sure in per cent
            tr("%1, %2 per cent sure").arg(signedNumber(forecast.energyExpected)).arg(forecast.confidence),
            outcomeText(row.outcome),
            {}};
        for (int column = 0; column < ColumnCount; ++column) {
            m_table->setItem(i, column, new QTableWidgetItem(cells.at(column)));
        }
        ForecastDelegate::setOutcome(*m_table->item(i, MarksColumn), row.outcome);
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < MarksColumn; ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Theme::px(space::Card));
    }
}

void ForecastRecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tryboth
