// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/energystore.h"

#include "storage/rawstatement.h"
#include "storage/sqlite.h"

#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// Everything comes from the covering index check_in_rated, ordered by day: no row of the table is touched.
// Before the period four columns are enough, and each one costs. The ratings are handed to a function within
// SQLite rather than row by row to us, for that would lock and unlock the connection for each column.
constexpr auto ForDays =
    "SELECT take_rating(?3, day, focus, energy, minutes) FROM check_in INDEXED BY "
    "check_in_rated WHERE energy IS NOT NULL AND deleted IS NULL AND day < ?1 AND day <= ?2"_L1;
constexpr auto ForPeriod =
    "SELECT take_rating(?3, day, focus, energy, minutes, activity, minute, chosen) FROM "
    "check_in INDEXED BY check_in_rated WHERE energy IS NOT NULL AND deleted IS NULL "
    "AND day >= ?1 AND day <= ?2"_L1;
// `late` needs when an entry was recorded: the day after its own, plus 24 hours, in its own offset.
constexpr auto WeekStart = "SELECT week_start FROM profile"_L1;
constexpr auto InTime = " AND recorded <= ((day + 2 - 2440588) * 86400 - utc_offset * 60) * 1000"_L1;
constexpr const char *TakeRating = "take_rating";
constexpr const char *CollectorType = "tryboth collector";
enum Column { Day, FocusWord, Energy, Minutes, Activity, Minute, ChosenWord };

constexpr int FewestMinutes = 15, MostMinutes = 240, UsualMinutes = 60; // STATISTICS.md, conventions
constexpr int MinutesPerHour = 60, HoursPerDay = 24, DaysPerWeek = 7, Focuses = 3;

/// The columns of one rating, as SQLite hands them to a function.
class RatingRow
{
public:
    explicit RatingRow(sqlite3_value **values)
        : m_values(values)
    {
    }
    qint64 integer(Column column) const { return sqlite3_value_int64(m_values[column]); }
    bool isNull(Column column) const { return sqlite3_value_type(m_values[column]) == SQLITE_NULL; }
    QByteArrayView text(Column column) const
    {
        // As a blob: SQLite would copy a text first, to end it with a zero.
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(m_values[column]));
        return QByteArrayView(bytes, sqlite3_value_bytes(m_values[column]));
    }

private:
    sqlite3_value **m_values;
};

Focus focusOf(QByteArrayView word)
{
    switch (word.front()) {
    case 'p':
        return Focus::People;
    case 't':
        return Focus::Technical;
    default:
        return Focus::Mixed;
    }
}

std::optional<Chosen> chosenOf(QByteArrayView word)
{
    if (word.isEmpty()) {
        return std::nullopt;
    }
    return word.front() == 'm' ? Chosen::Mine : word.front() == 'a' ? Chosen::Asked : Chosen::Required;
}

struct Rating
{
    qint64 day = 0;
    Focus focus = Focus::Mixed;
    int energy = 0;
    double minutes = UsualMinutes;
};

/// Finds a string by a view of its bytes, without a copy.
struct ViewHash
{
    using is_transparent = void;
    size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>()(bytes); }
};

/// Adds ratings up as they stream by, ordered by day.
class Collector
{
public:
    explicit Collector(const EnergyScope &scope)
        : m_from(scope.from.toJulianDay())
    {
    }

    void take(const RatingRow &row)
    {
        const Rating rating{row.integer(Day), focusOf(row.text(FocusWord)),
                            static_cast<int>(row.integer(Energy)),
                            row.isNull(Minutes) ? double{UsualMinutes}
                                                : std::clamp(static_cast<double>(row.integer(Minutes)),
                                                             double{FewestMinutes}, double{MostMinutes})};
        if (rating.energy < CheckIn::MinEnergy || rating.energy > CheckIn::MaxEnergy) {
            ++m_tables.outOfScale;
            return;
        }
        addToDay(rating);
        if (rating.day >= m_from) {
            addToPeriod(rating, row);
        }
    }

    EnergyTables finish()
    {
        flushDay();
        for (const auto &[name, sums] : m_activities) {
            for (const ActivitySum &sum : sums) {
                if (sum.ratings > 0) {
                    m_tables.activities.append(sum);
                }
            }
        }
        std::ranges::sort(m_tables.activities, {}, [](const ActivitySum &sum) { return sum.activity; });
        std::ranges::copy_if(m_hours, std::back_inserter(m_tables.hours),
                             [](const HourSum &h) { return h.ratings > 0; });
        std::ranges::copy_if(m_chosen, std::back_inserter(m_tables.chosen),
                             [](const ChosenSum &c) { return c.ratings > 0; });
        if (m_ratings > EnergyTables::MaxMarks) {
            m_tables.marks.clear();
        }
        return std::move(m_tables);
    }

private:
    void addToDay(const Rating &rating)
    {
        if (rating.day != m_day) {
            flushDay();
            m_day = rating.day;
        }
        DaySum &sum = m_today[static_cast<size_t>(rating.focus)];
        ++sum.ratings;
        sum.minutes += rating.minutes;
        sum.minutesSquared += rating.minutes * rating.minutes;
        sum.minutesEnergy += rating.minutes * rating.energy;
        sum.energy += rating.energy;
    }

