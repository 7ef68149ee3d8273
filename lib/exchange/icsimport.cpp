// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsimport.h"

#include "exchange/icscheckin.h"
#include "exchange/importchecks.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct IcsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::IcsImport)
};

constexpr int EventsPerReport = 100;

qint64 midnightOf(LocalDay day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

IcsWindow windowOf(const ImportOptions &options)
{
    const LocalDay to = options.to.value_or(options.today);
    const LocalDay from = options.from.value_or(to.addDays(-ImportOptions::DefaultWindowDays));
    return {midnightOf(from), midnightOf(to)};
}

/// One reading of one file.
class IcsImport
{
public:
    IcsImport(IcsFile file, const ImportOptions &options, const ActivityCatalog &catalog,
              const ImportProgress &progress)
        : m_file(std::move(file))
        , m_options(options)
        , m_progress(progress)
        , m_window(windowOf(options))
        , m_walk(options.limits)
        , m_problems(options.limits.problems)
        , m_zones(m_file, options, m_walk)
        , m_checkIns(options, catalog, m_file, m_problems)
    {
    }

    Result<ImportPreview> read();

private:
    Result<void> readEvents();
    Result<void> readSeries(const QList<IcsEvent> &events);
    Result<void> report();
    void add(const IcsOccurrence &occurrence);
    void tellWhyNothing();
    QString calendarName() const;

    IcsFile m_file;
    const ImportOptions &m_options;
    const ImportProgress &m_progress;
    IcsWindow m_window;
    IcsWalk m_walk;
    ProblemList m_problems;
    IcsZones m_zones;
    IcsCheckIns m_checkIns;
    std::vector<QList<IcsEvent>> m_byUid; ///< in the order of the file
    ImportPreview m_preview;
    int m_done = 0;
};

Result<ImportPreview> IcsImport::read()
{
    if (m_file.events.size() > m_options.limits.entries) {
        return tl::unexpected(tooManyEntries(m_options.limits.entries));
    }
    for (const ImportProblem &problem : m_file.problems) {
        m_problems.add(problem.line, problem.sentence);
    }
    if (const Result<void> done = readEvents(); !done) {
        return tl::unexpected(done.error());
    }
    for (const QList<IcsEvent> &events : m_byUid) {
        if (const Result<void> done = readSeries(events); !done) {
            return tl::unexpected(done.error());
        }
    }
    tellWhyNothing();
    m_preview.format = u"ics"_s;
    m_preview.name = calendarName();
    m_preview.ownAddresses = m_checkIns.ownAddresses();
    m_preview.someoneDeclined = m_checkIns.someoneDeclined();
    m_preview.problems = m_problems.sorted();
    return std::move(m_preview);
}

Result<void> IcsImport::readEvents()
{
    IcsEventReader reader(m_zones, m_problems);
    QHash<QByteArray, size_t> indexOf;
    for (const IcsComponent &component : m_file.events) {
        if (const Result<void> goOn = report(); !goOn) {
            return goOn;
        }
        Result<IcsEvent> event = reader.read(component);
        if (!event) {
            m_problems.add(component.line, event.error().sentence);
            continue;
        }
        const auto known = indexOf.constFind(event->uid);
        if (known == indexOf.cend()) {
            indexOf.insert(event->uid, m_byUid.size());
            m_byUid.push_back({std::move(*event)});
        } else {
            m_byUid.at(*known).append(std::move(*event));
        }
    }
    return {};
}

Result<void> IcsImport::readSeries(const QList<IcsEvent> &events)
{
    const IcsSeries series(events, m_zones.home(events.first().source->calendar));
    m_done += static_cast<int>(events.size()) - 1;
    if (const Result<void> goOn = report(); !goOn) {
        return goOn;
    }
    const IcsSeries::Found found = series.within(m_window, m_options.limits.perSeries, m_walk, m_problems);
    const qsizetype soFar = m_preview.found.size() + m_preview.offeredUnticked.size();
    if (soFar + found.occurrences.size() > m_options.limits.entries) {
        return tl::unexpected(tooManyEntries(m_options.limits.entries));
    }
    for (const IcsOccurrence &occurrence : found.occurrences) {
        add(occurrence);
    }
    m_preview.outsideWindow += qMax(0, series.size() - found.events);
    return {};
}

void IcsImport::add(const IcsOccurrence &occurrence)
{
    std::optional<CheckIn> checkIn = m_checkIns.entry(occurrence);
    if (!checkIn) {
        return;
    }
    if (const auto reason = m_checkIns.unticked(occurrence)) {
        m_preview.offeredUnticked.append({std::move(*checkIn), *reason});
    } else {
        m_preview.found.append(std::move(*checkIn));
    }
}

void IcsImport::tellWhyNothing()
{
    if (!m_preview.found.isEmpty()) {
        return;
    }
    if (m_preview.outsideWindow > 0) {
        const auto shown = [](qint64 midnight) {
            return QLocale().toString(QDateTime::fromSecsSinceEpoch(midnight, Qt::UTC).date(),
                                      QLocale::ShortFormat);
        };
        m_problems.add(
            0, IcsText::tr("Only the days from %1 to %2 were looked at. Events on other days: %L3. Choose "
                           "other days to have those.")
                   .arg(shown(m_window.from), shown(m_window.to))
                   .arg(m_preview.outsideWindow));
    }
    if (!m_preview.offeredUnticked.isEmpty()) {
        m_problems.add(0, IcsText::tr("What lies within the chosen days is all-day, cancelled, declined or "
                                      "marked as free (%L1). That is left out unless you tick it in the "
                                      "window of Tryboth.")
                              .arg(m_preview.offeredUnticked.size()));
    }
}

Result<void> IcsImport::report()
{
    const int total = 2 * static_cast<int>(m_file.events.size()); // each is read, then worked out
    if (++m_done % EventsPerReport == 0 && m_progress && !m_progress(qMin(m_done, total), total)) {
        return tl::unexpected(stoppedByReader());
    }
    return {};
}

QString IcsImport::calendarName() const
{
    const auto named = std::ranges::find_if(
        m_file.calendars, [](const IcsCalendar &calendar) { return !calendar.name.isEmpty(); });
    return named == m_file.calendars.end() ? QString()
                                           : icsText(named->name).value_or(QString()).simplified();
}

} // namespace

Result<ImportPreview> readIcs(const QByteArray &bytes, const ImportOptions &options,
                              const ActivityCatalog &catalog, const ImportProgress &progress)
{
    if (const Result<void> fits = checkSize(bytes.size(), options.limits); !fits) {
        return tl::unexpected(fits.error());
    }
    if (!options.localZone.isValid() && !options.today.isValid() && !options.to) {
        return failure(
            IcsText::tr("The time zone of this computer is not known, so nobody can tell which days "
                        "to look at. Nothing was imported. Set the zone of the computer (TZ) to one "
                        "such as Europe/Berlin, and try again."),
            u"no time zone"_s);
    }
    IcsFile file = splitIcs(toUtf8Bytes(bytes), options.limits);
    if (!file.isCalendar) {
        return failure(IcsText::tr("There is no calendar in this file. Nothing was imported. Export the "
                                   "calendar as an .ics file and open that."),
                       u"no VCALENDAR"_s);
    }
    IcsImport import(std::move(file), options, catalog, progress);
    return import.read();
}

} // namespace tryboth
