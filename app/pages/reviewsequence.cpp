// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewsequence.h"

#include "pages/forecaststep.h"
#include "pages/imbalancestep.h"
#include "pages/mindstep.h"
#include "pages/outcomestep.h"
#include "pages/parts.h"
#include "pages/resultstep.h"
#include "pages/secondlookstep.h"
#include "pages/textbox.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tryboth {

using namespace Qt::StringLiterals;

ReviewSequence::ReviewSequence(QWidget *parent)
    : QWidget(parent)
    , m_name(parts::text({}, u"heading"_s))
    , m_place(parts::text({}, u"muted"_s))
    , m_stack(new QStackedWidget)
    , m_memory(
          new TextBox(tr("What happened, as you remember it"), u"remembered"_s, ExperimentReview::MaxText))
    , m_forecast(new ForecastStep)
    , m_else(new TextBox(tr("What else changed?"), u"elseChanged"_s, ExperimentReview::MaxText))
    , m_differences(new ImbalanceStep)
    , m_result(new ResultStep)
    , m_mind(new MindStep)
    , m_outcome(new OutcomeStep)
    , m_second(new SecondLookStep)
    , m_trouble(parts::text({}))
    , m_back(parts::button(tr("Back"), u"reviewBack"_s))
    , m_next(parts::button({}, u"reviewNext"_s, u"primary"_s))
{
    setObjectName(u"reviewSequence"_s);
    m_place->setObjectName(u"reviewPlace"_s);
    m_trouble->setObjectName(u"reviewTrouble"_s);
    buildSteps();
    auto *later = parts::button(tr("Go on another time"), u"reviewLater"_s, u"quiet"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(later);
    auto *card = new Card;
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_place);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_trouble);
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(m_back, &QPushButton::clicked, this, &ReviewSequence::goBack);
    connect(m_next, &QPushButton::clicked, this, &ReviewSequence::goOn);
    connect(later, &QPushButton::clicked, this, [this] {
        Q_EMIT draftChanged();
        Q_EMIT closed();
    });
    connect(m_forecast, &ForecastStep::openRequested, this, &ReviewSequence::openForecastRequested);
}

void ReviewSequence::buildSteps()
{
    m_memory->setHint(
        tr("Before you see any number: memory and log may tell different stories, and both count."));
    m_else->setHint(tr("A release, a new colleague, less sleep, a holiday: whatever came at the same time."));
    addStep({}, {}, m_memory);
    addStep(tr("Your forecast"), {}, m_forecast);
    addStep({}, {}, m_else);
    addStep(tr("What else differed"), {}, m_differences);
    addStep({}, {}, m_result);
    addStep(tr("Did it occur?"), {}, m_mind);
    addStep({}, {}, m_outcome);
    addStep(tr("A second look"), {}, m_second);
}

void ReviewSequence::addStep(const QString &title, const QString &hint, QWidget *content)
{
    auto *step = new QWidget;
    auto *lines = new QVBoxLayout(step);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    if (!title.isEmpty()) {
        lines->addWidget(parts::text(title, u"heading"_s));
    }
    if (!hint.isEmpty()) {
        lines->addWidget(parts::text(hint, u"muted"_s));
    }
    lines->addWidget(content, 1);
    m_stack->addWidget(parts::scrolling(step));
}

void ReviewSequence::begin(const ExperimentView &view)
{
    m_memory->setValue(view.review ? view.review->remembered : QString());
    m_else->setValue(view.review ? view.review->elseChanged : QString());
    m_mind->setView(view);
    m_outcome->setView(view);
    m_second->setView(view);
    setView(view);
    const bool isOpen = view.forecast && view.forecast->forecast;
    show(m_memory->value().isEmpty() ? Memory : isOpen ? ElseChanged : OpenForecast);
}

void ReviewSequence::setView(const ExperimentView &view)
{
    m_view = view;
    m_name->setText(view.experiment.title);
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

void ReviewSequence::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT draftChanged();
        Q_EMIT closed();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::ControlModifier) {
        goOn();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReviewSequence::show(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_trouble->clear();
    m_place->setText(tr("Step %1 of %2").arg(int(step) + 1).arg(int(StepCount)));
    m_back->setEnabled(step != Memory);
    m_next->setText(step == SecondLook ? tr("Finish the review") : tr("Next"));
    m_next->setDefault(true);
    QWidget *first = step == Memory        ? static_cast<QWidget *>(m_memory->field())
                     : step == ElseChanged ? static_cast<QWidget *>(m_else->field())
                                           : static_cast<QWidget *>(m_next);
    if (const auto *open = m_stack->currentWidget()->findChild<QPushButton *>(u"openForecast"_s);
        open && !open->isHidden()) {
        first = const_cast<QPushButton *>(open);
    }
    first->setFocus(Qt::OtherFocusReason);
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
    m_trouble->setText(trouble);
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
