// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/weeksequence.h"

#include "models/reflectionwords.h"
#include "pages/memorystep.h"
#include "pages/parts.h"
#include "pages/starstep.h"
#include "pages/stepframe.h"
#include "pages/textbox.h"
#include "pages/weekstep.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int BoxLines = 2;

Prompt promptNamed(const Content &content, QLatin1StringView id)
{
    const auto found = std::ranges::find(content.prompts(), id, &Prompt::id);
    return found == content.prompts().end() ? Prompt() : *found;
}

} // namespace

WeekSequence::WeekSequence(QWidget *parent)
    : QWidget(parent)
    , m_frame(new StepFrame(u"week"_s))
    , m_memory(new MemoryStep)
    , m_log(new WeekStep)
    , m_stories(new TextBox(tr("Memory and log"), u"weekStories"_s, Reflection::MaxText))
    , m_worked(new TextBox(tr("What worked"), u"weekWorked"_s, Reflection::MaxText))
    , m_didNot(new TextBox(tr("What did not"), u"weekDidNot"_s, Reflection::MaxText))
    , m_willTry(new TextBox(tr("What I will try next week"), u"weekWillTry"_s, Reflection::MaxText))
    , m_asked(parts::text({}, u"heading"_s))
    , m_answer(new TextBox(tr("In your own words"), u"weekAnswer"_s, Reflection::MaxText))
    , m_stars(new StarStep)
{
    setObjectName(u"weekSequence"_s);
    m_frame->next()->setDefault(true);
    m_asked->setObjectName(u"weekQuestion"_s);
    buildSteps();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    connect(m_frame, &StepFrame::backRequested, this, &WeekSequence::goBack);
    connect(m_frame, &StepFrame::nextRequested, this, &WeekSequence::goOn);
    connect(m_frame, &StepFrame::laterRequested, this, [this] {
        Q_EMIT stepLeft();
        Q_EMIT closed();
    });
    for (const TextBox *box : {m_stories, m_worked, m_didNot, m_willTry, m_answer}) {
        connect(box, &TextBox::changed, this, &WeekSequence::edited);
    }
}

void WeekSequence::buildSteps()
{
    auto *boxes = new QWidget;
    auto *three = new QVBoxLayout(boxes);
    three->setContentsMargins({});
    three->setSpacing(Theme::px(space::Medium));
    for (TextBox *box : {m_worked, m_didNot, m_willTry}) {
        box->setLines(BoxLines);
        three->addWidget(box, 1);
    }
    auto *question = new QWidget;
    auto *asked = new QVBoxLayout(question);
    asked->setContentsMargins({});
    asked->addWidget(m_asked);
    asked->addWidget(m_answer, 1);
    auto *marks = new QWidget;
    auto *stars = new QVBoxLayout(marks);
    stars->setContentsMargins({});
    stars->addWidget(parts::text(tr("Is there an entry that you want to find again?"), u"heading"_s));
    stars->addWidget(m_stars, 1);
    for (QWidget *content : {static_cast<QWidget *>(m_memory), static_cast<QWidget *>(m_log),
                             static_cast<QWidget *>(m_stories), boxes, question, marks}) {
        m_frame->addStep(content, StepFrame::Height::Filling);
    }
}

QList<WeekSequence::Step> WeekSequence::steps() const
{
    if (m_week.facts.isEmpty()) {
        return {Question};
    }
    QList<Step> all{Memory, Log, Stories, ThreeBoxes};
    if (m_week.question) {
        all.append(Question);
    }
    all.append(Stars);
    return all;
}

void WeekSequence::begin(const WeekToReflectOn &week, const Content &content, const ActivityCatalog &catalog)
{
    m_week = week;
    m_kept = week.written.value_or(Reflection());
    m_kept.kind = ReflectionKind::Weekly;
    m_kept.day = week.facts.week.first;
    m_logSeen = week.chartsSeen || m_kept.recalled.at;
    m_unseen = {};
    m_storiesPrompt = promptNamed(content, weekly::MemoryAndLog);
    m_boxesPrompt = promptNamed(content, weekly::ThreeBoxes);
    //: %1 is a week: "16 to 22 November"
    m_frame->setTitle(tr("The week of %1").arg(week.name));
    m_memory->setQuestion(promptNamed(content, weekly::MemoryFirst));
    m_memory->setAfterSeeing(week.chartsSeen && !m_kept.recalled.at);
    m_log->setFacts(week.facts, catalog, content);
    m_stories->setHeading(m_storiesPrompt.text);
    m_stories->setHint(m_storiesPrompt.hint + u' ' + tr("Use initials where you write about others."));
    m_asked->setText(week.question ? week.question->text : tr("No question is left for this week."));
    m_answer->setHint(week.question ? week.question->hint : QString());
    m_stars->setFacts(week.facts, catalog);
    fill(m_kept);
    show(firstOpen());
}

