// SPDX-License-Identifier: GPL-3.0-or-later
// What of the Direction page waits for a quiet moment.
#include "models/quietmoment.h"

#include "models/directiondue.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using What = DueDirection::What;

constexpr auto Question = "five_year_question"_L1, Reasons = "reasons"_L1, Review = "decision_review"_L1,
               Sign = "decision_sign"_L1;

template <What what>
Result<QList<QuietItem>> waiting(const Stores &stores, const Content &content, LocalDay today)
{
    return directionDue(stores, content, today).map([](const QList<DueDirection> &due) {
        QList<QuietItem> items;
        for (const DueDirection &one : due) {
            if (one.what == what) {
                items.append({what == What::Question         ? Question
                              : what == What::Reasons        ? Reasons
                              : what == What::DecisionReview ? Review
                                                             : Sign,
                              one.id.isNull() ? QString() : one.id.toText(), one.title, one.since});
            }
        }
        return items;
    });
}

} // namespace

QuietSource questionSource()
{
    return {Question, waiting<What::Question>};
}

QuietSource reasonsSource()
{
    return {Reasons, waiting<What::Reasons>};
}

QuietSource decisionReviewSource()
{
    return {Review, waiting<What::DecisionReview>};
}

QuietSource signSource()
{
    return {Sign, waiting<What::Sign>};
}

} // namespace tryboth
