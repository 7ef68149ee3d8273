// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dayquestion.h"

#include <QWidget>

class QLabel;

namespace tryboth {

class ActivityCatalog;
class MemoryStep;
class StarStep;
class StepFrame;
class TextBox;
class WeekStep;

/// What a weekly reflection begins with.
struct WeekToReflectOn
{
    WeekFacts facts;
    QString name; ///< "16 to 22 November"
    std::optional<Reflection> written;
    std::optional<Prompt> question; ///< the one rotating question
    bool chartsSeen = false;        ///< on a day of that week or later
};

/// Looking back on a week, one thing at a time: from memory, then what the log says, where the two differ,
/// what worked, one more question, up to two marks. One can stop anywhere and go on later. An empty week is
/// one question.
class WeekSequence : public QWidget
{
    Q_OBJECT

public:
    enum Step { Memory, Log, Stories, ThreeBoxes, Question, Stars, StepCount };

    explicit WeekSequence(QWidget *parent = nullptr);

    /// Begins with the first step that has no answer yet.
    void begin(const WeekToReflectOn &week, const Content &content, const ActivityCatalog &catalog);

    Step step() const { return m_step; }
    /// The charts of that week were seen while it was open: what is rated from here on comes after seeing.
    void setChartsSeen();
    /// The week that it is about.
    const Week &weekAtWork() const { return m_week.facts.week; }

    /// The reflection as it stands.
    Reflection value() const;
    /// The entries whose star is another one now.
    QList<CheckIn> starred() const;
    /// The journal has kept starred().
    void setStarsKept();
    /// Takes the id under which value() was kept.
    void setKept(const Reflection &reflection);
    /// Whether one is at it.
    bool isAtWork() const { return m_week.facts.week.first.isValid(); }
    void leave();
    /// Takes up words that were put aside.
    void restore(const Reflection &draft);

Q_SIGNALS:
    void edited();   ///< words changed
    void stepLeft(); ///< keep value()
    void finished();
    void closed();

private:
    void buildSteps();
    QList<Step> steps() const;
    Step firstOpen() const;
    void fill(const Reflection &reflection);
    Recalled recalledNow() const;
    void show(Step step);
    void goOn();
    void goBack();

    WeekToReflectOn m_week;
    Prompt m_storiesPrompt;
    Prompt m_boxesPrompt;
    Reflection m_kept;
    Step m_step = Memory;
    Recalled m_unseen;      ///< what was rated when the charts came on screen in between
    bool m_logSeen = false; ///< the marks of the week were shown, so that a rating from memory comes too late
    StepFrame *m_frame;
    MemoryStep *m_memory;
    WeekStep *m_log;
    TextBox *m_stories;
    TextBox *m_worked;
    TextBox *m_didNot;
    TextBox *m_willTry;
    QLabel *m_asked;
    TextBox *m_answer;
    StarStep *m_stars;
};

} // namespace tryboth
