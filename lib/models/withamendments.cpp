// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/withamendments.h"

#include "domain/experimentrules.h"
#include "models/decisionchanges.h"
#include "models/experimentchanges.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<Result<void>()>;

Result<void> amendExperimentAround(Stores &stores, const Id &id, const QString &reason, const Edit &change)
{
    const auto before = stores.experiments.find(id);
    return before.and_then([&](const std::optional<Experiment> &) { return change(); })
        .and_then([&] { return *before ? stores.experiments.find(id) : before; })
        .and_then([&](const std::optional<Experiment> &after) -> Result<void> {
            if (!*before || !after) {
                return {};
            }
            return validate(*after).and_then([&] {
                return isSealed(**before) ? amend(stores, **before, *after, reason) : Result<void>();
            });
        });
}

/// A decision with its signs; nothing where there is none.
Result<std::optional<DecisionDraft>> decisionWithSigns(const Stores &stores, const Id &id)
{
    return stores.decisions.find(id).and_then([&](const std::optional<DecisionRecord> &decision) {
        return stores.decisions.conditionsOf(id).map([&](const QList<ReversalCondition> &signs) {
            return decision ? std::optional(DecisionDraft{*decision, {}, signs})
                            : std::optional<DecisionDraft>();
        });
    });
}

Result<void> amendDecisionAround(Stores &stores, const Id &id, const QString &reason, const Edit &change)
{
    const auto before = decisionWithSigns(stores, id);
    return before.and_then([&](const std::optional<DecisionDraft> &) { return change(); })
        .and_then([&] { return *before ? decisionWithSigns(stores, id) : before; })
        .and_then([&](const std::optional<DecisionDraft> &after) -> Result<void> {
            if (!*before || !after) {
                return {};
            }
            return validate(after->decision).and_then([&] {
                return (*before)->decision.isRecorded() ? amendIn(stores, **before, *after, reason)
                                                        : Result<void>();
            });
        });
}

} // namespace

Result<void> withAmendments(Stores &stores, const QString &entity, const QString &row, const QString &reason,
                            const Edit &change)
{
    const auto id = Id::fromText(row);
    if (id && entity == "experiment"_L1) {
        return amendExperimentAround(stores, *id, reason, change);
    }
    if (id && entity == "decision_record"_L1) {
        return amendDecisionAround(stores, *id, reason, change);
    }
    return change();
}

} // namespace tryboth
