// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DecisionChangesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DecisionChanges)
};

Result<DecisionRecord> found(const Stores &stores, const Id &id)
{
    return stores.decisions.find(id).and_then(
        [](const std::optional<DecisionRecord> &decision) -> Result<DecisionRecord> {
            return decision ? Result<DecisionRecord>(*decision)
                            : failure(DecisionChangesText::tr("This decision is no longer in the journal. "
                                                              "Nothing was changed. Look into the trash."));
        });
}

/// Writes the signs of a decision in place of what was.
Result<void> putConditions(Stores &stores, const Id &decision, const QList<ReversalCondition> &conditions)
{
    return stores.decisions.conditionsOf(decision).and_then([&](QList<ReversalCondition> before) {
        Result<void> done;
        for (ReversalCondition condition : conditions) {
            condition.decision = decision;
            const bool same = before.contains(condition);
            before.removeIf([&](const ReversalCondition &old) { return old.id == condition.id; });
            done = done.and_then([&] {
                return same ? Result<void>()
                            : stores.decisions.putCondition(condition).map([](const Id &) {});
            });
        }
        for (const ReversalCondition &gone : std::as_const(before)) {
            done = done.and_then([&] { return stores.decisions.removeCondition(gone.id); });
        }
        return done;
    });
}

template <typename T>
bool isBlank(const T &text)
{
    return text.trimmed().isEmpty();
}

/// Without the lines that were left empty.
DecisionDraft tidied(DecisionDraft draft)
{
    draft.decision.options.removeIf([](const DecisionOption &option) {
        return isBlank(option.label) && isBlank(option.pro) && isBlank(option.contra);
    });
    draft.expectations.removeIf([](const Expectation &e) { return isBlank(e.text); });
    draft.conditions.removeIf([](const ReversalCondition &c) { return isBlank(c.sign); });
    return draft;
}

Result<Id> putDraft(Stores &stores, const DecisionDraft &draft)
{
    return stores.decisions.put(draft.decision).and_then([&](const Id &id) {
        return stores.expectations.putDrafts(id, draft.expectations)
            .and_then([&] { return putConditions(stores, id, draft.conditions); })
            .map([&] { return id; });
    });
}

tl::unexpected<Error> sealedAlready()
{
    return failure(DecisionChangesText::tr(
        "This decision is recorded: change it by an amendment. Nothing was changed."));
}

} // namespace

Result<Id> saveDecision(Journal &journal, const DecisionDraft &draft)
{
    if (draft.decision.isRecorded()) {
        return sealedAlready();
    }
    return journal.applyForId(DecisionChangesText::tr("Save decision"),
                              [&](Stores &stores) { return putDraft(stores, tidied(draft)); });
}

Result<Id> recordDecision(Journal &journal, const DecisionDraft &draft)
{
    if (draft.decision.isRecorded()) {
        return sealedAlready();
    }
    DecisionDraft recorded = tidied(draft);
    const QStringList problems = recordingProblems(recorded.decision, recorded.expectations,
                                                   recorded.conditions, journal.today());
    if (!problems.isEmpty()) {
        return failure(problems.join(u' ') + u' ' +
                       DecisionChangesText::tr("It is not recorded yet; nothing was changed."));
    }
    recorded.decision.state = DecisionState::Recorded;
    recorded.decision.recordedAt = journal.clock().now();
    return journal.applyForId(DecisionChangesText::tr("Record decision"), [&](Stores &stores) {
        return putDraft(stores, recorded).and_then([&](const Id &id) {
            return stores.expectations.seal(id).map([&] { return id; });
        });
    });
}

Result<void> amendDecision(Journal &journal, const DecisionRecord &changed,
                           const QList<ReversalCondition> &conditions, const QString &reason)
{
    const Stores &stores = journal.stores();
    return found(stores, changed.id).and_then([&](const DecisionRecord &before) -> Result<void> {
        if (!before.isRecorded()) {
            return failure(
                DecisionChangesText::tr("Only a recorded decision is amended. Nothing was changed."));
        }
        return stores.decisions.conditionsOf(changed.id)
            .and_then([&](const QList<ReversalCondition> &signsBefore) -> Result<void> {
                const DecisionDraft after = tidied({changed, {}, conditions});
                if (after.conditions.isEmpty()) {
                    return failure(DecisionChangesText::tr(
                        "A decision keeps at least one sign that would turn it back. Nothing was changed."));
                }
                const QStringList problems = amendingProblems(before, after.decision, journal.today());
                if (!problems.isEmpty()) {
                    return failure(problems.join(u' ') + u' ' +
                                   DecisionChangesText::tr("It is not amended yet; nothing was changed."));
                }
                return journal.apply(DecisionChangesText::tr("Amend decision"), [&](Stores &s) {
                    return s.decisions.put(after.decision)
                        .and_then([&](const Id &id) { return putConditions(s, id, after.conditions); })
                        .and_then([&] {
                            return amendIn(s, {before, {}, signsBefore}, after, reason);
                        });
                });
            });
    });
}

Result<void> putSignBack(Stores &stores, const EarlierText &text, const QString &reason)
{
    const auto before = stores.decisions.conditions();
    const auto after = before
                           .and_then(
                               [&](const QList<ReversalCondition> &) { return stores.history.putBack(text); })
                           .and_then([&] { return stores.decisions.conditions(); });
    if (!before || !after) {
        return tl::unexpected(!before ? before.error() : after.error());
    }
    const auto put = std::ranges::find_if(
        *after, [&](const ReversalCondition &sign) { return sign.id.toText() == text.row; });
    if (put == after->cend()) {
        return {};
    }
    const Id id = put->decision;
    const auto signsIn = [&](QList<ReversalCondition> signs) {
        signs.removeIf([&](const ReversalCondition &sign) { return sign.decision != id; });
        return signs;
    };
    return found(stores, id).and_then([&](const DecisionRecord &decision) {
        return decision.isRecorded() ? amendIn(stores, {decision, {}, signsIn(*before)},
                                               {decision, {}, signsIn(*after)}, reason)
                                     : Result<void>();
    });
}

Result<void> noteSign(Journal &journal, ReversalCondition condition, const std::optional<Occurred> &occurred)
{
    condition.occurred = occurred;
    return journal.apply(DecisionChangesText::tr("Look for a sign"), [&](Stores &stores) {
        return stores.decisions.putCondition(condition).map([](const Id &) {});
    });
}

} // namespace tryboth
