// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace tryboth {

/// What else differed between the time before and the experiment, as a table.
class ImbalanceStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImbalanceStep(QWidget *parent = nullptr);
    void setView(const ExperimentView &view);
    QTableWidget *table() const { return m_table; }

private:
    QTableWidget *m_table;
    QLabel *m_words;
};

} // namespace tryboth
