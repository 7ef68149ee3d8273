// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/activitywatchimport.h"

#include "exchange/importchecks.h"
#include "exchange/jsonfile.h"
#include "exchange/jsonsource.h"
#include "exchange/trackedtime.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ActivityWatchImport)
};

constexpr QLatin1StringView ActivityWatchSource("activitywatch");
constexpr double MsPerSecond = 1000;

/// A stretch of time, in milliseconds since 1970.
struct Span
{
    qint64 from = 0;
    qint64 to = 0;
    QString app;
};

std::optional<Span> spanOf(const QJsonObject &event)
{
    const QDateTime start = QDateTime::fromString(event[u"timestamp"_s].toString(), Qt::ISODateWithMs);
    const double seconds = event[u"duration"_s].toDouble(-1);
    constexpr double MaxSeconds = 366.0 * 24 * 3600;
    if (!start.isValid() || !(seconds >= 0) || seconds > MaxSeconds) {
        return std::nullopt;
    }
    const qint64 from = start.toMSecsSinceEpoch();
    return Span{from, from + qRound64(seconds * MsPerSecond), event[u"data"_s][u"app"_s].toString()};
}

/// The buckets of an export: an object in real ones, a list in the published description.
QList<QJsonObject> bucketsOf(const QJsonDocument &document)
{
    QList<QJsonObject> buckets;
    const QJsonValue value = document[u"buckets"_s];
    for (const QJsonValue &bucket : value.isArray() ? value.toArray() : QJsonArray()) {
        buckets.append(bucket.toObject());
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject bucket = it.value().toObject();
        if (!bucket.contains(u"id"_s)) {
            bucket[u"id"_s] = it.key();
        }
        buckets.append(bucket);
    }
    return buckets;
}

/// Adds up programs per day.
class DayTotals
{
public:
    using Key = std::pair<LocalDay, QString>;

    explicit DayTotals(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }

    /// Counts what of `span` lies within the `present` spans, which are sorted and do not overlap.
    void count(const Span &span, const QList<Span> &present)
    {
        auto it = std::ranges::lower_bound(present, span.from, {}, &Span::to);
        for (; it != present.end() && it->from < span.to; ++it) {
            add(qMax(span.from, it->from), qMin(span.to, it->to), span.app);
        }
    }

    const std::map<Key, qint64> &totals() const { return m_totals; }

private:
    /// Cuts at midnight of the reader's zone.
    void add(qint64 from, qint64 to, const QString &app)
    {
        while (from < to) {
            const LocalDay day = wallTimeAt({from}, m_zone).day;
            const qint64 midnight = QDateTime(day.addDays(1), QTime(0, 0), m_zone).toMSecsSinceEpoch();
            const qint64 end = qMin(to, qMax(midnight, from + 1));
            m_totals[{day, app}] += end - from;
            from = end;
        }
    }

    QTimeZone m_zone;
    std::map<Key, qint64> m_totals;
};

/// Sorted, and those that touch or overlap made one.
QList<Span> merged(QList<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    QList<Span> result;
    for (const Span &span : spans) {
        if (!result.isEmpty() && span.from <= result.last().to) {
            result.last().to = qMax(result.last().to, span.to);
        } else {
            result.append(span);
        }
    }
    return result;
}

struct Watched
{
    QList<Span> windows;
    QList<Span> present;
    bool tellsPresence = false;
    int unreadable = 0;
    QStringList leftOut; ///< types of buckets
};

Watched watchedIn(const QJsonDocument &document)
{
    Watched watched;
    for (const QJsonObject &bucket : bucketsOf(document)) {
        const QString type = bucket[u"type"_s].toString();
        const bool presence = type == "afkstatus"_L1;
        if (!presence && type != "currentwindow"_L1) {
            watched.leftOut.append(type.isEmpty() ? bucket[u"id"_s].toString() : type);
            continue;
        }
        watched.tellsPresence = watched.tellsPresence || presence;
        for (const QJsonValue &value : bucket[u"events"_s].toArray()) {
            const std::optional<Span> span = spanOf(value.toObject());
            if (!span) {
                ++watched.unreadable;
            } else if (!presence) {
                watched.windows.append(*span);
            } else if (value[u"data"_s][u"status"_s].toString() == "not-afk"_L1) {
                watched.present.append(*span);
            }
        }
    }
    watched.present = merged(watched.present);
    return watched;
}

void tellProblems(const Watched &watched, ImportCollector &collector)
{
    if (watched.unreadable > 0) {
        collector.problem(
            0, Words::tr("%Ln event(s) have no valid time and were left out.", nullptr, watched.unreadable));
    }
    if (!watched.leftOut.isEmpty()) {
        collector.problem(0, Words::tr("Only windows are counted; these buckets were left out: %1.")
                                 .arg(watched.leftOut.join(u", "_s)));
    }
    if (!watched.tellsPresence && !watched.windows.isEmpty()) {
        collector.problem(
            0, Words::tr("The export does not say when somebody was at the keyboard, so nothing can be "
                         "counted. Export all buckets together."));
    }
}

} // namespace

bool looksLikeActivityWatch(const ImportFiles &files)
{
    const auto json = jsonIn(files);
    return json && ((*json)[u"buckets"_s].isObject() || (*json)[u"buckets"_s].isArray());
}

Result<ImportPreview> readActivityWatch(const ImportFiles &files, const ImportOptions &options,
                                        const ActivityCatalog &catalog, const ImportProgress &progress)
{
    const auto json = onlyJson(files);
    if (!json) {
        return tl::unexpected(json.error());
    }
    const Watched watched = watchedIn(*json);
    DayTotals totals(options.localZone.isValid() ? options.localZone : QTimeZone::utc());
    qsizetype done = 0;
    for (const Span &window : watched.windows) {
        if (!goesOn(progress, ++done, watched.windows.size())) {
            return tl::unexpected(stoppedByReader());
        }
        totals.count(window, watched.present);
    }
    ImportCollector collector(ActivityWatchSource, options, catalog);
    tellProblems(watched, collector);
    for (const auto &[key, ms] : totals.totals()) {
        const auto &[day, app] = key;
        if (ms >= MsPerSecond * 60) { // shorter ones were passed by
            TrackedTime tracked{collector.here(day), static_cast<qint64>(ms / 1000), app, {}, {}, {}, {}, 0};
            tracked.sourceId = day.toString(Qt::ISODate) + u'/' + app;
            addTracked(collector, options, catalog, std::move(tracked));
        }
    }
    return collector.finish();
}

} // namespace tryboth
