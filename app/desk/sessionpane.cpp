// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sessionpane.h"

#include "desk/questionbankdialog.h"
#include "desk/unsenttext.h"
#include "models/experimentwords.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString stateName(QuestionState state)
{
    switch (state) {
    case QuestionState::Planned:
        return SessionPane::tr("Planned", "a question");
    case QuestionState::Asked:
        return SessionPane::tr("Asked", "a question");
    case QuestionState::Parked:
        break;
    }
    return SessionPane::tr("Parked", "a question");
}

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Proposed:
        return SessionPane::tr("Proposed", "a step");
    case StepState::TakenOn:
        return SessionPane::tr("Taken on", "a step");
    case StepState::Changed:
        return SessionPane::tr("Changed", "a step");
    case StepState::Left:
        return SessionPane::tr("Left", "a step");
    case StepState::Done:
        break;
    }
    return SessionPane::tr("Done", "a step");
}

/// A drop-down of every state, standing on `now`.
template <typename State>
ChoiceBox *stateBox(std::initializer_list<State> states, State now, const QString &spoken)
{
    auto *box = new ChoiceBox;
    for (const State state : states) {
        box->addItem(stateName(state), int(state));
    }
    box->setCurrentIndex(box->findData(int(now)));
    box->setAccessibleName(spoken);
    return box;
}

} // namespace

SessionPane::SessionPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(new QVBoxLayout)
    , m_own(parts::lineField(u"ownQuestion"_s, tr("A question of your own"), tr("A question of your own…"),
                             SessionQuestion::MaxText))
    , m_steps(new QVBoxLayout)
    , m_step(parts::lineField(u"newStep"_s, tr("A step to propose"), tr("A step to propose…"), Step::MaxText))
    , m_dated(new QCheckBox(tr("To be done by", "a step, before a date")))
    , m_by(parts::dayField(u"stepBy"_s, tr("Day by which it shall be done"), m_desk.today()))
    , m_unsentQuestion(new UnsentText(m_own))
    , m_unsentStep(new UnsentText(m_step))
{
    setObjectName(u"sessionPane"_s);
    QPushButton *bank = parts::button(tr("Insert from the &question bank…"), u"questionBank"_s, u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Small));
    layout->addWidget(parts::text(tr("For the session"), u"heading"_s));
    layout->addLayout(m_questions);
    layout->addWidget(m_own);
    layout->addWidget(bank, 0, Qt::AlignLeft);
    layout->addSpacing(Theme::px(space::Small));
    layout->addWidget(parts::text(tr("Steps"), u"heading"_s));
    layout->addLayout(m_steps);
    layout->addWidget(m_step);
    m_dated->setObjectName(u"stepDated"_s);
    m_by->setEnabled(false);
    auto *until = new QHBoxLayout;
    until->addWidget(m_dated);
    until->addWidget(m_by);
    until->addStretch(1);
    layout->addLayout(until);
    layout->addStretch(1);
    connect(bank, &QPushButton::clicked, this, &SessionPane::openBank);
    connect(m_own, &QLineEdit::returnPressed, this, &SessionPane::addOwnQuestion);
    connect(m_step, &QLineEdit::returnPressed, this, &SessionPane::addStep);
    connect(m_dated, &QCheckBox::toggled, m_by, &QWidget::setEnabled);
    connect(&m_desk, &Desk::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(u"session_question"_s) || tables.contains(u"step"_s)) {
            reload();
        }
    });
    display({}, {});
}

void SessionPane::display(const std::optional<Id> &client, const QList<Noticed> &noticed)
{
    if (m_client != client) {
        m_dated->setChecked(false);
        m_by->setDate(m_desk.today());
    }
    m_client = client;
    m_noticed = noticed;
    for (UnsentText *unsent : this->unsent()) {
        unsent->goTo(client ? client->toText() : QString());
    }
    setEnabled(client.has_value());
    reload();
}

void SessionPane::reload()
{
    parts::empty(*m_questions);
    parts::empty(*m_steps);
    if (!m_client) {
        return;
    }
    const auto questions = m_desk.stores().questions.of(*m_client).value_or(QList<SessionQuestion>());
    for (const SessionQuestion &question : questions) {
        m_questions->addWidget(questionRow(question));
    }
    if (questions.isEmpty()) {
        m_questions->addWidget(parts::text(tr("No question is planned yet."), u"hint"_s));
    }
    for (const Step &step : m_desk.stores().steps.of(*m_client).value_or(QList<Step>())) {
        m_steps->addWidget(stepRow(step));
    }
}