void WeekSequence::setChartsSeen()
{
    if (!m_logSeen) {
        m_unseen = m_memory->value();
    }
    m_logSeen = true;
    m_week.chartsSeen = true;
    m_memory->setAfterSeeing(!m_kept.recalled.at && m_unseen.isEmpty());
}

void WeekSequence::fill(const Reflection &reflection)
{
    m_memory->setValue(reflection.recalled);
    m_stories->setValue(reflection.answerTo(weekly::MemoryAndLog));
    m_worked->setValue(reflection.answerTo(weekly::Worked));
    m_didNot->setValue(reflection.answerTo(weekly::DidNot));
    m_willTry->setValue(reflection.answerTo(weekly::WillTry));
    m_answer->setValue(m_week.question ? reflection.answerTo(m_week.question->id) : QString());
}

WeekSequence::Step WeekSequence::firstOpen() const
{
    const auto isDone = [this](Step step) {
        switch (step) {
        case Memory:
            return !m_kept.recalled.isEmpty();
        case Log:
            return m_kept.answers.size() > 0;
        case Stories:
            return !m_kept.answerTo(weekly::MemoryAndLog).isEmpty();
        case ThreeBoxes:
            return !m_worked->value().isEmpty() || !m_didNot->value().isEmpty() ||
                   !m_willTry->value().isEmpty();
        case Question:
            return !m_answer->value().isEmpty();
        case Stars:
        case StepCount:
            break;
        }
        return false;
    };
    const QList<Step> all = steps();
    const auto open = std::ranges::find_if_not(all, isDone);
    return open == all.end() || m_kept.finished ? all.first() : *open;
}

/// A rating that is given or changed once the marks were shown comes from there, at least in part.
Recalled WeekSequence::recalledNow() const
{
    Recalled recalled = m_memory->value();
    if (recalled.isEmpty()) {
        return {};
    }
    const Recalled &kept = m_kept.recalled;
    const auto isAnotherThan = [&](const Recalled &before) {
        return recalled.people != before.people || recalled.technical != before.technical;
    };
    if (isAnotherThan(kept) && (m_unseen.isEmpty() || isAnotherThan(m_unseen))) {
        recalled.afterSeeing = kept.afterSeeing || m_logSeen;
    }
    return recalled;
}

Reflection WeekSequence::value() const
{
    Reflection reflection = m_kept;
    reflection.recalled = recalledNow();
    const auto answer = [&](const Prompt &prompt, const QString &id, const QString &text) {
        reflection.answer({id, prompt.version, prompt.text, text});
    };
    answer(m_storiesPrompt, weekly::MemoryAndLog, m_stories->value());
    answer(m_boxesPrompt, weekly::Worked, m_worked->value());
    answer(m_boxesPrompt, weekly::DidNot, m_didNot->value());
    answer(m_boxesPrompt, weekly::WillTry, m_willTry->value());
    if (m_week.question) {
        answer(*m_week.question, m_week.question->id, m_answer->value());
    }
    return reflection;
}

QList<CheckIn> WeekSequence::starred() const
{
    return m_stars->changed();
}

void WeekSequence::setStarsKept()
{
    m_stars->setKept();
}

void WeekSequence::setKept(const Reflection &reflection)
{
    m_kept = reflection;
    m_memory->setValue(reflection.recalled);
}

void WeekSequence::leave()
{
    m_week = {};
    m_kept = {};
}

void WeekSequence::restore(const Reflection &draft)
{
    fill(draft);
}

void WeekSequence::show(Step step)
{
    m_step = step;
    if (step == Log) {
        m_log->setMemory(recalledText(recalledNow()));
        m_logSeen = true;
    }
    const QList<Step> all = steps();
    const bool several = all.size() > 1;
    m_frame->back()->setVisible(several);
    m_frame->back()->setEnabled(step != all.first());
    m_frame->setNextText(step == all.last() ? tr("Finish") : tr("Next"));
    const QHash<Step, QWidget *> first{{Memory, m_memory->firstField()},
                                       {Stories, m_stories->field()},
                                       {ThreeBoxes, m_worked->field()},
                                       {Question, m_answer->field()},
                                       {Stars, m_stars->list()}};
    m_frame->showStep(step,
                      several ? tr("Step %1 of %2").arg(all.indexOf(step) + 1).arg(all.size()) : QString(),
                      first.value(step));
}

void WeekSequence::goOn()
{
    const QList<Step> all = steps();
    if (m_step == all.last()) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT stepLeft();
    show(all.at(all.indexOf(m_step) + 1));
}

void WeekSequence::goBack()
{
    const QList<Step> all = steps();
    if (m_step != all.first()) {
        Q_EMIT stepLeft();
        show(all.at(all.indexOf(m_step) - 1));
    }
}

} // namespace tryboth
