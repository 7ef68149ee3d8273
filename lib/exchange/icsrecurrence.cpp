// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsrecurrence.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace tryboth {

namespace {

constexpr int LastYear = 2582; ///< where libical gives up
constexpr qint64 BarrenGap = 366 * IcsDaySeconds;
constexpr int MostInterval = 32767; ///< libical makes another number of what is larger

struct IteratorDeleter
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, IteratorDeleter>;

struct Frequency
{
    QByteArrayView name;
    qint64 seconds;
};

constexpr std::array Frequencies{
    Frequency{"SECONDLY", 1},
    Frequency{"MINUTELY", 60},
    Frequency{"HOURLY", 3600},
    Frequency{"DAILY", IcsDaySeconds},
    Frequency{"WEEKLY", 7 * IcsDaySeconds},
    Frequency{"MONTHLY", 28 * IcsDaySeconds},
    Frequency{"YEARLY", 365 * IcsDaySeconds},
};

bool isClockPart(const QByteArray &key)
{
    return key == "BYHOUR" || key == "BYMINUTE" || key == "BYSECOND";
}

bool isDayPart(const QByteArray &key)
{
    constexpr std::array<QByteArrayView, 6> Days{"BYDAY",     "BYMONTHDAY", "BYMONTH",
                                                 "BYYEARDAY", "BYWEEKNO",   "BYSETPOS"};
    return std::ranges::find(Days, key) != Days.end();
}

using Parts = QHash<QByteArray, QByteArray>; ///< what stands behind "=", by what stands before it

/// libical tries every second, minute or hour for five hundred years where such a rule never matches.
bool mayLoop(qint64 unit, const Parts &parts)
{
    const auto has = [&](const char *key) { return parts.contains(key); };
    const bool dated = has("BYMONTH") || has("BYMONTHDAY") || has("BYYEARDAY") || has("BYWEEKNO");
    if (unit >= IcsDaySeconds) {
        return false;
    }
    if (unit >= 3600) {
        return dated;
    }
    const bool filtered = dated || has("BYDAY") || has("BYMINUTE") || has("BYSECOND") || has("BYSETPOS");
    return filtered || (unit == 1 && has("BYHOUR"));
}

bool anyNumber(const QByteArray &list, const std::function<bool(int)> &is)
{
    const QList<QByteArray> numbers = list.isEmpty() ? QList<QByteArray>() : list.split(',');
    return std::ranges::any_of(numbers, [&](const QByteArray &number) { return is(number.toInt()); });
}

/// Whether libical 3.0 gives other days than the standard for such a rule: it takes BYSETPOS of days only and
/// only within months and years, counts a day twice that is named from both ends, and mistakes the weeks at
/// the end of a year.
bool isMistakenByLibical(qint64 unit, const Parts &parts)
{
    const bool ofDays = unit <= 7 * IcsDaySeconds;
    const QByteArray monthDays = parts.value("BYMONTHDAY");
    const bool fromEnd = anyNumber(monthDays, [](int day) { return day < 0; });
    if (parts.contains("BYSETPOS")) {
        const bool fromStart = anyNumber(monthDays, [](int day) { return day > 0; });
        const bool manyClocks = parts.value("BYHOUR").contains(',') ||
                                parts.value("BYMINUTE").contains(',') ||
                                parts.value("BYSECOND").contains(',');
        if (ofDays || manyClocks || (fromStart && fromEnd)) {
            return true;
        }
    }
    return (ofDays && fromEnd) ||
           anyNumber(parts.value("BYWEEKNO"), [](int week) { return week < 2 || week > 51; });
}

/// "BYHOUR=14,9" with its numbers in order, which libical does not see to.
QByteArray sorted(const QByteArray &key, const QByteArray &content)
{
    QList<QByteArray> numbers = content.split(',');
    std::ranges::stable_sort(numbers, {}, [](const QByteArray &number) { return number.toInt(); });
    return key + '=' + numbers.join(',');
}

/// A running number of the week around `wall`, where weeks begin on `firstDay`.
qint64 weekOf(qint64 wall, int firstDay)
{
    const qint64 days = QDateTime::fromSecsSinceEpoch(wall, Qt::UTC).date().toJulianDay() - (firstDay - 1);
    return days / 7; // day 0 of that count was a Monday
}

int dayNamed(const QByteArray &name)
{
    constexpr std::array<QByteArrayView, 7> Names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return static_cast<int>(std::ranges::find(Names, QByteArrayView(name)) - Names.begin()) + 1;
}

icaltimetype toIcal(qint64 wall)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(wall, Qt::UTC);
    icaltimetype time = icaltime_null_time();
    time.year = at.date().year();
    time.month = at.date().month();
    time.day = at.date().day();
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    return time;
}

qint64 fromIcal(const icaltimetype &time)
{
    const QDateTime at(QDate(time.year, time.month, time.day),
                       QTime(time.hour, time.minute, qMin(time.second, 59)), Qt::UTC);
    return at.toSecsSinceEpoch();
}

