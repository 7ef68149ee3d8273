// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are in the journal not yet, or not as they stand: what ExperimentsPage does with them.
#include "pages/experimentspage.h"

#include "models/journal.h"
#include "pages/experimentdesign.h"
#include "pages/experimentviews.h"
#include "pages/pairdesign.h"
#include "pages/reviewsequence.h"


namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// Under which name the words of each part stand in a draft.
const QString DesignWords = u"design"_s, PairWords = u"pair"_s, ReviewWords = u"review"_s;

Id idIn(const QJsonObject &words, const QString &name)
{
    return Id::fromText(words[name].toString()).value_or(Id());
}

} // namespace

bool ExperimentsPage::isAtWork() const
{
    return m_design.isShown() || m_pair.isShown() || m_review.isShown();
}

/// What is sealed is in none of them.
QJsonObject ExperimentsPage::draft() const
{
    if (m_design.isShown() && m_design->isChanged()) {
        return {{DesignWords, m_design->draft()}};
    }
    if (m_pair.isShown() && m_pair->isChanged()) {
        return {{PairWords, m_pair->draft()}};
    }
    if (m_review.isShown() && m_review->isChanged()) {
        return {{ReviewWords, m_review->draft()}};
    }
    return {};
}

void ExperimentsPage::restoreDraft(const QJsonObject &draft)
{
    activate();
    if (draft.contains(DesignWords)) {
        restoreDesign(draft[DesignWords].toObject());
    } else if (draft.contains(PairWords)) {
        restorePair(draft[PairWords].toObject());
    } else if (draft.contains(ReviewWords)) {
        restoreReview(draft[ReviewWords].toObject());
    }
}

/// Into the experiment they belong to, or into a new one where that is gone.
void ExperimentsPage::restoreDesign(const QJsonObject &words)
{
    const auto kept = m_journal.stores().experiments.find(idIn(words, u"id"_s)).value_or(std::nullopt);
    const bool wasIdea = words[u"status"_s].toString() == toWord(ExperimentStatus::Idea);
    if (kept && isSealed(*kept) && wasIdea) {
        return; // it was sealed in the last moment before the end
    }
    if (!kept || kept->deleted) {
        designBlank();
    } else if (isSealed(*kept)) {
        design(*kept, {});
    } else {
        goOnDesigning(*kept);
    }
    m_design->restore(words);
}

void ExperimentsPage::restorePair(const QJsonObject &words)
{
    offerPair();
    show(m_pair, m_pair->firstField());
    m_pair->restore(words);
}

void ExperimentsPage::restoreReview(const QJsonObject &words)
{
    const ExperimentView *view = viewOf(m_views, idIn(words, u"experiment"_s));
    if (!view || (view->review && view->review->outcome)) {
        return; // it is gone, or was finished in the last moment before the end
    }
    startReview(ExperimentView(*view));
    m_review->restore(words);
}

} // namespace tryboth
