// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QList>

namespace tryboth {

/// A later look at a check-in: what it seems worth now. It never replaces the energy.
struct SharedSecondLook
{
    LocalDay on;
    int worth = 0; ///< −3…+3
    QString note;

    bool operator==(const SharedSecondLook &) const = default;
};

/// A check-in as it leaves the journal: what was chosen of it, names replaced, and nothing that points to
/// what was not.
struct SharedCheckIn
{
    LocalDay day;
    std::optional<LocalTime> time; ///< only where clock times were asked for
    QString activity;              ///< the kind of work in words; empty where own words stay
    Focus focus = Focus::Mixed;
    std::optional<int> minutes;
    std::optional<int> energy; ///< −3…+3; nothing means not rated
    std::optional<int> engagement;
    QString title;
    QString note;
    std::optional<Chosen> chosen;
    ContextFlags context;
    QStringList tags;
    bool starred = false;
    std::optional<Id> experiment; ///< the experiment of the same share that it belongs to
    QList<SharedSecondLook> secondLooks;

    bool operator==(const SharedCheckIn &) const = default;
};

} // namespace tryboth
