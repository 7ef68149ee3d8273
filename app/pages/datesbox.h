// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace tryboth {

class ChoiceBox;
class DesignTimeline;

/// Start and end with the time before, and whether the start is drawn by lot within a window.
class DatesBox : public QWidget
{
    Q_OBJECT

public:
    explicit DatesBox(QWidget *parent = nullptr);

    void setValue(const Experiment &experiment);
    /// `experiment` with the dates and the rule of the time before as they stand here.
    Experiment into(Experiment experiment) const;

    /// After the start only the end is open to an amendment.
    void setOnlyEndOpen(bool onlyEnd);

    /// Whether the start may be drawn: not for one of a pair, which begins with the other.
    void setLotOffered(bool offered);

    /// The last day that the lot may give as the start; nothing where nothing is drawn.
    std::optional<LocalDay> latestStart() const;
    /// Takes up what latestStart() gave, for the start that stands here.
    void setLatestStart(const std::optional<LocalDay> &day);

    QDateEdit *startField() const { return m_start; }
    QDateEdit *endField() const { return m_end; }
    QCheckBox *drawBox() const { return m_draw; }

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void moved();

    Experiment m_experiment;
    QDateEdit *m_start;
    QDateEdit *m_end;
    QSpinBox *m_weeksBefore;
    ChoiceBox *m_rule;
    QCheckBox *m_draw;
    QSpinBox *m_window;
    QWidget *m_lot;
    QLabel *m_length;
    DesignTimeline *m_timeline;
};

} // namespace tryboth
