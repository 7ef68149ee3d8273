// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include "exchange/columnplaces.h"
#include "exchange/csvvalues.h"
#include "exchange/datedtable.h"
#include "exchange/strptime.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::TableImport)
};

constexpr QLatin1StringView TableSource("table");

/// A day and a time in one cell: "2026-11-23 14:30", "23/11/2026 2:30 PM", "2026-11-23T14:30:00".
struct DayAndTime
{
    QString day;
    QString time;
};

DayAndTime splitCell(const QString &cell)
{
    static const QRegularExpression gap(u"(?<=\\d)(?:T|,?\\s+)(?=\\d{1,2}:)"_s);
    const QRegularExpressionMatch match = gap.match(cell);
    return match.hasMatch() ? DayAndTime{cell.left(match.capturedStart()), cell.mid(match.capturedEnd())}
                            : DayAndTime{cell, {}};
}

/// Reads the rows of one table by the reader's mapping.
class MappedTable
{
public:
    MappedTable(const ImportOptions &options, const ActivityCatalog &catalog)
        : m_columns(options.columns)
        , m_known(options.knownTables)
        , m_days(options.dateOrder)
        , m_collector(TableSource, options, catalog)
    {
        for (auto it = options.moods.begin(); it != options.moods.end(); ++it) {
            m_moods.insert(it.key().simplified().toLower(), it.value());
        }
    }

    Result<ImportPreview> read(const QString &text, const ImportProgress &progress)
    {
        const TableHeader header = tableHeader(text);
        m_columns = m_columns.isEmpty() ? m_known.value(tableSignature(header.names)) : m_columns;
        showTable(text, header);
        if (m_columns.isEmpty() || !header.has(m_columns.date)) {
            m_collector.preview().unknownColumns = header.names;
            m_collector.preview().asks = ImportQuestion::Columns;
            m_collector.preview().mapping = suggestedColumns(header.names);
            m_collector.problem(
                0, m_columns.date.isEmpty()
                       ? Words::tr("Nobody has said yet which column holds the date, and which the rest.")
                       : Words::tr("This table has no column “%1”, which should hold the date.")
                             .arg(m_columns.date));
            return m_collector.finish();
        }
        nameMissingColumns(header);
        m_collector.preview().mapping = m_columns;
        return readDatedTable(
            {text, header, [&](const TableRow &row) { return splitCell(row[m_columns.date]).day; }}, m_days,
            m_collector, [&](const TableRow &row) { add(row); }, progress);
    }

private:
    /// What else was to be in a column that this table does not have.
    void nameMissingColumns(const TableHeader &header)
    {
        for (const QString &column : {m_columns.time, m_columns.minutes, m_columns.activity, m_columns.energy,
                                      m_columns.title, m_columns.note, m_columns.tags}) {
            if (!column.isEmpty() && !header.has(column)) {
                m_collector.problem(
                    0, Words::tr("This table has no column “%1”, so nothing was read from it.").arg(column));
            }
        }
    }

    /// What one needs to see to say which column is what.
    void showTable(const QString &text, const TableHeader &header)
    {
        constexpr qsizetype RowsShown = 5;
        ImportPreview &preview = m_collector.preview();
        for (const QString &name : header.names) {
            preview.columns.append(name.simplified());
        }
        // Stops with an error after the last row that is wanted, and nobody asks for the error.
        (void)eachRow(text, header, [&](const TableRow &row) -> Result<void> {
            preview.rows.append(row.cells);
            return preview.rows.size() < RowsShown ? Result<void>() : failure({});
        });
    }

    QString cell(const TableRow &row, const QString &column) const
    {
        return column.isEmpty() ? QString() : row[column];
    }

