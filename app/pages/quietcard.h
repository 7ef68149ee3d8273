// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quietmoment.h"
#include "widgets/card.h"

#include <QTimer>

namespace tryboth {

class Journal;

/// "For a quiet moment": the one list of what waits, a line each. It is not there while nothing waits.
class QuietCard : public Card
{
    Q_OBJECT

public:
    explicit QuietCard(Journal &journal, QWidget *parent = nullptr);

    /// Reads the list anew: things come up as days pass.
    void refresh();

Q_SIGNALS:
    void chosen(const tryboth::QuietItem &item);
    void failed(const tryboth::Error &error);

private:
    Journal &m_journal;
    QVBoxLayout *m_lines;
    QTimer m_later; ///< after a change, so that logging is never held up
};

} // namespace tryboth
