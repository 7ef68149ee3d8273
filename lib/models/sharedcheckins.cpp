// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting.h"
#include "models/shareedits.h"
#include "models/sharekind.h"

#include <algorithm>

namespace tryboth {

namespace {

/// The label of a kind of work as it ships; nothing for own ones.
QString shippedLabel(const Content &content, const QString &activity)
{
    const auto found = std::ranges::find(content.activityTypes(), activity, &ActivityType::id);
    return found == content.activityTypes().end() ? QString() : found->label;
}

ShareCandidate candidateOf(const CheckIn &entry, const ShareSource &source, const QHash<Id, Id> &experimentOf,
                           const QList<SecondLook> &looks)
{
    SharedCheckIn shared;
    shared.day = entry.when.day;
    shared.time = entry.when.time;
    shared.activity = source.catalog.labelOf(entry.activity);
    shared.focus = entry.focus;
    shared.minutes = entry.minutes;
    shared.energy = entry.energy;
    shared.engagement = entry.engagement;
    shared.title = entry.title;
    shared.note = entry.note;
    shared.chosen = entry.chosen;
    shared.context = entry.context;
    shared.tags = entry.tags;
    shared.starred = entry.starred;
    if (entry.experimentSession && experimentOf.contains(*entry.experimentSession)) {
        shared.experiment = experimentOf.value(*entry.experimentSession);
    }
    for (const SecondLook &look : looks) {
        shared.secondLooks.append({look.on, look.worth, look.note});
    }
    const QString label = entry.title.isEmpty() ? shared.activity : entry.title;
    return {entry.id,
            editsOf(entry, looks),
            ShareKind::CheckIns,
            entry.when.day,
            entry.when.day,
            label,
            shippedLabel(source.content, entry.activity),
            shared.experiment,
            shared};
}

} // namespace

Result<QList<ShareCandidate>> shareableCheckIns(const ShareSource &source)
{
    return source.stores.sessions.all().and_then([&](const QList<ExperimentSession> &sessions) {
        QHash<Id, Id> experimentOf;
        for (const ExperimentSession &session : sessions) {
            experimentOf.insert(session.id, session.experiment);
        }
        return source.stores.secondLooks.all().and_then([&](const QList<SecondLook> &looks) {
            QHash<Id, QList<SecondLook>> looksAt;
            for (const SecondLook &look : looks) {
                looksAt[look.checkIn].append(look);
            }
            return entriesForExport(source.stores, {}).map([&](const QList<CheckIn> &entries) {
                QList<ShareCandidate> candidates;
                for (const CheckIn &entry : entries) {
                    if (!entry.waiting) { // a meeting that nobody has looked at yet is nothing to share
                        candidates.append(candidateOf(entry, source, experimentOf, looksAt.value(entry.id)));
                    }
                }
                return candidates;
            });
        });
    });
}

} // namespace tryboth
