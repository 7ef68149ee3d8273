// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fiveyearflow.h"
#include "models/energyreport.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QSpinBox;

namespace tryboth {

class ChartWithTable;
class ChoiceList;
class LettersView;
class LevelChart;
class LevelTableModel;
class StepFrame;
class TextBox;

/// What the five-year question needs to know when it begins.
struct FiveYearStart
{
    DirectionAnswer answer; ///< a draft to go on with, or a new one
    LocalDay today;
    int intervalWeeks = 8;
    bool hasEarlier = false;
    QList<QPair<int, QString>> clarity; ///< value and word of the scale
    std::optional<EnergyReport> log;    ///< since the last answer; nothing without ratings
};

/// The eleven steps of the five-year question, one at a time. Earlier answers come from outside, and only
/// when the new one is written.
class FiveYearSequence : public QWidget
{
    Q_OBJECT

public:
    explicit FiveYearSequence(const FiveYearFlow &flow, QWidget *parent = nullptr);

    void begin(const FiveYearStart &start);
    /// What was written before, once it may be seen.
    void setEarlier(const QList<DirectionAnswer> &letters);
    /// The journal has kept the draft under this id.
    void setKeptAs(const Id &id);
    void setTrouble(const QString &sentence);

    DirectionAnswer value() const;
    int weeks() const;
    /// What the chosen branch does: "none", "open_pairs", …
    QString action() const;

    /// Whether something is written that the journal has not kept.
    bool isChanged() const { return value() != m_kept; }
    /// What is written and where one is. Earlier answers are not in it.
    QJsonObject draft() const;
    /// Takes up what draft() gave, after begin().
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void edited();       ///< something was written or chosen
    void draftChanged(); ///< a step was left: keep value()
    void finished();
    void closed();

private:
    void buildSteps();
    QWidget *widgetFor(const FiveYearStep &step);
    QWidget *buildLog(const FiveYearStep &step);
    QWidget *buildInterval(const FiveYearStep &step);
    void show(int place);
    void goOn();
    void goBack();
    bool isWanted(const FiveYearStep &step) const;
    QString obstacle(const FiveYearStep &step) const;
    QWidget *focusOf(const FiveYearStep &step) const;
    void offerBranches();
    void showLog();
    void showNextDay();
    TextBox *box(const QString &step) const { return m_boxes.value(step); }

    const FiveYearFlow &m_flow;
    FiveYearStart m_start;
    DirectionAnswer m_kept; ///< value() when it was read or kept
    QList<int> m_places;    ///< steps that are shown this time
    int m_place = 0;
    StepFrame *m_frame;
    QHash<QString, TextBox *> m_boxes;
    ChoiceList *m_sort = nullptr;
    ChoiceList *m_clarity = nullptr;
    ChoiceList *m_branch = nullptr;
    LettersView *m_letters = nullptr;
    QLabel *m_logWords = nullptr;
    QLabel *m_logDetail = nullptr;
    LevelChart *m_logChart = nullptr;
    LevelTableModel *m_logRows; ///< filled when its table is looked at
    ChartWithTable *m_logPart = nullptr;
    QSpinBox *m_weeks = nullptr;
    QLabel *m_nextDay = nullptr;
};

} // namespace tryboth
