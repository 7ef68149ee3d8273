// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daylioimport.h"

#include "exchange/csvvalues.h"
#include "exchange/datedtable.h"
#include "exchange/dayliobackup.h"
#include "exchange/htmltext.h"
#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/jsonfile.h"
#include "exchange/moodmap.h"
#include "exchange/strptime.h"
#include "exchange/tablerows.h"
#include "exchange/textdecoding.h"
#include "exchange/titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DaylioImport)
};

const QStringList &knownColumns()
{
    static const QStringList known{u"full_date"_s, u"date"_s,       u"weekday"_s,    u"time"_s,
                                   u"mood"_s,      u"activities"_s, u"note_title"_s, u"note"_s};
    return known;
}

/// Reads the rows of the CSV.
class DaylioTable
{
public:
    DaylioTable(const ImportOptions &options, ImportCollector &collector)
        : m_moods(options)
        , m_collector(collector)
    {
    }

    void add(const TableRow &row)
    {
        const LocalDay day = isoDate(row[u"full_date"_s]);
        if (!day.isValid()) {
            m_collector.problem(row.line,
                                Words::tr("“%1” is not a date like 2026-11-23, so the row was left out.")
                                    .arg(row[u"full_date"_s].left(40)));
            return;
        }
        FoundEntry found;
        found.line = row.line;
        const QString written = row[u"time"_s];
        const LocalTime time = spokenTime(written);
        found.checkIn.when = m_collector.here(day, time.isValid() ? std::optional(time) : std::nullopt);
        if (!time.isValid() && !written.isEmpty()) {
            found.leftOver.append(u"time: "_s + written);
            m_collector.problem(
                row.line,
                Words::tr("“%1” is not a time of day that can be read, so it was put into the note.")
                    .arg(written.left(40)));
        }
        found.checkIn.title = row[u"note_title"_s];
        found.checkIn.note = plainLines(textOfHtml(row[u"note"_s]));
        found.tags = row[u"activities"_s].split(u'|', Qt::SkipEmptyParts);
        addMood(found, row[u"mood"_s]);
        found.leftOver.append(row.others(knownColumns()));
        m_collector.add(std::move(found));
    }

private:
    void addMood(FoundEntry &found, const QString &mood)
    {
        if (mood.isEmpty()) {
            return;
        }
        found.checkIn.energy = m_moods.energyOf(mood);
        m_collector.countMood(mood, found.checkIn.energy);
        found.leftOver.append(Words::tr("Mood: %1").arg(mood), u"Mood: "_s + mood);
        if (!found.checkIn.energy) {
            m_collector.addUnmappedMood(mood);
        }
    }

    MoodMap m_moods;
    ImportCollector &m_collector;
};

Result<void> readTable(const QString &text, const ImportOptions &options, ImportCollector &collector,
                       const ImportProgress &progress)
{
    DaylioTable table(options, collector);
    const TableHeader header = tableHeader(text);
    for (const QString &name : header.names) {
        if (!knownColumns().contains(name.trimmed(), Qt::CaseInsensitive) && !name.trimmed().isEmpty()) {
            collector.preview().unknownColumns.append(name.trimmed());
        }
    }
    const auto lines = text.count(u'\n');
    return eachRow(text, header, [&](const TableRow &row) -> Result<void> {
        if (isWhole(row, collector)) {
            table.add(row);
        }
        const bool goes = goesOn(progress, row.line, lines);
        return goes ? Result<void>() : tl::unexpected(stoppedByReader());
    });
}

bool isTable(const SourceFile &file)
{
    const TableHeader header = tableHeader(QString::fromUtf8(file.head()));
    return header.has(u"full_date"_s) && header.has(u"mood"_s);
}

/// The JSON of a backup, if `file` is one or its inside.
std::optional<QJsonDocument> backupIn(const SourceFile &file)
{
    const QByteArray head = file.head();
    const bool packed = head.startsWith("eyJ") || file.name() == "backup.daylio"_L1;
    const auto json = head.startsWith('{') ? file.json()
                      : packed             ? readJson(daylioJson(file.bytes))
                                           : Result<QJsonDocument>(failure({}));
    return json && isDaylioBackup(*json) ? std::optional(*json) : std::nullopt;
}

} // namespace

bool looksLikeDaylio(const ImportFiles &files)
{
    return std::ranges::any_of(files.files,
                               [](const SourceFile &file) { return isTable(file) || backupIn(file); });
}

Result<ImportPreview> readDaylio(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    ImportCollector collector(DaylioSource, options, catalog);
    bool found = false;
    for (const SourceFile &file : files.files) {
        Result<void> read;
        if (isTable(file)) {
            found = true;
            read = decodeText(file.bytes).and_then([&](const QString &text) {
                return readTable(text, options, collector, progress);
            });
        } else if (const auto backup = backupIn(file)) {
            found = true;
            read = readDaylioBackup(*backup, options, collector);
        }
        if (!read) {
            return tl::unexpected(read.error());
        }
    }
    if (!found) {
        return failure(
            Words::tr("This is neither a CSV export nor a backup of Daylio. Nothing was imported. In Daylio, "
                      "choose “Export entries” as CSV or “Backup”, and open that file."),
            u"no daylio data"_s);
    }
    return collector.finish();
}

} // namespace tryboth
