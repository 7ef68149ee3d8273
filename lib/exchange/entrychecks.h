// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace tryboth {

/// Looks at the entries of a journal as JSON, one after the other, for what their values alone do not show.
class EntryChecks
{
public:
    /// `today` tells what is still to come; an invalid day leaves that out.
    explicit EntryChecks(LocalDay today)
        : m_today(today)
    {
    }

    /// Whether an entry can be taken: its numbers are whole ones and no earlier entry has its id.
    Result<void> take(const QJsonObject &json, const CheckIn &checkIn);
    /// What is odd about an entry that was taken, each thing once; empty for most.
    QStringList doubts(const CheckIn &checkIn);

private:
    LocalDay m_today;
    QSet<Id> m_ids;
    QSet<QByteArray> m_zones; ///< known ones and those that were named already
};

} // namespace tryboth
