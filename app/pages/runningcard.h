// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"
#include "widgets/card.h"
#include "widgets/weekdashes.h"

namespace tryboth {

class EmptyState;

/// "Running experiments" of the Today page: where each one is, and what became of the session planned for
/// today.
class RunningCard : public Card
{
    Q_OBJECT

public:
    explicit RunningCard(QWidget *parent = nullptr);

    /// Shows those of `views` that run, have just ended, or wait for a second look.
    void setViews(const QList<ExperimentView> &views);

    /// "week 4 of 6 · kept 3 of 4 · review in 12 days".
    static QString lineOf(const ExperimentView &view);
    /// A dash for each week; the present week is to come until something was kept in it.
    static QList<WeekDashes::Week> weeksOf(const ExperimentView &view);

Q_SIGNALS:
    void experimentRequested(const tryboth::Id &experiment);
    void reviewRequested(const tryboth::Id &experiment);
    void libraryRequested();
    void sessionStateChosen(const tryboth::Id &session, tryboth::SessionState state);
    void sessionMoveRequested(const tryboth::Id &session);
    void sessionRateRequested(const tryboth::Id &session);
    void secondLookRequested(const tryboth::Id &experiment);

private:
    QWidget *blockOf(const ExperimentView &view);
    QWidget *sessionRow(const ExperimentSession &session);

    QVBoxLayout *m_blocks;
    EmptyState *m_nothing;
};

} // namespace tryboth
