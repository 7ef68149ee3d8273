// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directionsearch.h"

#include <QWidget>

namespace tryboth {

class FlowLayout;
class Journal;

/// The answers, reasons and decisions in which a search finds its words, as a line of buttons above the
/// entries. Hidden while there are none; follows the journal.
class FoundDirectionLine : public QWidget
{
    Q_OBJECT

public:
    explicit FoundDirectionLine(Journal &journal, QWidget *parent = nullptr);

    /// Looks for what `filter` asks for.
    void find(const CheckInFilter &filter);

Q_SIGNALS:
    void chosen(const tryboth::FoundDirection &found);
    void failed(const tryboth::Error &error);

private:
    void show(const QList<FoundDirection> &found);

    Journal &m_journal;
    CheckInFilter m_filter;
    FlowLayout *m_line;
    QList<FoundDirection> m_shown;
    QList<QWidget *> m_buttons;
};

} // namespace tryboth
