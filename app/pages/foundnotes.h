// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notesearch.h"

#include <QWidget>

namespace tryboth {

class FlowLayout;
class Journal;

/// The second looks and the questions of one's own in which a search finds its words, as a line of buttons
/// above the entries. Hidden while there are none; follows the journal.
class FoundNotes : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostShown = 8; ///< how many more there are is said

    explicit FoundNotes(Journal &journal, QWidget *parent = nullptr);

    /// Looks for what `filter` asks for.
    void find(const CheckInFilter &filter);

Q_SIGNALS:
    void chosen(const tryboth::FoundNote &found);
    void failed(const tryboth::Error &error);

private:
    void show(const QList<FoundNote> &found);

    Journal &m_journal;
    CheckInFilter m_filter;
    FlowLayout *m_line;
    QList<FoundNote> m_shown;
};

} // namespace tryboth