QWidget *SessionPane::questionRow(const SessionQuestion &question)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Hair));
    layout->addWidget(parts::text(u"• "_s + question.text));
    if (const QString care = m_desk.coachContent().question(question.fromBank).care; !care.isEmpty()) {
        layout->addWidget(parts::text(tr("Care: %1", "when to leave a question").arg(care), u"hint"_s));
    }
    auto *controls = new QHBoxLayout;
    ChoiceBox *state = stateBox({QuestionState::Planned, QuestionState::Asked, QuestionState::Parked},
                                question.state, tr("State of the question"));
    auto *send = new QCheckBox(tr("Send along"));
    send->setObjectName(u"sendQuestion"_s);
    send->setChecked(question.send);
    QPushButton *remove = parts::button(tr("Delete"), u"deleteQuestion"_s, u"quiet"_s);
    remove->setAccessibleName(tr("Delete this question"));
    controls->addWidget(state);
    controls->addWidget(send);
    controls->addStretch(1);
    controls->addWidget(remove);
    layout->addLayout(controls);
    const auto put = [this](const SessionQuestion &changed) {
        apply(tr("Change a question"),
              [&](DeskStores &stores) { return stores.questions.put(changed).map([](const Id &) {}); });
    };
    connect(state, &ChoiceBox::activated, this, [question, put, state] {
        SessionQuestion changed = question;
        changed.state = QuestionState(state->currentData().toInt());
        put(changed);
    });
    connect(send, &QCheckBox::toggled, this, [question, put](bool on) {
        SessionQuestion changed = question;
        changed.send = on;
        put(changed);
    });
    connect(remove, &QPushButton::clicked, this, [this, id = question.id] {
        apply(tr("Delete a question"), [&](DeskStores &stores) { return stores.questions.remove(id); });
    });
    return row;
}

QWidget *SessionPane::stepRow(const Step &step)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Hair));
    layout->addWidget(parts::text(
        u"• "_s +
        (step.by ? tr("%1 (by %2)", "a step and a date").arg(step.text, shortDay(*step.by)) : step.text)));
    auto *controls = new QHBoxLayout;
    ChoiceBox *state = stateBox(
        {StepState::Proposed, StepState::TakenOn, StepState::Changed, StepState::Left, StepState::Done},
        step.state, tr("State of the step"));
    QPushButton *remove = parts::button(tr("Delete"), u"deleteStep"_s, u"quiet"_s);
    remove->setAccessibleName(tr("Delete this step"));
    controls->addWidget(state);
    controls->addStretch(1);
    controls->addWidget(remove);
    layout->addLayout(controls);
    connect(state, &ChoiceBox::activated, this, [this, step, state] {
        Step changed = step;
        changed.state = StepState(state->currentData().toInt());
        apply(tr("Change a step"),
              [&](DeskStores &stores) { return stores.steps.put(changed).map([](const Id &) {}); });
    });
    connect(remove, &QPushButton::clicked, this, [this, id = step.id] {
        apply(tr("Delete a step"), [&](DeskStores &stores) { return stores.steps.remove(id); });
    });
    return row;
}

void SessionPane::openBank()
{
    if (!m_client) {
        return;
    }
    auto *dialog = new QuestionBankDialog(m_desk.coachContent(), m_noticed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuestionBankDialog::questionChosen, this, [this](const BankQuestion &chosen) {
        SessionQuestion question;
        question.client = *m_client;
        question.text = chosen.text;
        question.fromBank = chosen.id;
        apply(tr("Plan a question"),
              [&](DeskStores &stores) { return stores.questions.put(question).map([](const Id &) {}); });
    });
    dialog->open();
}

void SessionPane::addOwnQuestion()
{
    SessionQuestion question;
    question.client = m_client.value_or(Id());
    question.text = m_own->text();
    if (apply(tr("Plan a question"),
              [&](DeskStores &stores) { return stores.questions.put(question).map([](const Id &) {}); })) {
        m_own->clear();
    }
}

void SessionPane::addStep()
{
    Step step;
    step.client = m_client.value_or(Id());
    step.text = m_step->text();
    step.by = m_dated->isChecked() ? std::optional(m_by->date()) : std::nullopt;
    if (apply(tr("Propose a step"),
              [&](DeskStores &stores) { return stores.steps.put(step).map([](const Id &) {}); })) {
        m_step->clear();
        m_dated->setChecked(false);
    }
}

bool SessionPane::apply(const QString &label, const Desk::Edit &edit)
{
    const auto done = m_desk.apply(label, edit);
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

} // namespace tryboth
