// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QWidget>

class QPushButton;

namespace tryboth {

class FlowLayout;

/// What can be done with an experiment as it stands, as buttons.
class ExperimentActions : public QWidget
{
    Q_OBJECT

public:
    enum class Action {
        Design,     ///< go on with an idea
        Review,     ///< look back on it
        LookAgain,  ///< the second look, weeks after the end
        PairReview, ///< look back on both of a pair
        Amend,      ///< change a box after the start
        Extend,     ///< more time
        Pause,
        Resume,
        StopEarly,
        MakePair,     ///< put a second one beside it
        SaveTemplate, ///< keep it as a template of one's own
        Delete
    };

    explicit ExperimentActions(QWidget *parent = nullptr);

    void setView(const ExperimentView &view);
    QPushButton *button(Action action) const { return m_buttons.value(action); }

    /// What can be done with it, the nearest first.
    static QList<Action> actionsFor(const ExperimentView &view);

Q_SIGNALS:
    void chosen(tryboth::ExperimentActions::Action action);

private:
    FlowLayout *m_row;
    QHash<Action, QPushButton *> m_buttons;
};

} // namespace tryboth
