// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runningcard.h"

#include "models/experimentwords.h"
#include "models/sessionlistmodel.h"
#include "models/words.h"
#include "pages/parts.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/focuspill.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

bool isShown(const ExperimentView &view)
{
    if (view.isSecondLookDue()) {
        return true;
    }
    switch (view.status) {
    case ExperimentStatus::Planned:
    case ExperimentStatus::Running:
    case ExperimentStatus::Ended:
        return true;
    case ExperimentStatus::Idea:
    case ExperimentStatus::Paused:
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        break;
    }
    return false;
}

} // namespace

RunningCard::RunningCard(QWidget *parent)
    : Card(tr("Running experiments"), parent)
    , m_blocks(new QVBoxLayout)
    , m_nothing(new EmptyState(tr("Nothing is running"),
                               tr("If the answer is unclear, try both: a few weeks each, with a stated end."),
                               tr("Choose a template…")))
{
    setObjectName(u"runningCard"_s);
    m_blocks->setSpacing(Theme::px(space::Medium));
    body()->addLayout(m_blocks);
    body()->addWidget(m_nothing);
    connect(m_nothing, &EmptyState::actionTriggered, this, &RunningCard::libraryRequested);
}

void RunningCard::setViews(const QList<ExperimentView> &views)
{
    parts::empty(*m_blocks);
    int shown = 0;
    for (const ExperimentView &view : views) {
        if (isShown(view)) {
            m_blocks->addWidget(blockOf(view));
            ++shown;
        }
    }
    m_nothing->setVisible(shown == 0);
}

QWidget *RunningCard::blockOf(const ExperimentView &view)
{
    const Id id = view.experiment.id;
    auto *block = new QWidget;
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    auto *head = new QWidget;
    auto *flow = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    head->setLayout(flow);
    QPushButton *name = parts::button(parts::withoutMnemonic(view.experiment.title), u"openExperiment"_s,
                                      u"link"_s);
    connect(name, &QPushButton::clicked, this, [this, id] { Q_EMIT experimentRequested(id); });
    flow->addWidget(name);
    flow->addWidget(new FocusPill(view.focus()));
    lines->addWidget(head);
    lines->addWidget(parts::text(lineOf(view), u"muted"_s));
    if (view.isSecondLookDue()) {
        QPushButton *look = parts::button(tr("Take a second look"), u"lookAgainFromToday"_s);
        connect(look, &QPushButton::clicked, this, [this, id] { Q_EMIT secondLookRequested(id); });
        lines->addWidget(look, 0, Qt::AlignLeading);
        return block;
    }
    auto *dashes = new WeekDashes;
    dashes->setWeeks(weeksOf(view), view.focus());
    lines->addWidget(dashes);
    if (mayBeReviewed(view.experiment, view.today)) {
        QPushButton *review = parts::button(tr("Look back on it"), u"reviewFromToday"_s);
        connect(review, &QPushButton::clicked, this, [this, id] { Q_EMIT reviewRequested(id); });
        lines->addWidget(review, 0, Qt::AlignLeading);
    }
    for (const ExperimentSession &session : view.sessions) {
        if (session.plannedOn == view.today && session.state == SessionState::Planned) {
            lines->addWidget(sessionRow(session));
        }
    }
    return block;
}

QWidget *RunningCard::sessionRow(const ExperimentSession &session)
{
    auto *row = new QWidget;
    row->setObjectName(u"todaysSession"_s);
    auto *flow = new FlowLayout(Theme::px(space::Hair), Theme::px(space::Hair));
    row->setLayout(flow);
    flow->addWidget(new QLabel(tr("Planned for today:")));
    const Id id = session.id;
    //: button: log an entry that belongs to a planned session
    QPushButton *rate = parts::button(tr("Rate it"), u"session-rate"_s, u"flag"_s);
    connect(rate, &QPushButton::clicked, this, [this, id] { Q_EMIT sessionRateRequested(id); });
    flow->addWidget(rate);
    for (const SessionState state :
         {SessionState::Kept, SessionState::Moved, SessionState::Skipped, SessionState::NotPossible}) {
        QPushButton *button = parts::button(capitalised(nameOf(state)), u"session-"_s + toWord(state),
                                            u"flag"_s);
        connect(button, &QPushButton::clicked, this, [this, id, state] {
            if (state == SessionState::Moved) {
                Q_EMIT sessionMoveRequested(id);
            } else {
                Q_EMIT sessionStateChosen(id, state);
            }
        });
        flow->addWidget(button);
    }
    return row;
}

QString RunningCard::lineOf(const ExperimentView &view)
{
    const Experiment &experiment = view.experiment;
    if (view.isSecondLookDue()) {
        return tr("ended on %1 · time for a second look").arg(longDay(experiment.lastDay()));
    }
    if (view.status == ExperimentStatus::Planned) {
        return tr("begins on %1").arg(longDay(experiment.start));
    }
    if (view.status == ExperimentStatus::Ended) {
        return tr("ended on %1 · %2", "%2 is “kept 3 of 4”")
            .arg(longDay(experiment.end), keptInLine(view.kept()));
    }
    const auto left = int(view.today.daysTo(experiment.end));
    const QString review = left > 0 ? tr("review in %n days", nullptr, left) : tr("review today");
    QStringList parts{weekText(experiment, view.today), review};
    if (view.kept().due > 0) { // before the first one there is nothing to count
        parts.insert(1, keptInLine(view.kept()));
    }
    return parts.join(u" · "_s);
}

QList<WeekDashes::Week> RunningCard::weeksOf(const ExperimentView &view)
{
    using Week = WeekDashes::Week;
    const Experiment &experiment = view.experiment;
    const auto weekOf = [&](LocalDay day) { return int(experiment.start.daysTo(day)) / DaysPerWeek; };
    QList<Week> weeks(weekCount(experiment), Week::ToCome);
    for (int week = 0; week < weeks.size(); ++week) {
        if (experiment.start.addDays(qint64{DaysPerWeek} * (week + 1)) <= view.today) {
            weeks[week] = Week::NoneKept;
        }
    }
    for (const ExperimentSession &session : view.sessions) {
        const int week = session.plannedOn ? weekOf(*session.plannedOn) : -1;
        if (session.state == SessionState::Kept && week >= 0 && week < weeks.size()) {
            weeks[week] = Week::Kept;
        }
    }
    return weeks;
}

} // namespace tryboth
