// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directionsearch.h"
#include "models/notesearch.h"

#include <QWidget>

namespace tryboth {

class FoundLine;
class Journal;
struct TouchedRows;

/// Where else than in entries a search finds its words: experiments, reflections, what is on Direction,
/// second looks and questions of one's own, a line for each. Hidden while there is nothing; follows the
/// journal.
class FoundElsewhere : public QWidget
{
    Q_OBJECT

public:
    explicit FoundElsewhere(Journal &journal, QWidget *parent = nullptr);

    /// Looks for what `filter` asks for.
    void find(const CheckInFilter &filter);

Q_SIGNALS:
    void experimentChosen(const tryboth::Id &experiment);
    void reflectionChosen(const tryboth::Id &reflection);
    void directionChosen(const tryboth::FoundDirection &found);
    void noteChosen(const tryboth::FoundNote &found);
    void failed(const tryboth::Error &error);

private:
    FoundLine *addLine(const QString &heading, const QString &name, const QString &button);
    void followChange(const TouchedRows &rows);
    void findExperiments();
    void findReflections();
    void findDirection();
    void findNotes();
    void showWhetherFound();

    Journal &m_journal;
    CheckInFilter m_filter;
    FoundLine *m_experiments, *m_reflections, *m_direction, *m_notes;
    QList<FoundDirection> m_foundDirection;
    QList<FoundNote> m_foundNotes;
};

} // namespace tryboth
