// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trackevidence.h"

#include "models/experimentwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace tryboth {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::TrackEvidence)
};

QString wordsOf(const CheckIn &entry, const ActivityCatalog &catalog)
{
    if (!entry.note.trimmed().isEmpty()) {
        return entry.note.simplified();
    }
    return entry.title.trimmed().isEmpty() ? catalog.labelOf(entry.activity) : entry.title.simplified();
}

void addEntries(TrackEvidence &evidence, const QList<CheckIn> &starred, const ActivityCatalog &catalog)
{
    for (const CheckIn &entry : starred) {
        if (entry.focus != evidence.focus && entry.focus != Focus::Mixed) {
            continue;
        }
        const int energy = entry.energy.value_or(0);
        QList<EvidenceWords> &side = energy > 0   ? evidence.speaksFor
                                     : energy < 0 ? evidence.speaksAgainst
                                                  : evidence.notYetKnown;
        //: where words come from: an activity, and a day
        side.append(
            {wordsOf(entry, catalog),
             EvidenceText::tr("%1, %2").arg(catalog.labelOf(entry.activity), shortDay(entry.when.day)),
             entry.id, entry.when.day});
    }
}

bool concerns(ReasonDirection direction, Focus focus)
{
    const bool people = direction == ReasonDirection::TowardsPeople ||
                        direction == ReasonDirection::AwayFromPeople;
    return direction != ReasonDirection::None && people == (focus == Focus::People);
}

bool isTowards(ReasonDirection direction)
{
    return direction == ReasonDirection::TowardsPeople || direction == ReasonDirection::TowardsTechnical;
}

void addReasons(TrackEvidence &evidence, const ReasonsCheck &check, const ReasonItems &items)
{
    for (const ReasonResponse &response : check.responses) {
        const ReasonItem item = items.item(response.item);
        const bool counts = response.disposition && *response.disposition != Disposition::SetAside &&
                            !response.words.trimmed().isEmpty() && concerns(item.direction, evidence.focus);
        if (!counts) {
            continue;
        }
        QList<EvidenceWords> &side = *response.disposition == Disposition::Test ? evidence.notYetKnown
                                     : isTowards(item.direction)                ? evidence.speaksFor
                                                                                : evidence.speaksAgainst;
        //: where words come from: the look at one's reasons, on a day
        side.append({response.words.simplified(),
                     EvidenceText::tr("Reasons, %1").arg(shortDay(check.on)),
                     {},
                     check.on});
    }
}

} // namespace

Result<TrackEvidence> trackEvidence(const Stores &stores, const Content &content,
                                    const ActivityCatalog &catalog, Focus focus)
{
    TrackEvidence evidence;
    evidence.focus = focus;
    return stores.checkIns.starred().and_then([&](const QList<CheckIn> &starred) {
        addEntries(evidence, starred, catalog);
        return stores.reasons.all().map([&](const QList<ReasonsCheck> &checks) {
            if (const ReasonsCheck *check = lookThatCounts(checks)) {
                addReasons(evidence, *check, content.reasonItems());
            }
            for (auto *side : {&evidence.speaksFor, &evidence.speaksAgainst, &evidence.notYetKnown}) {
                std::ranges::stable_sort(*side, std::ranges::greater(), &EvidenceWords::day);
            }
            return evidence;
        });
    });
}

} // namespace tryboth
