// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "widgets/card.h"

namespace tryboth {

class Journal;

/// What waits on Today from a coach: questions to take home until they are put away, and steps that were
/// proposed or taken on. Takes no room where nothing waits.
class CoachCard : public Card
{
    Q_OBJECT

public:
    explicit CoachCard(Journal &journal, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void refresh();
    void addQuestions();
    void addSteps();

    Journal &m_journal;
    int m_shown = 0;
};

} // namespace tryboth
