// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coachcontent.h"
#include "models/deskcontents.h"
#include "models/energyreport.h"

#include <QList>
#include <QStringList>

namespace tryboth {

/// One section of a brief; sections without material are left out, not shown as empty.
struct BriefBlock
{
    QString title;
    QStringList lines; ///< plain text, cut to a length that keeps the brief on two pages
    bool hasChart = false;

    bool operator==(const BriefBlock &) const = default;
};

/// What a coach reads before a session: one or two pages on one share of one client.
struct SessionBrief
{
    QString client; ///< the coach's name for the client
    LocalDay on;
    QList<BriefBlock> blocks;
    EnergyReport energy; ///< for the block that has the chart
};

/// The brief on a share that is on the desk. Fails where it is not there any more, or is to be deleted first.
Result<SessionBrief> sessionBrief(const DeskStores &stores, const CoachContent &content, const Id &bundle,
                                  const Clock &clock);

/// In what terms a share was chosen, one sentence each, for a brief and for the desk.
QStringList scopeLines(const ShareBundle &shared);

} // namespace tryboth
