// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsfile.h"
#include "exchange/vtimezone.h"
#include "exchange/walloffsets.h"

#include <map>
#include <memory>
#include <optional>

namespace tryboth {

/// A zone of a calendar: one of the world's, or one that the file describes.
class IcsZone
{
public:
    explicit IcsZone(const QTimeZone &zone);
    explicit IcsZone(VTimeZone zone);

    /// The IANA name; empty for a zone that only the file knows.
    const QByteArray &name() const { return m_name; }

    /// Seconds east of UTC, at a moment in seconds since 1970.
    int offsetAtUtc(qint64 utc) const;

    /// The moment at which the wall clock showed `wall`; both in seconds since 1970.
    qint64 utcOf(qint64 wall) const;

private:
    QByteArray m_name;
    mutable WallOffsets m_offsets; ///< remembers
    std::optional<VTimeZone> m_own;
};

/// Finds the zones that a file's TZIDs mean.
class IcsZones
{
public:
    IcsZones(const IcsFile &file, const ImportOptions &options, IcsWalk &walk);

    const IcsZone &utc() const { return m_utc; }

    /// Where times without a zone are read: X-WR-TIMEZONE, else where the reader is.
    const IcsZone &home(int calendar) const { return *m_homes.at(static_cast<size_t>(calendar)); }

    struct Found
    {
        const IcsZone *zone = nullptr;
        bool isGuess = false; ///< nobody knows the name, so it is `home`
    };

    /// The zone called `tzid`. By name, else as the file describes it, else home.
    Found find(const QByteArray &tzid, int calendar);

private:
    const IcsZone *named(const QByteArray &iana);
    const IcsZone *resolve(const QByteArray &tzid);

    const IcsFile &m_file;
    IcsWalk &m_walk;
    int m_lastYear;
    IcsZone m_utc;
    IcsZone m_local;
    std::map<QByteArray, std::unique_ptr<IcsZone>> m_byName;
    std::map<QByteArray, std::unique_ptr<IcsZone>> m_described;
    std::map<QByteArray, const IcsZone *> m_byTzid; ///< null: nobody knows it
    std::vector<const IcsZone *> m_homes;
};

} // namespace tryboth
