// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisiontemplate.h"
#include "pages/decisionfacts.h"

#include <QJsonObject>
#include <QWidget>

class QDateEdit;
class QLabel;
class QVBoxLayout;

namespace tryboth {

class DecisionText;
class ExpectationSteps;
class OccurredButtons;
class SegmentedControl;
class StepFrame;
class TextBox;

/// Looking back on a decision, in this order: the old text, the expectations one by one, the signs, "knowing
/// only what you knew then", what one knows now, and four equal answers.
class DecisionReviewSequence : public QWidget
{
    Q_OBJECT

public:
    enum Step { Read, Expectations, Signs, Same, Learned, Outcome, StepCount };

    explicit DecisionReviewSequence(const DecisionTemplate &texts, QWidget *parent = nullptr);

    /// Begins with the old text, or where one left off.
    void begin(const DecisionFacts &facts);
    /// Takes what has changed in the journal without moving on.
    void setFacts(const DecisionFacts &facts);
    /// The opened expectations are there: goes on to them.
    void goToExpectations();
    void setTrouble(const QString &sentence);

    DecisionReview value() const;
    std::optional<LocalDay> nextReview() const;

    /// Whether something is said that the journal has not kept. What becomes of the decision is kept at the
    /// end only, and no words.
    bool isChanged() const;
    /// What is said and where one is. What was expected is not in it.
    QJsonObject draft() const;
    /// Takes up what draft() gave, after begin().
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void edited();        ///< something was written or chosen
    void openRequested(); ///< the old text was read
    void outcomeNoted(const tryboth::Id &expectation, const std::optional<tryboth::CameTrue> &outcome);
    void signNoted(const tryboth::Id &condition, const std::optional<tryboth::Occurred> &occurred);
    void draftChanged();
    void finished();
    void closed();

private:
    QWidget *question(const QString &id, QWidget *content);
    QWidget *buildOutcome();
    void show(Step step);
    QString place() const;
    void showSigns();
    void showOutcome();
    void goOn();
    void goBack();
    QString obstacle() const;

    const DecisionTemplate &m_texts;
    DecisionFacts m_facts;
    Step m_step = Read;
    StepFrame *m_frame;
    DecisionText *m_text;
    ExpectationSteps *m_expectations;
    QVBoxLayout *m_signs;
    QList<OccurredButtons *> m_signButtons; ///< by sign
    SegmentedControl *m_same;
    TextBox *m_learned;
    SegmentedControl *m_outcome = nullptr;
    QLabel *m_outcomeHint = nullptr;
    QWidget *m_nextBox = nullptr;
    QDateEdit *m_next = nullptr;
    TextBox *m_wayBack = nullptr;
};

} // namespace tryboth
