// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are in the journal not yet, or not as they stand: what DirectionPage does with them.
#include "pages/directionpage.h"

#include "models/journal.h"
#include "pages/decisioneditor.h"
#include "pages/decisionreviewsequence.h"
#include "pages/fiveyearsequence.h"
#include "pages/reasonssequence.h"


#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// Under which name the words of each part stand in a draft.
const QString Answer = u"answer"_s, Reasons = u"reasons"_s, Decision = u"decision"_s, Review = u"review"_s;

Id idIn(const QJsonObject &words, const QString &name)
{
    return Id::fromText(words[name].toString()).value_or(Id());
}

} // namespace

/// Words are kept before anything else is shown. Those of a decision are not: see leave(). False where they
/// could not be kept, so that they had better stay on screen.
bool DirectionPage::keepWords()
{
    if (m_question.isShown()) {
        return !m_question->isChanged() || keepAnswer();
    }
    if (m_review.isShown()) {
        return !m_review->isChanged() || keepReview();
    }
    if (m_reasons.isShown()) {
        return m_reasons->keep() && keepClosing();
    }
    return true;
}

/// What is sealed is in none of them: neither what was expected of a decision that is recorded, nor an
/// earlier answer.
QJsonObject DirectionPage::draft() const
{
    if (m_question.isShown() && m_question->isChanged()) {
        return {{Answer, m_question->draft()}};
    }
    if (m_reasons.isShown() && m_reasons->isChanged()) {
        return {{Reasons, m_reasons->draft()}};
    }
    if (m_editor.isShown() && m_editor->isChanged()) {
        return {{Decision, m_editor->draft()}};
    }
    if (m_review.isShown() && m_review->isChanged()) {
        return {{Review, m_review->draft()}};
    }
    return {};
}

void DirectionPage::restoreDraft(const QJsonObject &draft)
{
    activate();
    if (draft.contains(Answer)) {
        restoreAnswer(draft[Answer].toObject());
    } else if (draft.contains(Reasons)) {
        restoreReasons(draft[Reasons].toObject());
    } else if (draft.contains(Decision)) {
        restoreDecision(draft[Decision].toObject());
    } else if (draft.contains(Review)) {
        restoreReview(draft[Review].toObject());
    }
}

void DirectionPage::restoreAnswer(const QJsonObject &words)
{
    const auto kept = m_journal.stores().answers.find(idIn(words, u"id"_s)).value_or(std::nullopt);
    if (kept && kept->finished) {
        return; // it was finished in the last moment before the end
    }
    answerQuestion();
    if (m_question.isShown()) {
        m_question->restore(words);
    }
}

void DirectionPage::restoreReasons(const QJsonObject &words)
{
    const auto kept = m_journal.stores().reasons.find(idIn(words, u"id"_s)).value_or(std::nullopt);
    m_stack->showPart(m_reasons);
    m_reasons->begin(kept && !kept->deleted ? *kept : ReasonsCheck());
    m_reasons->restore(words);
}

/// Into the decision they belong to, or into a new one where that is gone.
void DirectionPage::restoreDecision(const QJsonObject &words)
{
    const Id id = idIn(words, u"id"_s);
    const auto kept = m_journal.stores().decisions.find(id).value_or(std::nullopt);
    const bool wasDraft = words[u"state"_s].toString() == toWord(DecisionState::Draft);
    if (kept && kept->isRecorded() && wasDraft) {
        return; // it was recorded in the last moment before the end, and is sealed
    }
    beginDecision();
    if (kept && !kept->deleted) {
        editDecision(id);
    }
    m_editor->restore(words);
}

void DirectionPage::restoreReview(const QJsonObject &words)
{
    const Id decision = idIn(words, u"decision"_s), id = idIn(words, u"id"_s);
    const auto reviews = m_journal.stores().decisions.reviewsOf(decision).value_or(QList<DecisionReview>());
    if (std::ranges::any_of(reviews, [&](const DecisionReview &r) { return r.id == id && r.outcome; })) {
        return; // it was finished in the last moment before the end
    }
    reviewDecision(decision);
    if (m_review.isShown()) {
        m_review->restore(words);
    }
}

} // namespace tryboth
