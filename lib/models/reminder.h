// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "models/walltimer.h"

#include "domain/result.h"

#include <optional>

namespace tryboth {

class Journal;

/// Says once a day, at the time that the journal's profile has, that the day has no entry yet. Off unless
/// set, and costs nothing then. Who has logged something hears nothing; a time that passed long ago, while
/// the computer slept or the program did not run, is let go and never made up for. It counts nothing.
class Reminder : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 GraceMs = 15 * 60'000;  ///< later than this after its time it is let go
    static constexpr qint64 SnoozeMs = 60 * 60'000; ///< "In an hour"

    explicit Reminder(Journal &journal, QObject *parent = nullptr);

    std::optional<QTime> time() const { return m_time; }
    /// Sets the time, or nothing for off, as one undoable change of the profile.
    Result<void> setTime(std::optional<QTime> time);

    /// Once more in an hour, if there is nothing by then.
    void snooze();
    /// Looks at the clock now; the timer calls it, too.
    void check();

    bool isWaiting() const { return m_timer.isWaiting(); }
    /// When it will look next; nothing while it is off.
    std::optional<Moment> next() const;

Q_SIGNALS:
    void due();
    void timeChanged();

private:
    void readProfile();
    void wait();
    std::optional<Moment> passedJustNow() const;
    bool hasEntries() const;

    Journal &m_journal;
    std::optional<QTime> m_time;
    Moment m_since; ///< what was before is over: when the program started or the time was set
    std::optional<Moment> m_snoozed; ///< until then
    LocalDay m_done;                 ///< the day that was served last
    WallTimer m_timer;
};

} // namespace tryboth
