// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and looking back: what ExperimentsPage does with its reviews.
#include "pages/experimentspage.h"

#include "domain/isolated.h"
#include "models/experimentchanges.h"
#include "models/experimentsentence.h"
#include "models/experimentwords.h"
#include "models/reviewchanges.h"
#include "pages/experimentsoverview.h"
#include "pages/experimentviews.h"
#include "pages/reviewsequence.h"
#include "pages/sidebyside.h"

namespace tryboth {

using namespace Qt::StringLiterals;

ReviewSequence *ExperimentsPage::makeReview()
{
    auto *review = new ReviewSequence;
    connect(review, &ReviewSequence::draftChanged, this, &ExperimentsPage::keepReview);
    connect(review, &ReviewSequence::edited, this, &ExperimentsPage::draftChanged);
    connect(review, &ReviewSequence::closed, this, [this] { leave([this] { showOverview(); }); });
    connect(review, &ReviewSequence::finished, this, &ExperimentsPage::endReview);
    connect(review, &ReviewSequence::openForecastRequested, this, [this] {
        keepReview();
        const Id id = m_review->value().experiment;
        if (const ExperimentView *view = viewOf(m_views, id)) {
            report(openForecast(m_journal, Experiment(view->experiment)));
        }
        if (const ExperimentView *view = viewOf(m_views, id)) {
            m_review->setView(*view);
        }
    });
    noteMarksOf(*review);
    return review;
}

void ExperimentsPage::review(const Id &experiment)
{
    leave([this, experiment] {
        activate();
        m_overview->select(experiment);
        showOverview();
        if (const ExperimentView *view = viewOf(m_views, experiment)) {
            startReview(ExperimentView(*view));
        }
    });
}

void ExperimentsPage::startReview(const ExperimentView &view)
{
    m_stack->showPart(m_review);
    m_review->begin(view);
}

/// Whether nothing is left that is not kept.
bool ExperimentsPage::keepReview()
{
    ExperimentReview review = m_review->value();
    review.outcome.reset();            // it is chosen when the review is finished
    if (review.remembered.isEmpty()) { // not written yet, or taken out to be written anew
        const ExperimentView *view = viewOf(m_views, review.experiment);
        review.remembered = view && view->review ? view->review->remembered : QString();
    }
    if (!m_review->isChanged() || review.remembered.isEmpty()) {
        return true;
    }
    const auto kept = saveReview(m_journal, review);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    m_review->setKept();
    if (const ExperimentView *view = viewOf(m_views, review.experiment)) {
        m_review->setView(*view);
    }
    return true;
}

void ExperimentsPage::endReview()
{
    const ExperimentReview review = m_review->value();
    if (!report(finishReview(m_journal, review),
                tr("Looked back on. Thank you for being honest with yourself."))) {
        return;
    }
    showOverview(); // from here on there is nothing to keep
    showExperiment(review.experiment);
    const ExperimentView *view = viewOf(m_views, review.experiment);
    if (!view || !review.outcome || review.outcome == ReviewOutcome::Stop) {
        return;
    }
    // What goes on is a design of its own, with its own forecast. What pauses waits as an idea.
    const Experiment next = experimentFrom(templateFrom(view->experiment), m_shownOn);
    if (review.outcome == ReviewOutcome::Pause) {
        report(saveDesign(m_journal, next, {}).map([](const Id &) {}),
               tr("Looked back on. It waits among your ideas until you take it up again."));
        return;
    }
    design(next, {});
}

/// Memory comes before numbers, here too; but nobody is kept from them.
void ExperimentsPage::askToCompare(const ExperimentView &view)
{
    const ExperimentView *partner = view.partner ? viewOf(m_views, view.partner->id) : nullptr;
    const ExperimentView *open = !view.isRemembered()                  ? &view
                                 : partner && !partner->isRemembered() ? partner
                                                                       : nullptr;
    if (!open || !open->isOver()) {
        comparePair(view);
        return;
    }
    AskDialog::Question question;
    question.title = tr("Compare the two");
    //: %1 the title of an experiment
    question.sentence = tr("You have not looked back on “%1” yet. What you remember is worth more when it is "
                           "written before you see numbers.")
                            .arg(isolated(open->experiment.title));
    question.accept = tr("Compare all the same");
    ask(question, [this, view](const AskDialog &) { comparePair(view); });
}

void ExperimentsPage::comparePair(const ExperimentView &view)
{
    const auto facts = pairFacts(m_journal.stores(), *view.pair);
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    const ExperimentView *people = viewOf(m_views, view.pair->peopleExperiment);
    const ExperimentView *technical = viewOf(m_views, view.pair->technicalExperiment);
    if (*facts && people && technical) {
        const PairReport report = pairReport(**facts, m_journal.journalId(), m_shownOn, Rules());
        m_sides->setReport(report, *people, *technical, wordsOf(report));
        show(m_sides, m_sides);
    }
}

void ExperimentsPage::lookAgain(const Id &experiment)
{
    activate();
    const ExperimentView *view = viewOf(m_views, experiment);
    if (!view || !view->review) {
        return;
    }
    AskDialog::Question question;
    question.title = tr("A second look");
    //: %1 the title of an experiment; %2 and %3 what one wrote in its review
    question.sentence = tr("Some weeks have passed since “%1”. What do you see now that it is no longer new?")
                            .arg(isolated(view->experiment.title));
    if (!view->review->learned.isEmpty()) {
        //: %1 one's own words from the review of an experiment
        question.sentence += u"\n\n"_s + tr("At the review you wrote: “%1”").arg(view->review->learned);
    }
    question.accept = tr("Keep this look");
    question.reason = true;
    question.reasonHint = tr("What you see now, in a sentence");
    ask(question, [this, review = *view->review](const AskDialog &answer) {
        report(tryboth::lookAgain(m_journal, review, answer.reason()), tr("Kept with the review."));
    });
}

void ExperimentsPage::markAs(const Id &session, SessionState state)
{
    const auto found = m_journal.stores().sessions.find(session);
    if (found && *found) {
        report(markSession(m_journal, **found, state, (*found)->remark));
    }
}

void ExperimentsPage::askToMove(const Id &session)
{
    const auto found = m_journal.stores().sessions.find(session);
    if (!found || !*found) {
        return;
    }
    const auto experiment = m_journal.stores().experiments.find((*found)->experiment);
    const LocalDay today = m_journal.clock().journalDay().today;
    AskDialog::Question question{
        tr("Move this session"), tr("To which day?"), tr("Move it"), today.addDays(1), today, false, {}, {}};
    if (experiment && *experiment && (*experiment)->end >= today) {
        question.leastDay = std::max(today, (*experiment)->start);
        question.mostDay = (*experiment)->end;
    }
    ask(question, [this, moved = **found](const AskDialog &answer) {
        report(moveSession(m_journal, moved, answer.day()), tr("Moved to %1.").arg(longDay(answer.day())));
    });
}

void ExperimentsPage::askWhy(const Id &session)
{
    const auto found = m_journal.stores().sessions.find(session);
    if (!found || !*found) {
        return;
    }
    AskDialog::Question question;
    question.title = tr("Say why");
    question.sentence =
        (*found)->remark.isEmpty()
            ? tr("What should be remembered about this session?")
            : tr("What should be remembered about this session? So far it says: “%1”").arg((*found)->remark);
    question.accept = tr("Keep it");
    question.reason = true;
    question.reasonHint = tr("You may leave it empty");
    ask(question, [this, noted = **found](const AskDialog &answer) {
        report(markSession(m_journal, noted, noted.state, answer.reason().left(ExperimentSession::MaxRemark)),
               tr("Kept with the session."));
    });
}

} // namespace tryboth
