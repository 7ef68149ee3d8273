// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsseries.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

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

/// Finds the event whose place another one takes. By numbers, since a file may give one UID to all it holds.
class Rivals
{
public:
    /// The first place with an event that cannot stand beside `event`: of another SEQUENCE, with the same
    /// start, or where one of the two repeats. Some calendars give one UID to everything: those stay.
    std::optional<qsizetype> of(const IcsEvent &event) const;
    void add(const IcsEvent &event, qsizetype place);
    void remove(const IcsEvent &event, qsizetype place);

private:
    using Places = std::set<qsizetype>;
    std::map<int, Places> m_bySequence;
    std::map<std::pair<int, qint64>, Places> m_byStart; ///< and SEQUENCE
    Places m_repeating;
};

std::optional<qsizetype> Rivals::of(const IcsEvent &event) const
{
    std::optional<qsizetype> first;
    const auto consider = [&first](const Places &places) {
        if (!places.empty()) {
            first = qMin(first.value_or(*places.begin()), *places.begin());
        }
    };
    for (const auto &[sequence, places] : m_bySequence) {
        if (sequence != event.sequence || event.repeatsByRule()) {
            consider(places);
        }
    }
    const auto same = m_byStart.find({event.sequence, event.start.key()});
    if (same != m_byStart.end()) {
        consider(same->second);
    }
    consider(m_repeating);
    return first;
}

void Rivals::add(const IcsEvent &event, qsizetype place)
{
    m_bySequence[event.sequence].insert(place);
    m_byStart[{event.sequence, event.start.key()}].insert(place);
    if (event.repeatsByRule()) {
        m_repeating.insert(place);
    }
}

void Rivals::remove(const IcsEvent &event, qsizetype place)
{
    Places &ofSequence = m_bySequence[event.sequence];
    ofSequence.erase(place);
    if (ofSequence.empty()) {
        m_bySequence.erase(event.sequence);
    }
    m_byStart[{event.sequence, event.start.key()}].erase(place);
    m_repeating.erase(place);
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
    Rivals rivals;
    for (const IcsEvent &event : events) {
        if (event.replaces) {
            continue;
        }
        const std::optional<qsizetype> rival = rivals.of(event);
        if (!rival) {
            rivals.add(event, m_masters.size());
            m_masters.append(event);
        } else if (!isNewer(m_masters.at(*rival), event)) {
            rivals.remove(m_masters.at(*rival), *rival);
            rivals.add(event, *rival);
            m_masters[*rival] = event;
        }
    }
}

void IcsSeries::chooseChanges(const QList<IcsEvent> &events)
{
    int newest = std::numeric_limits<int>::min();
    std::map<qint64, int> excludedBy; // the highest SEQUENCE of those that leave a time out
    for (const IcsEvent &master : std::as_const(m_masters)) {
        newest = qMax(newest, master.sequence);
        for (const IcsTime &exception : master.exceptions) {
            const qint64 key = exception.alignedTo(master.start, m_home).key();
            int &sequence = excludedBy.try_emplace(key, master.sequence).first->second;
            sequence = qMax(sequence, master.sequence);
        }
    }
    for (const IcsEvent &event : events) {
        if (!event.replaces) {
            continue;
        }
        const qint64 key = original(event).key();
        const auto excluded = excludedBy.find(key);
        const bool leftOut = excluded != excludedBy.end() && excluded->second > event.sequence;
        if (leftOut || (event.repeatsByRule() && newest > event.sequence)) {
            continue;
        }
        const auto [known, added] = m_changes.try_emplace(key, event);
        if (!added && !isNewer(known->second, event)) {
            known->second = event;
        }
    }
    for (const auto &[key, change] : m_changes) {
        if (change.andFuture) {
            m_andFuture.push_back(key);
        }
    }
    m_reach = reach();
}

IcsTime IcsSeries::original(const IcsEvent &change) const
{
    return m_masters.isEmpty() ? *change.replaces
                               : change.replaces->alignedTo(m_masters.first().start, m_home);
}

qint64 IcsSeries::reach() const
{
    qint64 reach = 2 * IcsDaySeconds; // zones lie up to 26 hours apart
    for (const qint64 key : m_andFuture) {
        const IcsEvent &change = m_changes.at(key);
        const IcsTime from = original(change);
        reach = qMax(reach, qAbs(change.start.wall - from.wall) + change.seconds + 2 * IcsDaySeconds);
    }
    return reach;
}

int IcsSeries::firstLine() const
{
    return m_masters.isEmpty() ? m_changes.begin()->second.line() : m_masters.first().line();
}

IcsSeries::Found IcsSeries::within(const IcsWindow &window, int most, IcsWalk &walk,
                                   ProblemList &problems) const
{
    Found found;
    QSet<const IcsEvent *> happening;
    int leftOut = 0;
    const auto take = [&](const IcsOccurrence &occurrence) {
        const bool shownInUtc = occurrence.start.zone->name() == "UTC";
        const IcsTime start = shownInUtc ? occurrence.start.on(m_home) : occurrence.start;
        if (!window.holds(start, occurrence.seconds)) {
            return;
        }
        happening.insert(occurrence.event);
        if (found.occurrences.size() >= most) {
            ++leftOut;
            return;
        }
        found.occurrences.append({occurrence.event, start, occurrence.seconds, occurrence.original});
    };
    for (const IcsEvent &master : m_masters) {
        for (const auto &[key, repeat] : starts(master, window, most, walk, problems)) {
            if (!m_changes.contains(key)) {
                take(moved(master, repeat));
            }
        }
    }
    for (const auto &[key, change] : m_changes) {
        take({&change, change.start, change.seconds, original(change)});
    }
    if (leftOut > 0) {
        problems.add(
            firstLine(),
            IcsText::tr("Under the name (UID) of this event there are more than %L1 times within the "
                        "chosen days, so the rest was left out: %L2. Choose fewer days, and import the "
                        "other days after them.")
                .arg(most)
                .arg(leftOut));
    }
    found.events = static_cast<int>(happening.size());
    return found;
}

IcsSeries::Starts IcsSeries::starts(const IcsEvent &master, const IcsWindow &window, int most, IcsWalk &walk,
                                    ProblemList &problems) const
{
    Starts starts;
    const IcsWindow bounds{window.from - master.seconds - m_reach, window.to + m_reach};
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
    const auto later = std::ranges::upper_bound(m_andFuture, repeat.start.key());
    if (later == m_andFuture.begin()) {
        return {&master, repeat.start, repeat.seconds.value_or(master.seconds), repeat.start};
    }
    const IcsEvent &change = m_changes.at(*std::prev(later));
    IcsTime start = repeat.start.on(*change.start.zone);
    const IcsTime from = original(change).on(*change.start.zone);
    start.wall += change.start.wall - from.wall;
    start.kind = change.start.kind;
    if (start.isDate()) {
        start.wall = start.midnight();
    }
    return {&change, start, change.seconds, repeat.start};
}

} // namespace tryboth
