// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/beforeduringtablemodel.h"

#include <QWidget>

namespace tryboth {

class BeforeDuringChart;
class ChartWithTable;

/// The chart of marks before and during, with its table and the colours of the day.
class MarksView : public QWidget
{
    Q_OBJECT

public:
    explicit MarksView(const QString &title, QWidget *parent = nullptr);

    void setMarks(const BeforeDuringData &marks);
    BeforeDuringChart *chart() const { return m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    BeforeDuringTableModel m_table;
    BeforeDuringChart *m_chart;
    ChartWithTable *m_both;
};

} // namespace tryboth
