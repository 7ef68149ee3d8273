// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/watsonimport.h"

#include "exchange/importchecks.h"
#include "exchange/jsonfile.h"
#include "exchange/jsonsource.h"
#include "exchange/trackedtime.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::WatsonImport)
};

constexpr QLatin1StringView WatsonSource("watson");
constexpr double MaxEpoch = 7'258'118'400; ///< the year 2200
enum Place { Start, Stop, Project, FrameId, Tags };

/// Whether it is a moment in seconds that anyone could have meant; far beyond, it fits no whole number.
bool isMoment(const QJsonValue &seconds)
{
    return qAbs(seconds.toDouble()) < MaxEpoch;
}

bool isFrame(const QJsonArray &frame)
{
    return frame.size() >= 4 && frame[Start].isDouble() && frame[Stop].isDouble() &&
           frame[Project].isString();
}

TrackedTime trackedOf(const QJsonArray &frame, const QTimeZone &zone)
{
    TrackedTime tracked;
    const auto start = static_cast<qint64>(frame[Start].toDouble());
    tracked.start = wallTimeAt({start * 1000}, zone);
    tracked.seconds = qMax<qint64>(0, static_cast<qint64>(frame[Stop].toDouble()) - start);
    tracked.project = frame[Project].toString();
    tracked.sourceId = frame[FrameId].toString();
    for (const QJsonValue &tag : frame[Tags].toArray()) {
        tracked.tags.append(tag.toString());
    }
    return tracked;
}

} // namespace

bool looksLikeWatson(const ImportFiles &files)
{
    const auto json = jsonIn(files);
    return json && json->isArray() && isFrame(json->array().first().toArray());
}

Result<ImportPreview> readWatson(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    const auto json = onlyJson(files);
    if (!json) {
        return tl::unexpected(json.error());
    }
    const QTimeZone zone = options.localZone.isValid() ? options.localZone : QTimeZone::utc();
    ImportCollector collector(WatsonSource, options, catalog);
    const QJsonArray frames = json->array();
    for (qsizetype i = 0; i < frames.size() && !collector.isFull(); ++i) {
        const QJsonArray frame = frames[i].toArray();
        if (!isFrame(frame) || !isMoment(frame[Start]) || !isMoment(frame[Stop])) {
            collector.problem(
                0, Words::tr("Frame %1 has no start, stop and project, so it was left out.").arg(i + 1));
            continue;
        }
        if (!goesOn(progress, i + 1, frames.size())) {
            return tl::unexpected(stoppedByReader());
        }
        addTracked(collector, options, catalog, trackedOf(frame, zone));
    }
    return collector.finish();
}

} // namespace tryboth
