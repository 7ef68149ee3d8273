// SPDX-License-Identifier: GPL-3.0-or-later
// Decision records and their reviews: what DirectionPage does with them.
#include "pages/directionpage.h"

#include "models/decisionchanges.h"
#include "models/journal.h"
#include "pages/decisioneditor.h"
#include "pages/decisionreviewsequence.h"
#include "pages/decisionview.h"
#include "pages/fiveyearsequence.h"
#include "pages/reasonssequence.h"
#include "pages/reasonssummary.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

DecisionEditor *DirectionPage::makeEditor()
{
    auto *editor = new DecisionEditor(m_journal.content());
    connect(editor, &DecisionEditor::edited, this, &DirectionPage::draftChanged);
    connect(editor, &DecisionEditor::kept, this, [this] { keepDecision(false); });
    connect(editor, &DecisionEditor::recorded, this, [this] { keepDecision(true); });
    connect(editor, &DecisionEditor::amended, this, &DirectionPage::amendShown);
    connect(editor, &DecisionEditor::cancelled, this, [this] { leave([this] { showOverview(); }); });
    return editor;
}

DecisionView *DirectionPage::makeDecision()
{
    auto *decision = new DecisionView(m_journal.content().decisionTemplate());
    connect(decision, &DecisionView::closed, this, &DirectionPage::showOverview);
    connect(decision, &DecisionView::editRequested, this, &DirectionPage::editDecision);
    connect(decision, &DecisionView::openRequested, this, &DirectionPage::showDecision);
    connect(decision, &DecisionView::reviewRequested, this, &DirectionPage::reviewDecision);
    connect(decision, &DecisionView::signNoted, this,
            [this](const Id &condition, const std::optional<Occurred> &occurred) {
                noteSignOf(m_decision->decision(), condition, occurred);
            });
    connect(decision, &DecisionView::deleteRequested, this, [this](const Id &id) {
        askToDelete(DirectionKind::Decision, id,
                    tr("This decision and its reviews go to the trash, where they stay for 30 days."));
    });
    return decision;
}

DecisionReviewSequence *DirectionPage::makeReview()
{
    auto *review = new DecisionReviewSequence(m_journal.content().decisionTemplate());
    connect(review, &DecisionReviewSequence::openRequested, this, &DirectionPage::openExpectations);
    connect(review, &DecisionReviewSequence::draftChanged, this, &DirectionPage::keepReview);
    connect(review, &DecisionReviewSequence::finished, this, &DirectionPage::endReview);
    connect(review, &DecisionReviewSequence::edited, this, &DirectionPage::draftChanged);
    connect(review, &DecisionReviewSequence::closed, this, [this] { leave([this] { showOverview(); }); });
    connect(review, &DecisionReviewSequence::outcomeNoted, this,
            [this](const Id &expectation, const std::optional<CameTrue> &outcome) {
                report(noteOutcome(m_journal, expectation, outcome));
            });
    connect(review, &DecisionReviewSequence::signNoted, this,
            [this](const Id &condition, const std::optional<Occurred> &occurred) {
                noteSignOf(m_review->value().decision, condition, occurred);
            });
    return review;
}

void DirectionPage::newDecision()
{
    leave([this] {
        activate();
        beginDecision();
    });
}

void DirectionPage::beginDecision()
{
    m_editor->setSources(decisionSources());
    //: one of the options of a decision
    m_editor->setValue({blankDecision(m_shownOn, tr("Do nothing")), {}, {}}, m_shownOn);
    show(m_editor, m_editor->firstField());
}

/// Reasons that were kept, and what was learned at reviews of experiments.
QStringList DirectionPage::decisionSources() const
{
    QStringList sources;
    const auto checks = m_journal.stores().reasons.all().value_or(QList<ReasonsCheck>());
    if (const ReasonsCheck *check = lookThatCounts(checks)) {
        for (const ReasonResponse &response : check->responses) {
            if (response.disposition == Disposition::Keep && !response.words.isEmpty()) {
                sources << response.words.simplified();
            }
        }
    }
    for (const ExperimentReview &review :
         m_journal.stores().reviews.all().value_or(QList<ExperimentReview>())) {
        if (review.outcome && !review.learned.isEmpty()) {
            sources << review.learned.simplified();
        }
    }
    return sources;
}

