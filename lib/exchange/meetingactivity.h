// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"

namespace tryboth {

/// What kind of work a meeting was, guessed from its title and meant to be corrected by its owner.
class MeetingActivity
{
public:
    struct Guess
    {
        QString activity; ///< id of an ActivityType
        Focus focus = Focus::Mixed;
    };

    explicit MeetingActivity(const ActivityCatalog &catalog)
        : m_catalog(catalog)
    {
    }

    /// A title that is the name of an activity is that activity; otherwise the first word that tells decides;
    /// otherwise it is a status meeting.
    Guess of(const QString &title) const;

private:
    const ActivityCatalog &m_catalog;
};

} // namespace tryboth
