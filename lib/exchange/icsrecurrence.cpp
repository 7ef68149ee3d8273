// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsrecurrence.h"

#include <libical/ical.h>

#include <QDateTime>

#include <algorithm>
#include <array>
#include <memory>

namespace tryboth {

namespace {

constexpr int LastYear = 2582; ///< where libical gives up
constexpr qint64 BarrenGap = 366 * IcsDaySeconds;

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

bool isByPart(const QByteArray &key)
{
    constexpr std::array<QByteArrayView, 7> Days{"BYDAY",    "BYMONTHDAY", "BYMONTH", "BYYEARDAY",
                                                 "BYWEEKNO", "BYSETPOS",   "WKST"};
    return isClockPart(key) || std::ranges::find(Days, key) != Days.end();
}

/// libical tries every second, minute or hour for five hundred years where such a rule never matches.
bool mayLoop(qint64 unit, const QList<QByteArray> &keys)
{
    const auto has = [&](QByteArrayView key) { return std::ranges::find(keys, key) != keys.end(); };
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
    QList<QByteArray> keys;
    QByteArray text = value.toUpper().simplified();
    text.replace(" ", "");
    for (const QByteArray &part : text.split(';')) {
        const QByteArray key = part.left(qMax<qsizetype>(part.indexOf('='), 0));
        keys.append(key);
        rule.m_exact = rule.take(key, part) && rule.m_exact;
    }
    const QByteArray whole = rule.m_frequency + rule.m_dayParts + rule.m_clockParts;
    const bool readable = !rule.m_frequency.isEmpty() &&
                          icalrecurrencetype_from_string(whole.constData()).freq != ICAL_NO_RECURRENCE;
    if (!readable || mayLoop(rule.m_unit, keys)) {
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
    if (key == "COUNT" || key == "INTERVAL") {
        if (content.toInt() <= 0) { // some write COUNT=-1 for "without end"
            return false;
        }
        m_counts = m_counts || key == "COUNT";
        m_dayParts += ';' + part;
        return true;
    }
    if (isByPart(key) && !content.isEmpty()) {
        (isClockPart(key) ? m_clockParts : m_dayParts) += ';' + part;
        return true;
    }
    return part.isEmpty() || part == "RSCALE=GREGORIAN";
}

IcsRule::Walk IcsRule::between(qint64 start, bool dateOnly, qint64 from, qint64 to, int most,
                               IcsWalk &walk) const
{
    const QByteArray text = m_frequency + m_dayParts + (dateOnly ? QByteArray() : m_clockParts);
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text.constData());
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
    if (!m_counts && from > start && icalrecur_iterator_set_start(iterator.get(), toIcal(from)) != 0) {
        last = from;
    }
    for (int step = 0; step < walk.perRule() && !walk.isUsedUp(); ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const bool ended = icaltime_is_null_time(next) != 0;
        const qint64 wall = ended ? LastWall : fromIcal(next);
        const qint64 gap = wall - last;
        const bool barren = gap > BarrenGap && !(ended && m_counts && step > 0);
        walk.use(1 + (barren ? gap / m_unit : 0));
        if (ended || wall > to) {
            return found;
        }
        last = wall;
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
