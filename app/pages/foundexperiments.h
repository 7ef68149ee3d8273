// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "domain/experiment.h"

#include <QWidget>

namespace tryboth {

class FlowLayout;
class Journal;

/// The experiments in which a search finds its words, as a line of buttons above the entries. Hidden while
/// there are none; follows the journal.
class FoundExperiments : public QWidget
{
    Q_OBJECT

public:
    explicit FoundExperiments(Journal &journal, QWidget *parent = nullptr);

    /// Looks for what `filter` asks for.
    void find(const CheckInFilter &filter);

Q_SIGNALS:
    void chosen(const tryboth::Id &experiment);
    void failed(const tryboth::Error &error);

private:
    void show(const QList<Experiment> &experiments);

    Journal &m_journal;
    CheckInFilter m_filter;
    FlowLayout *m_line;
    QList<Experiment> m_shown;
    QList<QWidget *> m_buttons;
};

} // namespace tryboth
