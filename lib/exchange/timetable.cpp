// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timetable.h"

#include "exchange/datedtable.h"
#include "exchange/strptime.h"
#include "exchange/textdecoding.h"
#include "exchange/trackedtime.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::TimeTable)
};

constexpr int SecondsPerMinute = 60, SecondsPerHour = 3600;

/// Columns that have a field, or say nothing about the work.
const QStringList &knownColumns()
{
    static const QStringList known{u"user"_s,        u"email"_s,        u"project"_s,
                                   u"description"_s, u"start date"_s,   u"start time"_s,
                                   u"end date"_s,    u"end time"_s,     u"duration"_s,
                                   u"tags"_s,        u"duration (h)"_s, u"duration (decimal)"_s};
    return known;
}

TableHeader headerOf(const ImportFiles &files)
{
    return files.isSingle() ? tableHeader(QString::fromUtf8(files.files.first().head())) : TableHeader();
}

bool isTimeTable(const TableHeader &header)
{
    return header.has(u"start date"_s) && header.has(u"start time"_s) &&
           (header.has(u"duration"_s) || header.has(u"duration (h)"_s));
}

/// Seconds of "08:30:00" and "27:05:00"; nothing for anything else.
std::optional<qint64> secondsOf(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,5}):(\\d{2})(?::(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return qint64{match.captured(1).toInt()} * SecondsPerHour + match.captured(2).toInt() * SecondsPerMinute +
           match.captured(3).toInt();
}

/// "09:15:30" and "01:26:00 PM", to the minute.
LocalTime timeOf(const QString &text)
{
    const auto read = readTimeBy(u"2000-01-01 "_s + text, u"%Y-%m-%d %I:%M:%S %p"_s);
    return read && read->time ? *read->time : spokenTime(text);
}

/// Reads the rows of one table.
class TimeTable
{
public:
    TimeTable(QLatin1StringView format, const ImportOptions &options, const ActivityCatalog &catalog)
        : m_options(options)
        , m_catalog(catalog)
        , m_days(options.dateOrder)
        , m_collector(format, options, catalog)
    {
    }

    Result<ImportPreview> read(const QString &text, const ImportProgress &progress)
    {
        return readDatedTable(
            {text, tableHeader(text), [](const TableRow &row) { return row[u"start date"_s]; }}, m_days,
            m_collector, [&](const TableRow &row) { add(row); }, progress);
    }

private:
    void add(const TableRow &row)
    {
        const LocalDay day = m_days.read(row[u"start date"_s]);
        const LocalTime time = timeOf(row[u"start time"_s]);
        if (!day.isValid() || !time.isValid()) {
            m_collector.problem(row.line,
                                Words::tr("“%1 %2” is not a date and a time, so the row was left out.")
                                    .arg(row[u"start date"_s].left(20), row[u"start time"_s].left(20)));
            return;
        }
        TrackedTime tracked;
        tracked.line = row.line;
        tracked.start = m_collector.here(day, time);
        tracked.title = row[u"description"_s];
        tracked.project = row[u"project"_s];
        tracked.tags = row[u"tags"_s].split(u',', Qt::SkipEmptyParts);
        tracked.seconds = durationOf(row, tracked.start);
        tracked.leftOver = row.others(knownColumns());
        addTracked(m_collector, m_options, m_catalog, std::move(tracked));
    }

    /// As written, else from start to end.
    qint64 durationOf(const TableRow &row, const WallTime &start)
    {
        const QString written = row[u"duration"_s];
        if (const auto seconds = secondsOf(written.isEmpty() ? row[u"duration (h)"_s] : written); seconds) {
            return *seconds;
        }
        const LocalDay day = m_days.read(row[u"end date"_s]);
        const LocalTime time = timeOf(row[u"end time"_s]);
        const bool ends = day.isValid() && time.isValid();
        const qint64 ms = ends ? momentOf(m_collector.here(day, time)).utcMs - momentOf(start).utcMs : 0;
        return qMax<qint64>(0, ms / 1000);
    }

    const ImportOptions &m_options;
    const ActivityCatalog &m_catalog;
    WrittenDays m_days;
    ImportCollector m_collector;
};

Result<ImportPreview> readTable(QLatin1StringView format, const ImportFiles &files,
                                const ImportOptions &options, const ActivityCatalog &catalog,
                                const ImportProgress &progress)
{
    if (!isTimeTable(headerOf(files))) {
        return failure(
            Words::tr(
                "This table has no columns “Start date”, “Start time” and “Duration”. Nothing was "
                "imported. Export the detailed report as CSV, with English column names, and open that."),
            u"no time table"_s);
    }
    return decodeText(files.files.first().bytes).and_then([&](const QString &text) {
        return TimeTable(format, options, catalog).read(text, progress);
    });
}

} // namespace

bool looksLikeClockify(const ImportFiles &files)
{
    const TableHeader header = headerOf(files);
    return isTimeTable(header) && (header.has(u"duration (h)"_s) || header.names.contains(u"Start Date"_s));
}

bool looksLikeToggl(const ImportFiles &files)
{
    return isTimeTable(headerOf(files)) && !looksLikeClockify(files);
}

Result<ImportPreview> readToggl(const ImportFiles &files, const ImportOptions &options,
                                const ActivityCatalog &catalog, const ImportProgress &progress)
{
    return readTable("toggl"_L1, files, options, catalog, progress);
}

Result<ImportPreview> readClockify(const ImportFiles &files, const ImportOptions &options,
                                   const ActivityCatalog &catalog, const ImportProgress &progress)
{
    return readTable("clockify"_L1, files, options, catalog, progress);
}

} // namespace tryboth
