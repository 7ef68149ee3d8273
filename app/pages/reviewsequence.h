// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QJsonObject>
#include <QWidget>

namespace tryboth {

class ForecastStep;
class ImbalanceStep;
class MindStep;
class OutcomeStep;
class ResultStep;
class SecondLookStep;
class StepFrame;
class TextBox;

/// Looking back on an experiment, one thing at a time and in this order: from memory, the forecast, what else
/// changed, what differed, the marks with what they say, one's own condition, four equal answers, a second
/// look.
class ReviewSequence : public QWidget
{
    Q_OBJECT

public:
    enum Step {
        Memory,
        OpenForecast,
        ElseChanged,
        Differences,
        Result,
        MindChanged,
        Outcome,
        SecondLook,
        StepCount
    };

    explicit ReviewSequence(QWidget *parent = nullptr);

    /// Begins with the first step that has no answer yet.
    void begin(const ExperimentView &view);
    /// Takes what has changed in the journal without moving on, such as an opened forecast.
    void setView(const ExperimentView &view);

    Step step() const { return m_step; }
    /// The answers so far.
    ExperimentReview value() const;
    /// Some of them are not in the journal as they stand here.
    bool isChanged() const;
    /// They are in the journal now, all but the outcome, which ends the review.
    void setKept();
    /// They and the step. What is sealed is not among them.
    QJsonObject draft() const;
    /// Takes up what draft() gave, after begin(). Goes no further than the journal lets one see.
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void draftChanged(); ///< a step was left: keep value()
    void edited();       ///< something was typed or chosen: draft() is another one
    void openForecastRequested();
    void finished();
    void closed(); ///< it can wait: keep value()

private:
    void buildSteps();
    void addStep(const QString &title, QWidget *content);
    void show(Step step);
    QWidget *firstField() const;
    void goOn();
    void goBack();
    QString obstacle() const;

    ExperimentView m_view;
    ExperimentReview m_kept;
    Step m_step = Memory;
    StepFrame *m_frame;
    TextBox *m_memory;
    ForecastStep *m_forecast;
    TextBox *m_else;
    ImbalanceStep *m_differences;
    ResultStep *m_result;
    MindStep *m_mind;
    OutcomeStep *m_outcome;
    SecondLookStep *m_second;
};

} // namespace tryboth
