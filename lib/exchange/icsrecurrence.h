// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsvalues.h"
#include "exchange/importpreview.h"

#include <QList>

namespace tryboth {

/// How much walking through repetitions one file may cause. Shared by all rules of a file, because a
/// thousand rules that never match cost as much as one that loops.
class IcsWalk
{
public:
    explicit IcsWalk(const ImportLimits &limits)
        : m_perRule(limits.stepsPerRule)
    {
    }

    int perRule() const { return m_perRule; }
    bool isUsedUp() const { return m_left <= 0; }
    void use(qint64 steps) { m_left -= steps; }

private:
    static constexpr qint64 StepsPerFile = 1'000'000; ///< two or three seconds

    int m_perRule;
    qint64 m_left = StepsPerFile;
};

/// One RRULE, to be walked within bounds. Works on wall clocks: whoever asks turns them into moments.
class IcsRule
{
public:
    /// What a walk found, in wall seconds and in order.
    struct Walk
    {
        QList<qint64> walls;
        bool whole = true; ///< false where a limit ended the walk before its upper bound
    };

    /// Takes `value` apart, forgiving blanks and parts it does not know. Nothing where no rule is left, or it
    /// is one that could keep a machine busy for minutes without a single match, or that libical is known to
    /// give wrong days for.
    static std::optional<IcsRule> parse(const QByteArray &value);

    const std::optional<IcsStamp> &until() const { return m_until; }
    bool isExact() const { return m_exact; } ///< no part of it was ignored

    /// The repetitions from `from` to `to`, both inclusive, of what began at `start`; `most` of them.
    /// UNTIL is not looked at, since it may be a moment. `start` itself comes only if the rule gives it.
    Walk between(qint64 start, bool dateOnly, qint64 from, qint64 to, int most, IcsWalk &walk) const;

private:
    bool take(const QByteArray &key, const QByteArray &part);

    bool takeStep(const QByteArray &key, const QByteArray &content);
    bool isWeekly() const { return m_unit == 7 * IcsDaySeconds; }
    QByteArray text(bool dateOnly) const;
    bool isInTurn(qint64 wall, qint64 start) const;

    QByteArray m_frequency; ///< "FREQ=…", which libical wants first
    QByteArray m_dayParts;
    QByteArray m_stepParts;  ///< INTERVAL, COUNT and WKST, which are followed here for weeks
    QByteArray m_clockParts; ///< left out for whole days
    std::optional<IcsStamp> m_until;
    std::optional<int> m_count;
    int m_interval = 1; ///< 0 where it cannot be followed
    int m_firstDay = 1; ///< of a week, as in QDate::dayOfWeek()
    bool m_exact = true;
    qint64 m_unit = IcsDaySeconds; ///< what one step of the frequency is
};

} // namespace tryboth
