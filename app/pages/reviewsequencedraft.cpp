// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a review and is in no journal yet. It is read without the limits of a review: a text
// that is too long to be kept is still somebody's words.
#include "pages/reviewsequence.h"

#include "exchange/entityjson.h"
#include "pages/mindstep.h"
#include "pages/outcomestep.h"
#include "pages/secondlookstep.h"
#include "pages/textbox.h"

#include <algorithm>
#include <tuple>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What one answers in a review, without what the journal makes of it.
auto answersOf(const ExperimentReview &r)
{
    return std::make_tuple(r.remembered, r.elseChanged, r.mindChanged, r.learned, r.surprised, r.again,
                           r.outcome, r.noveltyCheckOn);
}

} // namespace

bool ReviewSequence::isChanged() const
{
    return answersOf(value()) != answersOf(m_kept);
}

QJsonObject ReviewSequence::draft() const
{
    const ExperimentReview review = value();
    return {{u"experiment"_s, review.experiment.toText()},
            {u"remembered"_s, review.remembered},
            {u"elseChanged"_s, review.elseChanged},
            {u"mindChanged"_s, wordOrNull(review.mindChanged)},
            {u"learned"_s, review.learned},
            {u"surprised"_s, review.surprised},
            {u"again"_s, wordOrNull(review.again)},
            {u"outcome"_s, wordOrNull(review.outcome)},
            {u"lookOn"_s, dayOrNull(review.noveltyCheckOn)},
            {u"step"_s, int(m_step)}};
}

void ReviewSequence::restore(const QJsonObject &draft)
{
    ExperimentReview words = value();
    words.remembered = draft[u"remembered"_s].toString();
    words.elseChanged = draft[u"elseChanged"_s].toString();
    words.mindChanged = occurredFromWord(draft[u"mindChanged"_s].toString());
    words.learned = draft[u"learned"_s].toString();
    words.surprised = draft[u"surprised"_s].toString();
    words.again = againFromWord(draft[u"again"_s].toString());
    words.outcome = reviewOutcomeFromWord(draft[u"outcome"_s].toString());
    words.noveltyCheckOn = optionalDayOfJson(draft[u"lookOn"_s]);
    ExperimentView shown = m_view;
    shown.review = words;
    m_memory->setValue(words.remembered);
    m_else->setValue(words.elseChanged);
    m_mind->setView(shown);
    m_outcome->setView(shown);
    m_second->setView(shown);
    const bool isClosed = m_view.forecast && !m_view.forecast->forecast;
    const Step furthest = words.remembered.isEmpty() ? Memory : isClosed ? OpenForecast : SecondLook;
    show(Step(std::clamp(draft[u"step"_s].toInt(), int(Memory), int(furthest))));
}

} // namespace tryboth
