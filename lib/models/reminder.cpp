// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminder.h"

#include "models/journal.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int HourSeconds = 3600;

/// The moment at which the wall clock of `zone` shows `time` on `day`: the hour after where clocks skip it.
Moment momentOn(LocalDay day, QTime time, const QTimeZone &zone)
{
    const QDateTime wall(day, time, zone);
    return Moment::fromDateTime(wall.isValid() ? wall : QDateTime(day, time.addSecs(HourSeconds), zone));
}

CheckInFilter entriesOf(LocalDay from, LocalDay to)
{
    CheckInFilter filter;
    filter.from = from;
    filter.to = to;
    filter.waiting = false; // what came in from a calendar is nothing that one has logged
    return filter;
}

} // namespace

Reminder::Reminder(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_since(journal.clock().now())
{
    connect(&m_timer, &WallTimer::woke, this, &Reminder::check);
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"profile"_s)) {
            readProfile();
        }
    });
    readProfile();
}

void Reminder::readProfile()
{
    const auto profile = m_journal.stores().profile.read();
    const std::optional<QTime> time = profile ? profile->reminder : std::nullopt;
    if (time != m_time) {
        m_time = time;
        m_since = m_journal.clock().now();
        m_done = {};
        m_snoozed.reset();
        Q_EMIT timeChanged();
    }
    wait();
}

Result<void> Reminder::setTime(std::optional<QTime> time)
{
    return m_journal.apply(tr("Set the reminder"), [time](Stores &stores) {
        return stores.profile.read().and_then([&](Profile profile) {
            profile.reminder = time;
            return stores.profile.write(profile);
        });
    });
}

void Reminder::snooze()
{
    m_snoozed = Moment{m_journal.clock().now().utcMs + SnoozeMs};
    wait();
}

std::optional<Moment> Reminder::next() const
{
    if (!m_time) {
        return std::nullopt;
    }
    const Moment now = m_journal.clock().now();
    const QTimeZone zone = m_journal.clock().zone();
    LocalDay day = now.inZone(zone).date();
    while (day == m_done || momentOn(day, *m_time, zone) <= now) {
        day = day.addDays(1);
    }
    const Moment usual = momentOn(day, *m_time, zone);
    return m_snoozed ? std::min(*m_snoozed, usual) : usual;
}

void Reminder::wait()
{
    if (const auto moment = next()) {
        m_timer.start(moment->utcMs - m_journal.clock().now().utcMs);
    } else {
        m_timer.stop();
    }
}

/// The moment that was waited for, if it is no longer ago than people would call "now". Asked of the zone and
/// the clock as they are now: both may have changed since the timer was set.
std::optional<Moment> Reminder::passedJustNow() const
{
    const Moment now = m_journal.clock().now();
    const QTimeZone zone = m_journal.clock().zone();
    const auto isNow = [&](Moment moment) { return moment <= now && now.utcMs - moment.utcMs <= GraceMs; };
    if (m_snoozed && isNow(*m_snoozed)) {
        return m_snoozed;
    }
    const LocalDay today = now.inZone(zone).date();
    for (const LocalDay day : {today, today.addDays(-1)}) { // a minute past midnight it was yesterday's
        const Moment moment = momentOn(day, *m_time, zone);
        if (day != m_done && moment > m_since && isNow(moment)) {
            return moment;
        }
    }
    return std::nullopt;
}

void Reminder::check()
{
    if (!m_time) {
        return;
    }
    const auto passed = passedJustNow();
    if (passed && passed != m_snoozed) {
        m_done = passed->inZone(m_journal.clock().zone()).date();
    }
    if (m_snoozed && *m_snoozed <= m_journal.clock().now()) {
        m_snoozed.reset(); // served, or slept through
    }
    wait();
    if (passed && !hasEntries()) {
        Q_EMIT due();
    }
}

/// In the small hours, what was logged for the evening before counts as well.
bool Reminder::hasEntries() const
{
    const JournalDay day = m_journal.clock().journalDay();
    const auto count = m_journal.stores().checkIns.count(
        entriesOf(day.yesterdayOffered.value_or(day.today), day.today));
    return count.value_or(1) > 0; // who cannot tell is quiet
}

} // namespace tryboth
