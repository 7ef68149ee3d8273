// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/icsfile.h"
#include "exchange/icsrecurrence.h"
#include "exchange/icszones.h"
#include "exchange/problemlist.h"

namespace tryboth {

/// A time in a calendar: what the clock showed, and which clock.
struct IcsTime
{
    enum class Kind { Date, Floating, Moment };

    qint64 wall = 0; ///< seconds since 1970 as if the clock stood in UTC; midnight for a date
    Kind kind = Kind::Moment;
    const IcsZone *zone = nullptr;

    bool isDate() const { return kind == Kind::Date; }
    qint64 utc() const { return zone->utcOf(wall); }
    qint64 midnight() const { return wall - ((wall % IcsDaySeconds) + IcsDaySeconds) % IcsDaySeconds; }

    /// Two times with the same key are the same occurrence of a series: the day, or the moment.
    qint64 key() const { return isDate() ? wall : utc(); }

    /// The same moment on the clock of `other`; a date stays.
    IcsTime on(const IcsZone &other) const;

    /// As an occurrence of what starts at `start` would be written, whatever form this one has.
    IcsTime alignedTo(const IcsTime &start, const IcsZone &home) const;
};

/// An additional start, with its own length where it is a period.
struct IcsRepeat
{
    IcsTime start;
    std::optional<qint64> seconds;
};

/// One VEVENT as far as a journal cares.
struct IcsEvent
{
    const IcsComponent *source = nullptr; ///< for what is only read when an occurrence lies in the window
    QByteArray uid;
    bool ownUid = true; ///< false where the file gave none and it was made from the content
    int sequence = 0;
    qint64 changed = 0; ///< LAST-MODIFIED or DTSTAMP, seconds since 1970
    IcsTime start;
    qint64 seconds = 0;              ///< length, 0 or more
    std::optional<IcsTime> replaces; ///< RECURRENCE-ID
    bool andFuture = false;
    QList<IcsRule> rules;
    QList<IcsRepeat> repeats;
    QList<IcsTime> exceptions;

    int line() const { return source->line; }
    bool repeatsByRule() const { return !rules.isEmpty(); }
};

/// Reads events, and says what is odd about them.
class IcsEventReader
{
public:
    IcsEventReader(IcsZones &zones, ProblemList &problems)
        : m_zones(zones)
        , m_problems(problems)
    {
    }

    /// The event in `component`, which has to outlive it. The error's sentence says why there is none.
    Result<IcsEvent> read(const IcsComponent &component);

private:
    std::optional<IcsTime> time(const IcsProperty &property, const QByteArray &value);
    void readEnd(IcsEvent &event);
    void readRepetition(IcsEvent &event);
    void readRepeats(IcsEvent &event, const IcsProperty &property);
    std::optional<IcsRepeat> repeat(const IcsProperty &property, const QByteArray &value);

    IcsZones &m_zones;
    ProblemList &m_problems;
    int m_calendar = 0;
    bool m_guessTold = false; ///< of the current event
};

} // namespace tryboth