    void flushDay()
    {
        for (size_t focus = 0; focus < m_today.size(); ++focus) {
            if (DaySum &sum = m_today[focus]; sum.ratings > 0) {
                sum.day = LocalDay::fromJulianDay(m_day);
                sum.focus = static_cast<Focus>(focus);
                m_tables.days.append(sum);
                sum = {};
            }
        }
    }

    void addToPeriod(const Rating &rating, const RatingRow &row)
    {
        const auto focus = static_cast<size_t>(rating.focus);
        const QByteArrayView name = row.text(Activity);
        ActivitySum &sum = activitySums(name)[focus];
        if (sum.ratings++ == 0) {
            sum.activity = QString::fromUtf8(name);
            sum.focus = rating.focus;
        }
        sum.energy += rating.energy;

        const std::optional<Chosen> chosen = chosenOf(row.text(ChosenWord));
        ChosenSum &byChoice = m_chosen[focus * ChosenKinds + (chosen ? 1 + static_cast<size_t>(*chosen) : 0)];
        byChoice.focus = rating.focus;
        byChoice.chosen = chosen;
        ++byChoice.ratings;
        byChoice.energy += rating.energy;

        addToHour(rating, row);
        if (++m_ratings <= EnergyTables::MaxMarks) {
            addMark(rating, row);
        }
    }

    std::array<ActivitySum, Focuses> &activitySums(QByteArrayView name)
    {
        const std::string_view key(name.data(), static_cast<size_t>(name.size()));
        const auto known = m_activities.find(key);
        return known != m_activities.end() ? known->second : m_activities[std::string(key)];
    }

    void addToHour(const Rating &rating, const RatingRow &row)
    {
        if (row.isNull(Minute)) {
            return;
        }
        const int weekday = static_cast<int>(rating.day % DaysPerWeek); // Julian day 0 was a Monday
        const int hour = static_cast<int>(row.integer(Minute)) / MinutesPerHour;
        HourSum &sum = m_hours[static_cast<size_t>(weekday * HoursPerDay + hour)];
        sum.weekday = weekday + 1;
        sum.hour = hour;
        ++sum.ratings;
        sum.energy += rating.energy;
    }

    void addMark(const Rating &rating, const RatingRow &row)
    {
        std::optional<LocalTime> time;
        if (!row.isNull(Minute)) {
            const int minute = static_cast<int>(row.integer(Minute));
            time = LocalTime(minute / MinutesPerHour, minute % MinutesPerHour);
        }
        m_tables.marks.append({LocalDay::fromJulianDay(rating.day), time, rating.focus, rating.energy});
    }

    static constexpr size_t ChosenKinds = 4;

    qint64 m_from;
    qint64 m_day = 0;
    int m_ratings = 0;
    EnergyTables m_tables;
    std::array<DaySum, Focuses> m_today;
    std::unordered_map<std::string, std::array<ActivitySum, Focuses>, ViewHash, std::equal_to<>> m_activities;
    std::array<HourSum, size_t{DaysPerWeek} * HoursPerDay> m_hours;
    std::array<ChosenSum, Focuses * ChosenKinds> m_chosen;
};

/// take_rating(collector, day, focus, …), an aggregate that gives nothing.
void takeRating(sqlite3_context *, int, sqlite3_value **values)
{
    if (auto *collector = static_cast<Collector *>(sqlite3_value_pointer(values[0], CollectorType))) {
        collector->take(RatingRow(values + 1));
    }
}

void giveNothing(sqlite3_context *context)
{
    sqlite3_result_null(context);
}

} // namespace

EnergyStore::EnergyStore(const Database &database)
    : m_database(database)
{
    sqlite3_create_function_v2(database.handle(), TakeRating, -1, SQLITE_UTF8, nullptr, nullptr, takeRating,
                               giveNothing, nullptr);
}

Result<EnergyTables> EnergyStore::tables(const EnergyScope &scope) const
{
    Collector collector(scope);
    for (const QLatin1StringView part : {ForDays, ForPeriod}) {
        const QString sql = part + (scope.leaveOutLate ? InTime : QLatin1StringView());
        RawStatement rows(m_database, sql.toLatin1().constData());
        rows.bind(scope.from.toJulianDay()).bind(scope.to.toJulianDay());
        rows.bindPointer(&collector, CollectorType);
        if (const auto read = rows.run(); !read) {
            return tl::unexpected(read.error());
        }
    }
    EnergyTables tables = collector.finish();
    const QVariant weekStart = m_database.single(WeekStart).value_or(QVariant());
    tables.weekStart = weekStart.isNull() ? Qt::Monday : static_cast<Qt::DayOfWeek>(weekStart.toInt());
    return tables;
}

QString EnergyStore::plan() const
{
    QStringList lines;
    for (const QLatin1StringView part : {ForDays, ForPeriod}) {
        RawStatement rows(m_database, (u"EXPLAIN QUERY PLAN "_s + part).toLatin1().constData());
        while (rows.next()) {
            lines.append(QString::fromUtf8(rows.text(3)));
        }
    }
    return lines.join(u'\n');
}

std::pair<LocalDay, LocalDay> EnergyStore::ratedSpan() const
{
    const auto bound = [this](const QString &side) {
        const auto day = m_database.single(
            u"SELECT "_s + side + u"(day) FROM check_in WHERE energy IS NOT NULL AND deleted IS NULL"_s);
        return day && !day->isNull() ? LocalDay::fromJulianDay(day->toLongLong()) : LocalDay();
    };
    return {bound(u"min"_s), bound(u"max"_s)};
}

} // namespace tryboth
