// SPDX-License-Identifier: GPL-3.0-or-later
// Designing, sealing and changing experiments: what ExperimentsPage does with its forms.
#include "pages/experimentspage.h"

#include "models/experimentchanges.h"
#include "models/pairchanges.h"
#include "models/reviewchanges.h"
#include "pages/experimentdesign.h"
#include "pages/experimentviews.h"
#include "pages/pairdesign.h"

#include <QLineEdit>
#include <QRandomGenerator>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualWeeks = 6, DaysPerWeek = 7;

quint64 newSeed()
{
    return QRandomGenerator::system()->generate64();
}

/// Rated days in the time before `experiment`, by its rule.
int ratedDaysBefore(const Journal &journal, const Experiment &experiment)
{
    if (!experiment.hasDates() || experiment.start > experiment.end) {
        return 0;
    }
    const auto facts = experimentFacts(journal.stores(), experiment);
    return facts ? experimentReport(*facts, experiment.start, Rules()).before.ratedDays : 0;
}

Result<void> withoutId(const Result<Id> &made)
{
    return made.map([](const Id &) {});
}

} // namespace

void ExperimentsPage::connectDesign()
{
    m_design->setBaselineDays(
        [this](const Experiment &experiment) { return ratedDaysBefore(m_journal, experiment); });
    connect(m_design, &ExperimentDesign::kept, this, &ExperimentsPage::keepDesign);
    connect(m_design, &ExperimentDesign::sealed, this, &ExperimentsPage::sealDesign);
    connect(m_design, &ExperimentDesign::amended, this, &ExperimentsPage::amendDesign);
    connect(m_design, &ExperimentDesign::cancelled, this, [this] {
        if (!m_design->isChanged()) {
            return showOverview();
        }
        ask({tr("Leave the design"),
             tr("What you changed here is not kept yet. Leave without it?"),
             tr("Leave without it"),
             {},
             {},
             false},
            [this](const AskDialog &) { showOverview(); });
    });
}

void ExperimentsPage::design(const Experiment &experiment, const std::optional<Forecast> &forecast)
{
    m_design->setValue(experiment, forecast, m_journal.clock().journalDay().today);
    show(m_design, m_design->titleField());
}

void ExperimentsPage::newExperiment()
{
    activate();
    Experiment blank;
    blank.start = m_shownOn;
    blank.end = m_shownOn.addDays(UsualWeeks * DaysPerWeek - 1);
    design(blank, {});
}

void ExperimentsPage::goOnDesigning(const Experiment &experiment)
{
    Experiment idea = experiment;
    if (!idea.hasDates() || idea.start < m_shownOn) { // an idea waits; its dates move with it
        const int days = idea.hasDates() ? idea.days() : UsualWeeks * DaysPerWeek;
        idea.start = m_shownOn;
        idea.end = m_shownOn.addDays(days - 1);
        idea.baselineFrom.reset();
        idea.baselineTo.reset();
    }
    design(idea, m_journal.stores().forecasts.draft(experiment.id).value_or(std::nullopt));
}

void ExperimentsPage::keepDesign()
{
    const auto kept = saveDesign(m_journal, m_design->value(), m_design->forecast());
    if (!kept) {
        m_design->showTrouble(kept.error().sentence);
        return;
    }
    Q_EMIT informed(tr("Kept as an idea. It waits until you seal it."));
    showExperiment(*kept);
}

void ExperimentsPage::sealDesign()
{
    const Experiment experiment = m_design->value();
    const Forecast forecast = *m_design->forecast();
    const auto latest = m_design->latestStart();
    const auto started = latest ? drawAndSeal(m_journal, experiment, forecast, {experiment.start, *latest},
                                              newSeed())
                                : sealAndStart(m_journal, experiment, forecast);
    if (!started) {
        m_design->showTrouble(started.error().sentence);
        return;
    }
    Q_EMIT informed(
        latest ? tr("The start was drawn and the forecast is sealed. The lot is kept so that anyone can "
                    "redo it.")
               : tr("Sealed and started. You will see the forecast again at the review."));
    showExperiment(*started);
    designPartner(*started);
}

