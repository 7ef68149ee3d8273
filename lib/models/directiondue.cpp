// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directiondue.h"

#include "domain/decisionrules.h"
#include "domain/isolated.h"
#include "models/fiveyearstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionDue)
};

using What = DueDirection::What;
constexpr int DaysPerWeek = 7;

Result<QList<DueDirection>> questionDue(const Stores &stores, const Content &content, LocalDay today)
{
    return fiveYearState(stores, today).map([&](const FiveYearState &state) {
        QList<DueDirection> due;
        if (state.due.isDue(today)) {
            due.append({What::Question, {}, content.fiveYearFlow().title, *state.due.on});
        }
        return due;
    });
}

Result<QList<DueDirection>> reasonsDue(const Stores &stores, const Content &content, LocalDay today)
{
    return stores.reasons.all().map([&](const QList<ReasonsCheck> &checks) {
        QList<DueDirection> due;
        if (!checks.isEmpty() && checks.last().finishedOn) {
            const LocalDay on = checks.last().finishedOn->addDays(qint64{DaysPerWeek} *
                                                                  ReasonsCheck::AgainWeeks);
            if (on <= today) {
                due.append({What::Reasons, {}, content.reasonItems().title, on});
            }
        }
        return due;
    });
}

void addSigns(QList<DueDirection> &due, const DecisionRecord &decision,
              const QList<ReversalCondition> &conditions, LocalDay today)
{
    for (const ReversalCondition &condition : conditions) {
        const bool waits = condition.decision == decision.id && !condition.occurred &&
                           condition.lookOn.isValid() && condition.lookOn <= today;
        if (waits) { // one line is enough, however many signs there are
            //: %1 is the title of a decision
            due.append({What::Sign, decision.id,
                        DueText::tr("Look for the signs of “%1”").arg(isolated(decision.title)),
                        condition.lookOn});
            return;
        }
    }
}

Result<QList<DueDirection>> decisionsDue(const Stores &stores, LocalDay today)
{
    const auto decisions = stores.decisions.all();
    const auto conditions = stores.decisions.conditions();
    if (!decisions || !conditions) {
        return tl::unexpected(decisions ? conditions.error() : decisions.error());
    }
    QList<DueDirection> due;
    for (const DecisionRecord &decision : *decisions) {
        const auto review = nextReview(decision);
        if (review && *review <= today) { // the review asks for the signs, too
            //: %1 is the title of a decision
            due.append({What::DecisionReview, decision.id,
                        DueText::tr("Review “%1”").arg(isolated(decision.title)), *review});
        } else if (decision.isInForce()) {
            addSigns(due, decision, *conditions, today);
        }
    }
    return due;
}

} // namespace

Result<QList<DueDirection>> directionDue(const Stores &stores, const Content &content, LocalDay today)
{
    return questionDue(stores, content, today).and_then([&](QList<DueDirection> due) {
        return reasonsDue(stores, content, today).and_then([&](const QList<DueDirection> &reasons) {
            return decisionsDue(stores, today).map([&](const QList<DueDirection> &decisions) {
                due += reasons + decisions;
                std::ranges::stable_sort(due, {}, &DueDirection::since);
                return due;
            });
        });
    });
}

bool touchesDirection(const TouchedRows &rows)
{
    static const QSet<QString> tables{u"direction_answer"_s,   u"direction_deferral"_s, u"reasons_check"_s,
                                      u"reason_response"_s,    u"decision_record"_s,    u"expectation"_s,
                                      u"reversal_condition"_s, u"decision_review"_s,    u"profile"_s};
    return std::ranges::any_of(tables, [&](const QString &table) { return rows.tables.contains(table); });
}

} // namespace tryboth
