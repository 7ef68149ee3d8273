// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewsequence.h"

#include "pages/forecaststep.h"
#include "pages/imbalancestep.h"
#include "pages/mindstep.h"
#include "pages/outcomestep.h"
#include "pages/parts.h"
#include "pages/resultstep.h"
#include "pages/secondlookstep.h"
#include "pages/stepframe.h"
#include "pages/textbox.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

ReviewSequence::ReviewSequence(QWidget *parent)
    : QWidget(parent)
    , m_frame(new StepFrame(u"review"_s))
    , m_memory(
          new TextBox(tr("What happened, as you remember it"), u"remembered"_s, ExperimentReview::MaxText))
    , m_forecast(new ForecastStep)
    , m_else(new TextBox(tr("What else changed?"), u"elseChanged"_s, ExperimentReview::MaxText))
    , m_differences(new ImbalanceStep)
    , m_result(new ResultStep)
    , m_mind(new MindStep)
    , m_outcome(new OutcomeStep)
    , m_second(new SecondLookStep)
{
    setObjectName(u"reviewSequence"_s);
    m_frame->next()->setDefault(true);
    buildSteps();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    connect(m_frame, &StepFrame::backRequested, this, &ReviewSequence::goBack);
    connect(m_frame, &StepFrame::nextRequested, this, &ReviewSequence::goOn);
    connect(m_frame, &StepFrame::laterRequested, this, &ReviewSequence::closed);
    connect(m_forecast, &ForecastStep::openRequested, this, &ReviewSequence::openForecastRequested);
    for (const TextBox *box : {m_memory, m_else}) {
        connect(box, &TextBox::changed, this, &ReviewSequence::edited);
    }
    connect(m_mind, &MindStep::changed, this, &ReviewSequence::edited);
    connect(m_outcome, &OutcomeStep::changed, this, &ReviewSequence::edited);
    connect(m_second, &SecondLookStep::changed, this, &ReviewSequence::edited);
}

void ReviewSequence::buildSteps()
{
    m_memory->setHint(
        tr("Before you see any number: memory and log may tell different stories, and both count."));
    m_else->setHint(tr("A release, a new colleague, less sleep, a holiday: whatever came at the same time."));
    addStep({}, m_memory);
    addStep(tr("Your forecast"), m_forecast);
    addStep({}, m_else);
    addStep(tr("What else differed"), m_differences);
    addStep({}, m_result);
    addStep(tr("Did it occur?"), m_mind);
    addStep({}, m_outcome);
    addStep(tr("A second look"), m_second);
}

void ReviewSequence::addStep(const QString &title, QWidget *content)
{
    auto *step = new QWidget;
    auto *lines = new QVBoxLayout(step);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    if (!title.isEmpty()) {
        lines->addWidget(parts::text(title, u"heading"_s));
    }
    lines->addWidget(content, 1);
    m_frame->addStep(step, StepFrame::Height::Filling);
}

void ReviewSequence::begin(const ExperimentView &view)
{
    m_memory->setValue(view.review ? view.review->remembered : QString());
    m_else->setValue(view.review ? view.review->elseChanged : QString());
    m_mind->setView(view);
    m_outcome->setView(view);
    m_second->setView(view);
    setView(view);
    setKept();
    const bool isOpen = view.forecast && view.forecast->forecast;
    show(m_memory->value().isEmpty() ? Memory : isOpen ? ElseChanged : OpenForecast);
}

void ReviewSequence::setView(const ExperimentView &view)
{
    m_view = view;
    m_frame->setTitle(view.experiment.title);
    m_forecast->setView(view);
    m_differences->setView(view);
    m_result->setView(view);
    if (m_step == OpenForecast) {
        show(OpenForecast);
    }
}

ExperimentReview ReviewSequence::value() const
{
    ExperimentReview review = m_outcome->into(m_view.review.value_or(ExperimentReview()));
    review.experiment = m_view.experiment.id;
    review.on = review.on.isValid() ? review.on : m_view.today;
    review.remembered = m_memory->value();
    review.elseChanged = m_else->value();
    review.mindChanged = m_mind->value();
    review.noveltyCheckOn = m_second->value();
    return review;
}

void ReviewSequence::setKept()
{
    m_kept = value();
    m_kept.outcome.reset();
}

void ReviewSequence::show(Step step)
{
    m_step = step;
    m_frame->back()->setEnabled(step != Memory);
    m_frame->setNextText(step == SecondLook ? tr("Finish the review") : tr("Next"));
    m_frame->showStep(step, tr("Step %1 of %2").arg(int(step) + 1).arg(int(StepCount)), firstField());
}

/// Where the keyboard goes on this step; null for the button that goes on.
QWidget *ReviewSequence::firstField() const
{
    if (m_step == OpenForecast) {
        auto *open = m_forecast->findChild<QPushButton *>(u"openForecast"_s);
        return open && !open->isHidden() ? open : nullptr;
    }
    return m_step == Memory ? m_memory->field() : m_step == ElseChanged ? m_else->field() : nullptr;
}

QString ReviewSequence::obstacle() const
{
    if (m_step == Memory && m_memory->value().isEmpty()) {
        return tr("Write a sentence from memory first. The forecast and the marks come after it.");
    }
    if (m_step == OpenForecast && m_view.forecast && !m_view.forecast->forecast) {
        return tr("Open the forecast to go on.");
    }
    if (m_step == Outcome && !value().outcome) {
        return tr("Choose one of the four. All of them are good endings.");
    }
    return {};
}

void ReviewSequence::goOn()
{
    const QString trouble = obstacle();
    m_frame->setTrouble(trouble);
    if (!trouble.isEmpty()) {
        return;
    }
    if (m_step == SecondLook) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT draftChanged();
    show(static_cast<Step>(m_step + 1));
}

void ReviewSequence::goBack()
{
    if (m_step != Memory) {
        show(static_cast<Step>(m_step - 1));
    }
}

} // namespace tryboth
