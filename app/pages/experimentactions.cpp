// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentactions.h"

#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Action = ExperimentActions::Action;

QString nameOf(Action action)
{
    switch (action) {
    case Action::Design:
        return ExperimentActions::tr("Go on designing");
    case Action::Review:
        return ExperimentActions::tr("Look back on it");
    case Action::LookAgain:
        return ExperimentActions::tr("Second look");
    case Action::PairReview:
        return ExperimentActions::tr("Compare the two");
    case Action::Amend:
        return ExperimentActions::tr("Change…");
    case Action::Extend:
        return ExperimentActions::tr("More time…");
    case Action::Pause:
        //: button: let an experiment rest
        return ExperimentActions::tr("Pause");
    case Action::Resume:
        //: button: go on with an experiment that rested
        return ExperimentActions::tr("Carry on");
    case Action::StopEarly:
        return ExperimentActions::tr("Stop early…");
    case Action::MakePair:
        return ExperimentActions::tr("Try both…");
    case Action::SaveTemplate:
        return ExperimentActions::tr("Save as template");
    case Action::Delete:
        break;
    }
    return ExperimentActions::tr("Delete…");
}

QString objectNameOf(Action action)
{
    static const QHash<Action, QString> names{
        {Action::Design, u"designExperiment"_s},   {Action::Review, u"reviewExperiment"_s},
        {Action::LookAgain, u"lookAgain"_s},       {Action::PairReview, u"pairReview"_s},
        {Action::Amend, u"amendExperiment"_s},     {Action::Extend, u"extendExperiment"_s},
        {Action::Pause, u"pauseExperiment"_s},     {Action::Resume, u"resumeExperiment"_s},
        {Action::StopEarly, u"stopExperiment"_s},  {Action::MakePair, u"makePair"_s},
        {Action::SaveTemplate, u"saveTemplate"_s}, {Action::Delete, u"deleteExperiment"_s}};
    return names.value(action);
}

} // namespace

ExperimentActions::ExperimentActions(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(Theme::px(space::Small), Theme::px(space::Small)))
{
    setLayout(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its lines need
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ExperimentActions::setView(const ExperimentView &view)
{
    parts::empty(*m_row);
    m_buttons.clear();
    bool first = true;
    for (const Action action : actionsFor(view)) {
        const bool primary = first && (action == Action::Review || action == Action::Design);
        QPushButton *button = parts::button(nameOf(action), objectNameOf(action),
                                            primary ? u"primary"_s : u"quiet"_s);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
        m_row->addWidget(button);
        m_buttons.insert(action, button);
        first = false;
    }
}

QList<ExperimentActions::Action> ExperimentActions::actionsFor(const ExperimentView &view)
{
    QList<Action> actions;
    switch (view.status) {
    case ExperimentStatus::Idea:
        actions << Action::Design;
        break;
    case ExperimentStatus::Planned:
    case ExperimentStatus::Running:
        if (mayBeReviewed(view.experiment, view.today)) {
            actions << Action::Review;
        }
        actions << Action::Amend;
        if (view.turns.isEmpty()) { // the weeks of a lot stay as they were drawn
            actions << Action::Extend;
        }
        actions << Action::Pause << Action::StopEarly;
        break;
    case ExperimentStatus::Paused:
        actions << Action::Resume << Action::Amend << Action::StopEarly;
        break;
    case ExperimentStatus::Ended:
        actions << Action::Review;
        if (view.turns.isEmpty()) {
            actions << Action::Extend;
        }
        break;
    case ExperimentStatus::StoppedEarly:
        if (!view.review || !view.review->outcome) {
            actions << Action::Review;
        }
        break;
    case ExperimentStatus::Reviewed:
        break;
    }
    if (view.isSecondLookDue()) {
        actions << Action::LookAgain;
    }
    if (view.partner && view.isOver()) {
        actions << Action::PairReview;
    } else if (!view.partner && view.status == ExperimentStatus::Idea) {
        actions << Action::MakePair;
    }
    return actions << Action::SaveTemplate << Action::Delete;
}

} // namespace tryboth