void DirectionPage::editDecision(const Id &decision)
{
    const auto facts = decisionFacts(m_journal.stores(), decision, m_journal.clock());
    if (!facts || !*facts) {
        return;
    }
    m_editor->setSources(decisionSources());
    m_editor->setValue({(*facts)->decision, (*facts)->drafts, (*facts)->conditions}, m_shownOn,
                       int((*facts)->expectations.size()));
    show(m_editor, m_editor->firstField());
}

void DirectionPage::keepDecision(bool record)
{
    const auto kept = record ? recordDecision(m_journal, m_editor->value())
                             : saveDecision(m_journal, m_editor->value());
    if (!kept) {
        m_editor->showTrouble(kept.error().sentence);
        return;
    }
    m_editor->setKept();
    Q_EMIT informed(record ? tr("Recorded. What you expect is sealed until the review.")
                           : tr("Kept as a draft. It waits until you record it."));
    showDecision(*kept);
}

void DirectionPage::amendShown()
{
    const DecisionDraft changed = m_editor->value();
    const auto done = amendDecision(m_journal, changed.decision, changed.conditions, m_editor->reason());
    if (!done) {
        m_editor->showTrouble(done.error().sentence);
        return;
    }
    m_editor->setKept();
    Q_EMIT informed(tr("Amended. Both versions are kept."));
    showDecision(changed.decision.id);
}

void DirectionPage::showDecision(const Id &decision)
{
    leave([this, decision] {
        activate();
        const auto facts = decisionFacts(m_journal.stores(), decision, m_journal.clock());
        if (!facts) {
            Q_EMIT failed(facts.error());
        } else if (*facts) {
            m_decision->setFacts(**facts);
            show(m_decision, m_decision->firstFocus());
        }
    });
}

/// What is shown of one decision follows the journal; where it is gone, the overview comes back. A look at
/// the reasons follows it, too, but what one has just written there stays on screen.
void DirectionPage::refreshShown()
{
    if (m_reasons.isShown() && !m_reasons->value().id.isNull()) {
        readReasons(m_reasons->value().id);
    }
    const bool shows = m_decision.isShown(), reviews = m_review.isShown();
    if (!shows && !reviews) {
        return;
    }
    const Id id = shows ? m_decision->decision() : m_review->value().decision;
    const auto facts = decisionFacts(m_journal.stores(), id, m_journal.clock());
    if (!facts || !*facts) {
        showOverview();
    } else if (shows) {
        m_decision->setFacts(**facts);
    } else {
        m_review->setFacts(**facts);
    }
}

void DirectionPage::noteSignOf(const Id &decision, const Id &condition,
                               const std::optional<Occurred> &occurred)
{
    const auto conditions = m_journal.stores().decisions.conditionsOf(decision);
    for (const ReversalCondition &one : conditions.value_or(QList<ReversalCondition>())) {
        if (one.id == condition) {
            report(noteSign(m_journal, one, occurred));
        }
    }
}

void DirectionPage::reviewDecision(const Id &decision)
{
    leave([this, decision] {
        activate();
        const auto facts = decisionFacts(m_journal.stores(), decision, m_journal.clock());
        if (!facts || !*facts) {
            return;
        }
        m_stack->showPart(m_review);
        m_review->begin(**facts);
    });
}

void DirectionPage::openExpectations()
{
    const Id decision = m_review->value().decision;
    const auto facts = decisionFacts(m_journal.stores(), decision, m_journal.clock());
    const bool begun = facts && *facts && (*facts)->isReviewBegun();
    if (!begun) {
        if (const auto review = beginReview(m_journal, decision); !review) {
            m_review->setTrouble(review.error().sentence);
            return;
        }
    }
    m_review->goToExpectations();
}

/// Whether nothing is left that is not kept.
bool DirectionPage::keepReview()
{
    DecisionReview review = m_review->value();
    review.outcome.reset(); // it is chosen when the review is finished
    return review.id.isNull() || report(saveReview(m_journal, review));
}

void DirectionPage::endReview()
{
    const DecisionReview review = m_review->value();
    const auto done = finishReview(m_journal, review, {m_review->nextReview()});
    if (!done) {
        m_review->setTrouble(done.error().sentence);
        return;
    }
    Q_EMIT informed(tr("Looked back on. Thank you for being honest with yourself."));
    showOverview(); // the review is over: nothing of it is kept any more
    showDecision(review.decision);
    if (review.outcome == DecisionOutcome::Adjust) {
        editDecision(review.decision);
    } else if (*done) {
        editDecision(**done);
    }
}

} // namespace tryboth
