// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/weekmarksmodel.h"

#include <QWidget>

class QLabel;

namespace tryboth {

class ChartWithTable;
class Content;
class WeekMarks;

/// What the log says about the week: a mark for each rating, the counts, and how far the ratings reach where
/// there are enough.
class WeekStep : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStep(QWidget *parent = nullptr);

    void setFacts(const WeekFacts &facts, const ActivityCatalog &catalog, const Content &content);
    /// The two ratings from memory, to stand beside the log.
    void setMemory(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    WeekMarksModel m_table;
    WeekMarks *m_marks;
    ChartWithTable *m_both;
    QLabel *m_memory;
    QLabel *m_counts;
};

} // namespace tryboth
