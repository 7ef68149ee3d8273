// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/imbalancestep.h"

#include "pages/parts.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhatColumn, BeforeColumn, DuringColumn, RemarkColumn, ColumnCount };

QString rowName(Circumstance what)
{
    switch (what) {
    case Circumstance::Monday:
    case Circumstance::Tuesday:
    case Circumstance::Wednesday:
    case Circumstance::Thursday:
    case Circumstance::Friday:
    case Circumstance::Saturday:
    case Circumstance::Sunday:
        //: a row of a table: %1 is a weekday
        return ImbalanceStep::tr("%1: share of the rated days")
            .arg(QLocale().standaloneDayName(static_cast<int>(what) + 1));
    case Circumstance::Sleep:
        return ImbalanceStep::tr("Sleep, 1 to 5");
    case Circumstance::Workload:
        return ImbalanceStep::tr("Workload, 1 to 5");
    case Circumstance::UnusualDay:
        break;
    }
    return ImbalanceStep::tr("Unusual days: share of the rated days");
}

/// Shares of days as natural frequencies, means with one decimal.
QString valueOf(const ImbalanceRow &row, double mean, std::size_t count)
{
    if (row.what == Circumstance::Sleep || row.what == Circumstance::Workload) {
        return QLocale().toString(mean, 'f', 1);
    }
    //: "3 of 18 days"
    return ImbalanceStep::tr("%1 of %2").arg(qRound(mean * double(count))).arg(count);
}

} // namespace

ImbalanceStep::ImbalanceStep(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget)
    , m_words(parts::text({}, u"muted"_s))
{
    m_table->setObjectName(u"imbalanceTable"_s);
    m_table->setAccessibleName(tr("What else differed"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Before"), tr("During"), {}});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("role", u"rows"_s);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(m_words);
    lines->addWidget(m_table, 1);
}

void ImbalanceStep::setView(const ExperimentView &view)
{
    const QList<ImbalanceRow> &rows = view.report.imbalance;
    m_words->setText(rows.isEmpty()
                         ? tr("There is nothing to compare: one of the two sides has no rated days.")
                         : tr("The two times may differ in more than what you tried. What differs much is "
                              "marked, and may be part of any difference below."));
    m_table->setVisible(!rows.isEmpty());
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < int(rows.size()); ++i) {
        const ImbalanceRow &row = rows.at(i);
        const QStringList cells{rowName(row.what), valueOf(row, row.numbers.meanA, row.numbers.countA),
                                valueOf(row, row.numbers.meanB, row.numbers.countB),
                                row.notable ? tr("differs much") : QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            m_table->setItem(i, column, new QTableWidgetItem(cells.at(column)));
        }
    }
    m_table->resizeColumnsToContents();
}

} // namespace tryboth