const qint64 LastWall = QDateTime(QDate(LastYear, 12, 31), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();

} // namespace

std::optional<IcsRule> IcsRule::parse(const QByteArray &value)
{
    IcsRule rule;
    Parts parts;
    QByteArray text = value.toUpper().simplified();
    text.replace(" ", "");
    for (const QByteArray &part : text.split(';')) {
        const QByteArray key = part.left(qMax<qsizetype>(part.indexOf('='), 0));
        parts.insert(key, part.mid(key.size() + 1));
        rule.m_exact = rule.take(key, part) && rule.m_exact;
    }
    const QByteArray whole = rule.m_frequency + rule.m_dayParts + rule.m_stepParts + rule.m_clockParts;
    const bool readable = !rule.m_frequency.isEmpty() && rule.m_interval > 0 &&
                          icalrecurrencetype_from_string(whole.constData()).freq != ICAL_NO_RECURRENCE;
    if (!readable || mayLoop(rule.m_unit, parts) || isMistakenByLibical(rule.m_unit, parts)) {
        return {};
    }
    return rule;
}

bool IcsRule::take(const QByteArray &key, const QByteArray &part)
{
    const QByteArray content = part.mid(key.size() + 1);
    if (key == "FREQ") {
        const auto frequency = std::ranges::find(Frequencies, QByteArrayView(content), &Frequency::name);
        if (frequency == Frequencies.end() || !m_frequency.isEmpty()) {
            return false;
        }
        m_unit = frequency->seconds;
        m_frequency = part;
        return true;
    }
    if (key == "UNTIL") {
        m_until = icsStamp(content);
        return m_until.has_value();
    }
    if (key == "COUNT" || key == "INTERVAL" || key == "WKST") {
        return takeStep(key, content);
    }
    if (isClockPart(key) && !content.isEmpty()) {
        m_clockParts += ';' + sorted(key, content);
        return true;
    }
    if (isDayPart(key) && !content.isEmpty()) {
        m_dayParts += ';' + part;
        return true;
    }
    return part.isEmpty() || part == "RSCALE=GREGORIAN";
}

bool IcsRule::takeStep(const QByteArray &key, const QByteArray &content)
{
    bool isNumber = false;
    const int number = content.toInt(&isNumber);
    if (key == "COUNT") {
        if (number <= 0) { // some write COUNT=-1 for "without end"
            return false;
        }
        m_count = number;
    } else if (key == "INTERVAL") {
        if (content.isEmpty() || (isNumber && number <= 0)) {
            return false;
        }
        m_interval = isNumber && number <= MostInterval ? number : 0;
    } else {
        if (content.isEmpty()) {
            return false;
        }
        m_firstDay = dayNamed(content);
    }
    m_stepParts += ';' + key + '=' + content;
    return true;
}

/// libical counts every second week from the wrong one where a week does not begin on Sunday or Monday, or
/// the start is none of BYDAY. So it is asked for each week, and what is not in turn is passed over.
QByteArray IcsRule::text(bool dateOnly) const
{
    return m_frequency + m_dayParts + (isWeekly() ? QByteArray() : m_stepParts) +
           (dateOnly ? QByteArray() : m_clockParts);
}

bool IcsRule::isInTurn(qint64 wall, qint64 start) const
{
    return !isWeekly() || (weekOf(wall, m_firstDay) - weekOf(start, m_firstDay)) % m_interval == 0;
}

IcsRule::Walk IcsRule::between(qint64 start, bool dateOnly, qint64 from, qint64 to, int most,
                               IcsWalk &walk) const
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text(dateOnly).constData());
    Walk found;
    if (to < start || start > LastWall) {
        return found;
    }
    const Iterator iterator(icalrecur_iterator_new(rule, toIcal(start)));
    if (!iterator || walk.isUsedUp()) {
        found.whole = false;
        return found;
    }
    qint64 last = start;
    int counted = 0;
    if (!m_count && from > start && icalrecur_iterator_set_start(iterator.get(), toIcal(from)) != 0) {
        last = from;
    }
    for (int step = 0; step < walk.perRule() && !walk.isUsedUp(); ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const bool ended = icaltime_is_null_time(next) != 0;
        const qint64 wall = ended ? LastWall : fromIcal(next);
        const qint64 gap = wall - last;
        const bool barren = gap > BarrenGap && !(ended && m_count && step > 0);
        walk.use(1 + (barren ? gap / m_unit : 0));
        if (ended || wall > to) {
            return found;
        }
        last = wall;
        if (!isInTurn(wall, start)) {
            continue;
        }
        if (m_count && ++counted > *m_count) {
            return found;
        }
        if (wall >= from) {
            if (found.walls.size() >= most) {
                break;
            }
            found.walls.append(wall);
        }
    }
    found.whole = false;
    return found;
}

} // namespace tryboth
