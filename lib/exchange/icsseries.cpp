// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsseries.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tryboth {

namespace {

struct IcsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::IcsImport)
};

bool isNewer(const IcsEvent &a, const IcsEvent &b)
{
    return std::pair(a.sequence, a.changed) > std::pair(b.sequence, b.changed);
}

/// Whether `wall` and `utc` of one repetition come no later than UNTIL.
bool isUntil(const IcsStamp &until, const IcsTime &time, const IcsZone &home)
{
    if (until.dateOnly) {
        return time.midnight() <= until.wall;
    }
    if (time.isDate()) {
        const qint64 last = until.utc ? until.wall + home.offsetAtUtc(until.wall) : until.wall;
        return time.wall <= last;
    }
    return until.utc
               ? time.utc() <= until.wall || (time.kind == IcsTime::Kind::Floating && time.wall <= until.wall)
               : time.wall <= until.wall;
}

bool endedBefore(const IcsEvent &master, const IcsZone &home)
{
    return !master.rules.isEmpty() && std::ranges::all_of(master.rules, [&](const IcsRule &rule) {
        return rule.until() && !isUntil(*rule.until(), master.start, home);
    });
}

} // namespace

bool IcsWindow::holds(const IcsTime &start, qint64 seconds) const
{
    return start.wall < to + IcsDaySeconds && (start.wall >= from || start.wall + seconds > from);
}

IcsSeries::IcsSeries(QList<IcsEvent> events, const IcsZone &home)
    : m_home(home)
{
    chooseMasters(events);
    chooseChanges(events);
}

void IcsSeries::chooseMasters(const QList<IcsEvent> &events)
{
    for (const IcsEvent &event : events) {
        if (event.replaces) {
            continue;
        }
        const auto rival = std::ranges::find_if(m_masters, [&](const IcsEvent &master) {
            const bool apart = master.sequence == event.sequence && !master.repeatsByRule() &&
                               !event.repeatsByRule() && master.start.key() != event.start.key();
            return !apart; // some calendars give one UID to everything: those are kept beside each other
        });
        if (rival == m_masters.end()) {
            m_masters.append(event);
        } else if (!isNewer(*rival, event)) {
            *rival = event;
        }
    }
}

void IcsSeries::chooseChanges(const QList<IcsEvent> &events)
{
    std::map<qint64, IcsEvent> changes;
    for (const IcsEvent &event : events) {
        if (!event.replaces) {
            continue;
        }
        const bool outdated = std::ranges::any_of(m_masters, [&](const IcsEvent &master) {
            const bool excluded = std::ranges::any_of(master.exceptions, [&](const IcsTime &exception) {
                return exception.alignedTo(master.start, m_home).key() == original(event).key();
            });
            return master.sequence > event.sequence && (event.repeatsByRule() || excluded);
        });
        if (outdated) {
            continue;
        }
        const auto [known, added] = changes.try_emplace(original(event).key(), event);
        if (!added && !isNewer(known->second, event)) {
            known->second = event;
        }
    }
    for (auto &[key, change] : changes) {
        m_changes.append(std::move(change));
    }
}

IcsTime IcsSeries::original(const IcsEvent &change) const
{
    return m_masters.isEmpty() ? *change.replaces
                               : change.replaces->alignedTo(m_masters.first().start, m_home);
}

qint64 IcsSeries::reach() const
{
    qint64 reach = 2 * IcsDaySeconds; // zones lie up to 26 hours apart
    for (const IcsEvent &change : m_changes) {
        if (change.andFuture) {
            const IcsTime from = original(change);
            reach = qMax(reach, qAbs(change.start.wall - from.wall) + change.seconds + 2 * IcsDaySeconds);
        }
    }
    return reach;
}

