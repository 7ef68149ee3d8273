// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentrules.h"
#include "domain/experimenttemplate.h"
#include "domain/pair.h"

#include <QJsonObject>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tryboth {

class ChoiceBox;
class SegmentedControl;
class WeeksStrip;

/// Puts a people and a technical experiment together: a matched pair of templates or any two ideas, how they
/// lie in time, what it takes a week, and the question to compare on.
class PairDesign : public QWidget
{
    Q_OBJECT

public:
    explicit PairDesign(QWidget *parent = nullptr);

    /// What can be paired: the shipped pairs with their templates, and ideas of one's own. Its weeks are
    /// offered to begin on `weekBegin`.
    void setChoices(const QList<TemplatePair> &pairs, const QList<ExperimentTemplate> &templates,
                    const QList<Experiment> &ideas, LocalDay today, Qt::DayOfWeek weekBegin);
    void select(const Id &idea);

    /// Differs from what was offered, or from the pair that was made of it.
    bool isChanged() const { return draft() != m_kept; }
    /// What stands here is a pair in the journal now.
    void setKept() { m_kept = draft(); }
    /// What was typed and chosen.
    QJsonObject draft() const;
    /// Takes up what draft() gave, after setChoices(). A side that is offered no more stays as it is.
    void restore(const QJsonObject &draft);

    Experiment people() const;
    Experiment technical() const;
    Pair pair() const;
    /// What hinders it, as a sentence; empty when the pair can be made.
    QString trouble() const;
    void showTrouble(const QString &sentence);
    QWidget *firstField() const;

Q_SIGNALS:
    void edited(); ///< something was typed or chosen: draft() is another one
    void made();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildChoice();
    QWidget *buildTime();
    QWidget *buildQuestion();
    void connectParts();
    void fillSides();
    void takeMatched();
    void refresh();
    Experiment sideOf(const ChoiceBox &box) const;
    Experiment placed(Experiment experiment, bool second) const;

    QList<TemplatePair> m_pairs;
    QList<ExperimentTemplate> m_templates;
    QList<Experiment> m_ideas;
    LocalDay m_today;
    QJsonObject m_kept;

    ChoiceBox *m_matched;
    QLabel *m_matchedText;
    ChoiceBox *m_people;
    ChoiceBox *m_technical;
    SegmentedControl *m_arrangement;
    QLabel *m_arrangementNote;
    QDateEdit *m_start;
    QSpinBox *m_weeks;
    WeeksStrip *m_strip;
    QLabel *m_hours;
    QLineEdit *m_givesWay;
    QLineEdit *m_question;
    QLabel *m_trouble;
    QPushButton *m_make;
};

} // namespace tryboth
