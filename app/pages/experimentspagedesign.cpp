// SPDX-License-Identifier: GPL-3.0-or-later
// Designing, sealing and changing experiments: what ExperimentsPage does with its forms.
#include "pages/experimentspage.h"

#include "domain/isolated.h"
#include "models/experimentchanges.h"
#include "models/pairchanges.h"
#include "models/reviewchanges.h"
#include "pages/experimentdesign.h"
#include "pages/experimentviews.h"
#include "pages/pairdesign.h"
#include "pages/reviewsequence.h"

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

} // namespace

ExperimentDesign *ExperimentsPage::makeDesign()
{
    auto *design = new ExperimentDesign;
    design->setBaselineDays(
        [this](const Experiment &experiment) { return ratedDaysBefore(m_journal, experiment); });
    connect(design, &ExperimentDesign::kept, this, &ExperimentsPage::keepDesign);
    connect(design, &ExperimentDesign::sealed, this, &ExperimentsPage::sealDesign);
    connect(design, &ExperimentDesign::amended, this, &ExperimentsPage::amendDesign);
    connect(design, &ExperimentDesign::cancelled, this, [this] { leave([this] { showOverview(); }); });
    connect(design, &ExperimentDesign::edited, this, &ExperimentsPage::draftChanged);
    return design;
}

/// Goes on with `then` once the words of a review are kept, and stays where they cannot be; asks first where
/// that would lose what was written into a design or for a pair.
void ExperimentsPage::leave(std::function<void()> then)
{
    const bool loses = (m_design.isShown() && m_design->isChanged()) ||
                       (m_pair.isShown() && m_pair->isChanged());
    if (!loses) {
        if (!m_review.isShown() || keepReview()) {
            then();
        }
        return;
    }
    AskDialog::Question question;
    question.title = tr("Leave the design");
    question.sentence = tr("What you changed here is not kept yet. Leave without it?");
    question.accept = tr("Leave without it");
    ask(question, [this, then = std::move(then)](const AskDialog &) {
        showOverview(); // from here on there is nothing to lose
        then();
    });
}

void ExperimentsPage::design(const Experiment &experiment, const std::optional<Forecast> &forecast)
{
    const ExperimentView *view = viewOf(m_views, experiment.id);
    m_design->setPaired(view && view->pair);
    m_design->setValue(experiment, forecast, m_journal.clock().journalDay().today);
    show(m_design, m_design->titleField());
}

void ExperimentsPage::newExperiment()
{
    leave([this] {
        activate();
        designBlank();
    });
}

void ExperimentsPage::designBlank()
{
    Experiment blank;
    blank.start = m_shownOn;
    blank.end = m_shownOn.addDays(UsualWeeks * DaysPerWeek - 1);
    design(blank, {});
}

void ExperimentsPage::beginDesign(const Experiment &idea)
{
    leave([this, idea] {
        activate();
        design(idea, {});
    });
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
    m_design->setKept();
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
    m_design->setKept();
    showExperiment(*started);
    designPartner(*started);
}

/// The other one of a pair comes next.
void ExperimentsPage::designPartner(const Id &sealed)
{
    const ExperimentView *view = viewOf(m_views, sealed);
    if (view && view->partner && view->partner->status == ExperimentStatus::Idea) {
        goOnDesigning(Experiment(*view->partner));
        //: %1 the title of an experiment
        Q_EMIT informed(tr("Sealed. Now the other one of the pair: “%1”.").arg(view->partner->title));
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
    m_design->setKept();
    showExperiment(changed.id);
}

void ExperimentsPage::makePairNow()
{
    const auto made = designPair(m_journal, m_pair->people(), m_pair->technical(), m_pair->pair(), newSeed());
    if (!made) {
        m_pair->showTrouble(made.error().sentence);
        return;
    }
    const auto pair = m_journal.stores().pairs.find(*made);
    if (!pair || !*pair) {
        return;
    }
    m_pair->setKept();
    const Id people = (*pair)->peopleExperiment;
    Q_EMIT informed(tr("The two are a pair now. Seal each of them."));
    showExperiment(people);
    if (const ExperimentView *view = viewOf(m_views, people)) {
        goOnDesigning(Experiment(view->experiment));
    }
}

void ExperimentsPage::askToExtend(const Experiment &experiment)
{
    const LocalDay latest = experiment.start.addDays(Experiment::LongestWeeks * DaysPerWeek - 1);
    ask({tr("More time"),
         tr("Until when? The change is kept beside the first end."),
         tr("Give it more time"),
         std::min(latest, experiment.end.addDays(2 * DaysPerWeek)),
         experiment.end.addDays(1),
         true,
         std::max(latest, experiment.end.addDays(1)),
         {}},
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
         true,
         {},
         {}},
        [this, experiment](const AskDialog &answer) {
            report(stopExperiment(m_journal, experiment, answer.reason()),
                   tr("It has ended today. That is an answer too."));
        });
}

void ExperimentsPage::askToDelete(const Experiment &experiment)
{
    const Attached attached = attachedTo(m_journal, experiment);
    QString sentence =
        tr("“%1” goes to the trash, where it stays for 30 days.").arg(isolated(experiment.title));
    if (attached.sessions > 0) {
        //: %1 and %2 are numbers
        sentence +=
            u' ' +
            tr("With it go its sessions (%1). The entries that belong to them stay in your journal (%2).")
                .arg(attached.sessions)
                .arg(attached.checkIns);
    }
    ask({tr("Delete this experiment"), sentence, tr("Delete it"), {}, {}, false, {}, {}},
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