QList<IcsOccurrence> IcsSeries::within(const IcsWindow &window, int most, IcsWalk &walk,
                                       ProblemList &problems) const
{
    QList<IcsOccurrence> found;
    const auto take = [&](const IcsOccurrence &occurrence) {
        const bool shownInUtc = occurrence.start.zone->name() == "UTC";
        const IcsTime start = shownInUtc ? occurrence.start.on(m_home) : occurrence.start;
        if (window.holds(start, occurrence.seconds) && found.size() < most) {
            found.append({occurrence.event, start, occurrence.seconds, occurrence.original});
        }
    };
    for (const IcsEvent &master : m_masters) {
        Starts all = starts(master, window, most, walk, problems);
        for (const IcsEvent &change : m_changes) {
            all.erase(original(change).key());
        }
        for (const auto &[key, repeat] : all) {
            take(moved(master, repeat));
        }
    }
    for (const IcsEvent &change : m_changes) {
        take({&change, change.start, change.seconds, original(change)});
    }
    return found;
}

IcsSeries::Starts IcsSeries::starts(const IcsEvent &master, const IcsWindow &window, int most, IcsWalk &walk,
                                    ProblemList &problems) const
{
    Starts starts;
    const qint64 reach = this->reach();
    const IcsWindow bounds{window.from - master.seconds - reach, window.to + reach};
    if (!endedBefore(master, m_home)) {
        starts.try_emplace(master.start.key(), IcsRepeat{master.start, {}});
    }
    for (const IcsRepeat &repeat : master.repeats) {
        const IcsTime start = repeat.start.alignedTo(master.start, m_home);
        starts.insert_or_assign(start.key(), IcsRepeat{start, repeat.seconds});
    }
    for (const IcsRule &rule : master.rules) {
        addRule(starts, master, rule, bounds, most, walk, problems);
    }
    leaveOutExceptions(starts, master);
    return starts;
}

void IcsSeries::addRule(Starts &starts, const IcsEvent &master, const IcsRule &rule, const IcsWindow &bounds,
                        int most, IcsWalk &walk, ProblemList &problems) const
{
    qint64 last = bounds.to + IcsDaySeconds;
    if (rule.until()) {
        last = qMin(last, rule.until()->wall + 2 * IcsDaySeconds);
    }
    const IcsRule::Walk walked = rule.between(master.start.wall, master.start.isDate(), bounds.from, last,
                                              most, walk);
    for (const qint64 wall : walked.walls) {
        const IcsTime time{wall, master.start.kind, master.start.zone};
        if (!rule.until() || isUntil(*rule.until(), time, m_home)) {
            starts.try_emplace(time.key(), IcsRepeat{time, {}});
        }
    }
    if (!walked.whole) {
        problems.add(master.line(),
                     IcsText::tr("This event repeats too often or never ends to be worked out; only the "
                                 "first %Ln time(s) within the chosen days were read.",
                                 nullptr, static_cast<int>(walked.walls.size())));
    }
}

void IcsSeries::leaveOutExceptions(Starts &starts, const IcsEvent &master) const
{
    std::set<qint64> keys, days, walls;
    const bool floating = master.start.kind == IcsTime::Kind::Floating;
    for (const IcsTime &exception : master.exceptions) {
        keys.insert(exception.alignedTo(master.start, m_home).key());
        if (exception.isDate()) {
            days.insert(exception.wall);
        } else if (floating) { // "…Z" beside floating times means the same clock
            walls.insert(exception.wall);
        }
    }
    std::erase_if(starts, [&](const auto &entry) {
        const IcsTime &start = entry.second.start;
        return keys.contains(entry.first) || days.contains(start.midnight()) || walls.contains(start.wall);
    });
}

IcsOccurrence IcsSeries::moved(const IcsEvent &master, const IcsRepeat &repeat) const
{
    const qint64 key = repeat.start.key();
    const IcsEvent *change = nullptr;
    for (const IcsEvent &candidate : m_changes) {
        if (candidate.andFuture && original(candidate).key() <= key) {
            change = &candidate;
        }
    }
    if (!change) {
        return {&master, repeat.start, repeat.seconds.value_or(master.seconds), repeat.start};
    }
    IcsTime start = repeat.start.on(*change->start.zone);
    const IcsTime from = original(*change).on(*change->start.zone);
    start.wall += change->start.wall - from.wall;
    start.kind = change->start.kind;
    if (start.isDate()) {
        start.wall = start.midnight();
    }
    return {change, start, change->seconds, repeat.start};
}

} // namespace tryboth
