// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/coachcard.h"

#include "models/journal.h"
#include "pages/parts.h"
#include "pages/repliescard.h"
#include "pages/steprow.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

CoachCard::CoachCard(Journal &journal, QWidget *parent)
    : Card(tr("From your coach"), parent)
    , m_journal(journal)
{
    setObjectName(u"coachCard"_s);
    body()->setSpacing(Theme::px(space::Small));
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"reply"_s) || rows.tables.contains(u"reply_question"_s) ||
            rows.tables.contains(u"reply_step"_s)) {
            refresh();
        }
    });
    refresh();
}

void CoachCard::refresh()
{
    parts::empty(*body());
    m_shown = 0;
    addQuestions();
    addSteps();
    setVisible(m_shown > 0);
}

void CoachCard::addQuestions()
{
    const auto questions = m_journal.stores().replies.questions();
    for (const MergedQuestion &question : questions.value_or(QList<MergedQuestion>())) {
        if (!question.waiting) {
            continue;
        }
        ++m_shown;
        body()->addWidget(parts::text(question.question.text));
        QPushButton *away = parts::button(tr("Put it away"), u"coachQuestionAway"_s, u"link"_s);
        away->setAccessibleName(tr("Put away: %1").arg(question.question.text));
        connect(away, &QPushButton::clicked, this, [this, id = question.question.id] {
            if (const auto set = setQuestionWaiting(m_journal, id, false); !set) {
                Q_EMIT failed(set.error());
            }
        });
        body()->addWidget(away, 0, Qt::AlignLeading);
    }
}

void CoachCard::addSteps()
{
    const auto steps = m_journal.stores().replies.steps();
    for (const MergedStep &step : steps.value_or(QList<MergedStep>())) {
        if (step.state == StepChoice::Left || step.state == StepChoice::Done) {
            continue;
        }
        ++m_shown;
        auto *row = new StepRow(step, tr("your coach"));
        connect(row, &StepRow::decided, this, [this](const MergedStep &decided) {
            if (const auto done = decideStep(m_journal, decided); !done) {
                Q_EMIT failed(done.error());
            }
        });
        body()->addWidget(row);
    }
}

} // namespace tryboth
