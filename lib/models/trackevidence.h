// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/content.h"
#include "storage/journalcore.h"

namespace tryboth {

/// One's own words on one side, and where they come from.
struct EvidenceWords
{
    QString words;
    QString source;          ///< "Mentoring, 3 Nov" or "Reasons, 15 Oct"
    std::optional<Id> entry; ///< where they are from an entry
    LocalDay day;

    bool operator==(const EvidenceWords &) const = default;
};

/// What speaks for one kind of work, against it, and what is not known yet. It says only which side its
/// author put it on: by the rating of a starred entry, or by what was decided about a reason.
struct TrackEvidence
{
    Focus focus = Focus::People;
    QList<EvidenceWords> speaksFor; ///< newest first, as the others
    QList<EvidenceWords> speaksAgainst;
    QList<EvidenceWords> notYetKnown;

    bool isEmpty() const { return speaksFor.isEmpty() && speaksAgainst.isEmpty() && notYetKnown.isEmpty(); }
};

/// Starred entries of `focus` (people or technical) and of mixed work, which is some of both: above zero for,
/// below zero against, zero or not rated not yet known. From the latest finished look at the reasons, see
/// lookThatCounts(), those in own words: kept ones for or against, those to be tested not yet known, those
/// set aside nowhere.
Result<TrackEvidence> trackEvidence(const Stores &stores, const Content &content,
                                    const ActivityCatalog &catalog, Focus focus);

} // namespace tryboth
