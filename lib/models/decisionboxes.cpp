// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two versions of a decision, for its amendments.
#include "models/decisionchanges.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::optional<LocalDay> &day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

template <typename E>
QString wordOf(const std::optional<E> &value)
{
    return value ? toWord(*value) : QString();
}

QString textOf(const QList<DecisionOption> &options)
{
    QStringList lines;
    for (const DecisionOption &option : options) {
        QStringList parts{option.label};
        if (!option.pro.isEmpty()) {
            parts << u"+ "_s + option.pro;
        }
        if (!option.contra.isEmpty()) {
            parts << u"− "_s + option.contra;
        }
        lines << parts.join(u"  "_s);
    }
    return lines.join(u'\n');
}

QString textOf(const QList<ReversalCondition> &conditions)
{
    QStringList lines;
    for (const ReversalCondition &condition : conditions) {
        lines << condition.sign + u" ("_s + textOf(std::optional(condition.lookOn)) + u')';
    }
    return lines.join(u'\n');
}

/// Every box of a decision by its code name, as text that can be compared and shown.
QList<std::pair<QString, QString>> boxesOf(const DecisionDraft &draft)
{
    const DecisionRecord &d = draft.decision;
    return {{u"title"_s, d.title},
            {u"decided_on"_s, textOf(std::optional(d.decidedOn))},
            {u"context"_s, d.context},
            {u"options"_s, textOf(d.options)},
            {u"choice"_s, d.choice},
            {u"reasons"_s, d.reasons},
            {u"undoable"_s, wordOf(d.undoable)},
            {u"way_back"_s, d.wayBack},
            {u"told"_s, d.told},
            {u"review_on"_s, textOf(std::optional(d.reviewOn))},
            {u"second_review_on"_s, textOf(d.secondReviewOn)},
            {u"leads"_s, wordOf(d.leads)},
            {u"changes_role"_s, d.changesRole ? u"yes"_s : u"no"_s},
            {u"conditions"_s, textOf(draft.conditions)}};
}

} // namespace

Result<void> amendIn(Stores &stores, const DecisionDraft &before, const DecisionDraft &after,
                     const QString &reason)
{
    const auto old = boxesOf(before);
    const auto now = boxesOf(after);
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old.at(i).second == now.at(i).second) {
            continue;
        }
        Amendment amendment;
        amendment.of = AmendmentOf::DecisionRecord;
        amendment.subject = after.decision.id;
        amendment.field = old.at(i).first;
        amendment.oldText = old.at(i).second;
        amendment.newText = now.at(i).second;
        amendment.reason = reason;
        if (const auto added = stores.amendments.add(amendment); !added) {
            return tl::unexpected(added.error());
        }
    }
    return {};
}

} // namespace tryboth
