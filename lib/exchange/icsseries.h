// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsevent.h"

#include <map>
#include <vector>

namespace tryboth {

/// One time at which an event happens.
struct IcsOccurrence
{
    const IcsEvent *event = nullptr; ///< whose title and status count
    IcsTime start;
    qint64 seconds = 0;
    IcsTime original; ///< the start before it was moved: stays the same for good
};

/// The days that are asked for, both inclusive, as wall seconds of their midnights.
struct IcsWindow
{
    qint64 from = 0;
    qint64 to = 0;

    /// Whether something from `start`, `seconds` long, touches one of the days of its own wall calendar.
    bool holds(const IcsTime &start, qint64 seconds) const;
};

/// All events of one UID: a meeting, its repetitions, and what was changed about some of them.
class IcsSeries
{
public:
    IcsSeries(QList<IcsEvent> events, const IcsZone &home);

    /// What happens within some days.
    struct Found
    {
        QList<IcsOccurrence> occurrences;
        int events = 0; ///< how many of the events have a time in those days
    };

    /// The occurrences within `window`; at most `most`, and a problem where there are more.
    Found within(const IcsWindow &window, int most, IcsWalk &walk, ProblemList &problems) const;

    /// The events that count, after newer ones took the place of older ones.
    int size() const { return static_cast<int>(m_masters.size() + m_changes.size()); }

private:
    using Starts = std::map<qint64, IcsRepeat>; ///< by IcsTime::key()

    void chooseMasters(const QList<IcsEvent> &events);
    void chooseChanges(const QList<IcsEvent> &events);
    Starts starts(const IcsEvent &master, const IcsWindow &window, int most, IcsWalk &walk,
                  ProblemList &problems) const;
    void addRule(Starts &starts, const IcsEvent &master, const IcsRule &rule, const IcsWindow &bounds,
                 int most, IcsWalk &walk, ProblemList &problems) const;
    void leaveOutExceptions(Starts &starts, const IcsEvent &master) const;
    IcsOccurrence moved(const IcsEvent &master, const IcsRepeat &repeat) const;
    IcsTime original(const IcsEvent &change) const;
    qint64 reach() const;
    int firstLine() const;

    const IcsZone &m_home;
    QList<IcsEvent> m_masters;
    std::map<qint64, IcsEvent> m_changes; ///< by what they change
    std::vector<qint64> m_andFuture;      ///< the keys of those that change all later ones too, ascending
    qint64 m_reach = 0;
};

} // namespace tryboth
