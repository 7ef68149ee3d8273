// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directiondue.h"
#include "models/directiontimeline.h"
#include "models/fiveyearstate.h"
#include "models/journal.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tryboth {

class Card;
class ChartWithTable;
class DecisionListModel;
class DirectionTimelineModel;
class EvidenceCard;
class YearsChart;

/// The Direction page at rest: what waits, the years, what speaks for and against each kind of work, and the
/// decisions, answers and reasons so far.
class DirectionOverview : public QWidget
{
    Q_OBJECT

public:
    explicit DirectionOverview(Journal &journal, QWidget *parent = nullptr);

    /// Reads everything anew. Fails where the journal does.
    Result<void> refresh(LocalDay today);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void dueChosen(const tryboth::DueDirection &due);
    void questionDeferred(int weeks); ///< 0: not this time
    void eventActivated(const tryboth::TimelineEvent &event);
    void decisionRequested(const tryboth::Id &decision);
    void lettersRequested();
    void questionRequested();
    void reasonsRequested();
    void entryRequested(const tryboth::LocalDay &day);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildEvidence();
    QWidget *buildYears();
    QWidget *buildRecords();
    QWidget *dueRow(const DueDirection &due);
    Result<EnergyReport> energy(LocalDay today) const;
    void showDue(const QList<DueDirection> &due);
    void showEnergy(const EnergyReport &report);
    void showDecisions();
    void showAnswers(const FiveYearState &state);
    void showReasons(const QList<ReasonsCheck> &checks);
    void showCurrent(int event);
    void measure();

    Journal &m_journal;
    Card *m_due;
    DecisionListModel *m_decisions;
    DirectionTimelineModel *m_rows;
    YearsChart *m_years;
    ChartWithTable *m_yearsPart = nullptr;
    QLabel *m_current;
    EvidenceCard *m_people;
    EvidenceCard *m_technical;
    QLabel *m_sentence;
    QLabel *m_detail;
    QBoxLayout *m_sides = nullptr;
    QBoxLayout *m_lower = nullptr;
    QVBoxLayout *m_decisionLines;
    QVBoxLayout *m_answerLines;
    QVBoxLayout *m_reasonLines;
};

} // namespace tryboth