/// The other one of a pair comes next.
void ExperimentsPage::designPartner(const Id &sealed)
{
    const ExperimentView *view = viewOf(m_views, sealed);
    if (view && view->partner && view->partner->status == ExperimentStatus::Idea) {
        goOnDesigning(Experiment(*view->partner));
    }
}

void ExperimentsPage::amendDesign()
{
    const Experiment changed = m_design->value();
    const auto done = amendExperiment(m_journal, changed, m_design->reason());
    if (!done) {
        m_design->showTrouble(done.error().sentence);
        return;
    }
    Q_EMIT informed(m_journal.content().text(u"mc.exp.changed"_s));
    showExperiment(changed.id);
}

void ExperimentsPage::makePairNow()
{
    const auto withRoom = [this](Experiment experiment) {
        const QString room = m_pair->givesWay();
        if (!room.isEmpty() && experiment.intent.isEmpty()) {
            experiment.intent = tr("What gives way: %1").arg(room);
        }
        return experiment;
    };
    const auto people = saveDesign(m_journal, withRoom(m_pair->people()), {});
    if (!people) {
        report(withoutId(people));
        return;
    }
    const auto technical = saveDesign(m_journal, withRoom(m_pair->technical()), {});
    if (!technical) {
        report(withoutId(technical));
        return;
    }
    Pair pair = m_pair->pair();
    pair.peopleExperiment = *people;
    pair.technicalExperiment = *technical;
    if (report(withoutId(makePair(m_journal, pair, newSeed())),
               tr("The two are a pair now. Seal each of them."))) {
        showExperiment(*people);
        if (const ExperimentView *view = viewOf(m_views, *people)) {
            goOnDesigning(Experiment(view->experiment));
        }
    }
}

void ExperimentsPage::askToExtend(const Experiment &experiment)
{
    ask({tr("More time"), tr("Until when? The change is kept beside the first end."), tr("Give it more time"),
         experiment.end.addDays(2 * DaysPerWeek), experiment.end.addDays(1), true},
        [this, experiment](const AskDialog &answer) {
            report(extendExperiment(m_journal, experiment, answer.day(), answer.reason()),
                   tr("It has more time now. Both ends are kept."));
        });
}

void ExperimentsPage::askToStop(const Experiment &experiment)
{
    ask({tr("Stop early"),
         tr("Stopping early is a normal ending. What you noticed stays, and you can look back on it whenever "
            "you like.") +
             u"\n\n"_s + m_journal.content().text(u"mc.exp.exit-seen"_s, {{u"rule"_s, experiment.exitRule}}),
         tr("Stop here"),
         {},
         {},
         true},
        [this, experiment](const AskDialog &answer) {
            report(stopExperiment(m_journal, experiment, answer.reason()),
                   tr("It has ended today. That is an answer too."));
        });
}

void ExperimentsPage::askToDelete(const Experiment &experiment)
{
    const Attached attached = attachedTo(m_journal, experiment);
    QString sentence = tr("“%1” goes to the trash, where it stays for 30 days.").arg(experiment.title);
    if (attached.sessions > 0) {
        //: %1 and %2 are numbers
        sentence +=
            u' ' +
            tr("With it go its sessions (%1). The entries that belong to them stay in your journal (%2).")
                .arg(attached.sessions)
                .arg(attached.checkIns);
    }
    ask({tr("Delete this experiment"), sentence, tr("Delete it"), {}, {}, false},
        [this, experiment](const AskDialog &) {
            report(deleteExperiment(m_journal, experiment), tr("Moved to the trash. Undo brings it back."));
        });
}

void ExperimentsPage::ask(const AskDialog::Question &question, std::function<void(const AskDialog &)> then)
{
    auto *dialog = new AskDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [dialog, then = std::move(then)] { then(*dialog); });
    dialog->open();
}

} // namespace tryboth
