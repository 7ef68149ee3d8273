// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentlistmodel.h"
#include "pages/experimentview.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tryboth {

class ExperimentDetail;

/// All experiments at the left, the chosen one at the right.
class ExperimentsOverview : public QWidget
{
    Q_OBJECT

public:
    explicit ExperimentsOverview(Journal &journal, QWidget *parent = nullptr);

    /// Shows `views` and keeps the chosen experiment.
    void setViews(const QList<ExperimentView> &views);
    void select(const Id &experiment);
    /// The chosen experiment; null where there is none.
    const ExperimentView *current() const;

    /// "Two running, one finished, five ideas waiting".
    QString sentence() const;
    QListView *list() const { return m_list; }
    ExperimentDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void libraryRequested();
    void failed(const tryboth::Error &error);

private:
    void buildList();
    void showCurrent();

    Journal &m_journal;
    ExperimentListModel m_model;
    QList<ExperimentView> m_views;
    Id m_chosen;
    QListView *m_list;
    ExperimentDetail *m_detail;
    QStackedWidget *m_stack;
};

} // namespace tryboth