    void add(const TableRow &row)
    {
        const DayAndTime written = splitCell(row[m_columns.date]);
        const LocalDay day = m_days.read(written.day);
        if (!day.isValid()) {
            m_collector.problem(
                row.line,
                Words::tr("“%1” is not a date, so the row was left out.").arg(written.day.left(40)));
            return;
        }
        const QString clock = m_columns.time.isEmpty() ? written.time : row[m_columns.time];
        const std::optional<WallTime> when = whenOf(day, clock);
        FoundEntry found;
        found.line = row.line;
        found.checkIn.when = when.value_or(m_collector.here(day));
        found.checkIn.title = cell(row, m_columns.title);
        found.checkIn.note = cell(row, m_columns.note);
        found.activity = cell(row, m_columns.activity);
        found.tags = cell(row, m_columns.tags).split(u',', Qt::SkipEmptyParts);
        addNumbers(row, found);
        found.leftOver.append(
            row.others({m_columns.date, m_columns.time, m_columns.minutes, m_columns.activity,
                        m_columns.energy, m_columns.title, m_columns.note, m_columns.tags}));
        if (!clock.isEmpty() && !when) {
            found.leftOver.append(clock);
            m_collector.problem(
                row.line,
                Words::tr("“%1” is not a time of day that can be read, so it was put into the note.")
                    .arg(clock.left(40)));
        }
        m_collector.add(std::move(found));
    }

    /// Nothing where `clock` is no time of day.
    std::optional<WallTime> whenOf(LocalDay day, const QString &clock)
    {
        const std::optional<WrittenZone> zone = zoneBehind(clock);
        const QString shown = zone ? clock.left(zone->begin) : clock;
        const bool named = clock.contains("GMT"_L1, Qt::CaseInsensitive) ||
                           clock.contains("UTC"_L1, Qt::CaseInsensitive);
        const bool fromTo = zone && zone->minutes < 0 && shown.count(u':') < 2 && !named; // "09:00-10:00"
        const LocalTime time = fromTo ? LocalTime() : spokenTime(shown);
        if (!time.isValid()) {
            return std::nullopt;
        }
        return zone ? m_collector.at(day, time, *zone) : m_collector.here(day, time);
    }

    /// Numbers that do not fit stay as text.
    void addNumbers(const TableRow &row, FoundEntry &found)
    {
        const QString minutes = cell(row, m_columns.minutes);
        const QString energy = cell(row, m_columns.energy);
        found.checkIn.minutes = fitting(minutes, CheckIn::MinMinutes, CheckIn::MaxMinutes);
        found.checkIn.energy = fitting(energy, CheckIn::MinEnergy, CheckIn::MaxEnergy);
        if (!energy.isEmpty() && !found.checkIn.energy) {
            const QString mood = energy.simplified().toLower();
            if (m_moods.contains(mood)) {
                found.checkIn.energy = m_moods.value(mood);
            }
            m_collector.countMood(energy, found.checkIn.energy);
        }
        if (!minutes.isEmpty() && !found.checkIn.minutes) {
            found.leftOver.append(m_columns.minutes + u": "_s + minutes);
        }
        const bool isWord = !energy.isEmpty() && !fitting(energy, CheckIn::MinEnergy, CheckIn::MaxEnergy);
        if (isWord) { // what a mood means can be said later; the row stays the same row
            const QString line = m_columns.energy + u": "_s + energy;
            found.leftOver.append(found.checkIn.energy ? QString() : line, line);
        }
        if (isWord && !found.checkIn.energy) {
            m_collector.addUnmappedMood(energy);
        }
    }

    static std::optional<int> fitting(const QString &text, int least, int most)
    {
        const std::optional<int> number = wholeNumber(text);
        return number && *number >= least && *number <= most ? number : std::nullopt;
    }

    ColumnMapping m_columns;
    const QHash<QString, ColumnMapping> &m_known;
    QHash<QString, int> m_moods;
    WrittenDays m_days;
    ImportCollector m_collector;
};

} // namespace

bool looksLikeTable(const ImportFiles &files)
{
    static const QRegularExpression day(u"\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b"_s);
    if (!files.isSingle() || files.files.first().head().startsWith('{') ||
        files.files.first().head().startsWith('<')) {
        return false;
    }
    const QString head = QString::fromUtf8(files.files.first().head());
    const TableHeader header = tableHeader(head);
    bool dated = false;
    (void)eachRow(head, header, [&](const TableRow &row) -> Result<void> {
        const bool full = row.cells.size() >= header.names.size() - 1;
        dated = dated || (full && row.cells.join(u' ').contains(day));
        return {};
    });
    return header.names.size() > 1 && dated;
}

Result<ImportPreview> readTable(const ImportFiles &files, const ImportOptions &options,
                                const ActivityCatalog &catalog, const ImportProgress &progress)
{
    return decodeText(files.files.value(0).bytes).and_then([&](const QString &text) {
        return MappedTable(options, catalog).read(text, progress);
    });
}

} // namespace tryboth
