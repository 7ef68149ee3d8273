// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace tryboth {

/// Where the program learns what time it is and where it stands. Handed in, never fetched, so that tests can
/// fix it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    virtual QTimeZone zone() const = 0;

    WallTime wallTime() const { return wallTimeAt(now(), zone()); }
    JournalDay journalDay() const { return journalDayAt(now(), zone()); }
};

/// The machine's clock and zone.
class SystemClock final : public Clock
{
public:
    Moment now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
    QTimeZone zone() const override { return QTimeZone::systemTimeZone(); }
};

/// A clock that stands still until it is moved: for tests, examples and reproducible pictures.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(Moment::fromDateTime(now))
        , m_zone(now.timeZone())
    {
    }

    Moment now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void set(const QDateTime &now) { m_now = Moment::fromDateTime(now); }
    void advance(qint64 milliseconds) { m_now.utcMs += milliseconds; }

private:
    Moment m_now;
    QTimeZone m_zone;
};

} // namespace tryboth
