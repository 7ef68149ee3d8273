// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentreport.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace tryboth {

/// Several forecasts beside what came, each with its range.
class ForecastRecordView : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastRecordView(QWidget *parent = nullptr);

    void setRows(const QList<ForecastRecordRow> &rows);
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_words;
    QTableWidget *m_table;
};

} // namespace tryboth
