// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trackedtime.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::TrackedTime)
};

constexpr int SecondsPerMinute = 60;

/// The name among `names` that is a kind of work the catalog knows.
QString knownActivity(const ActivityCatalog &catalog, const QStringList &names)
{
    for (const QString &name : names) {
        if (!name.isEmpty() && catalog.named(name)) {
            return name;
        }
    }
    return {};
}

} // namespace

void addTracked(ImportCollector &collector, const ImportOptions &options, const ActivityCatalog &catalog,
                TrackedTime tracked)
{
    FoundEntry found;
    CheckIn &checkIn = found.checkIn;
    checkIn.when = tracked.start;
    checkIn.title = tracked.title.isEmpty() ? tracked.project : tracked.title;
    checkIn.sourceId = tracked.sourceId;
    checkIn.waiting = !options.today.isValid() ||
                      tracked.start.day.daysTo(options.today) <= ImportOptions::DefaultWindowDays;
    const qint64 minutes = (tracked.seconds + SecondsPerMinute / 2) / SecondsPerMinute;
    if (tracked.seconds > 0) {
        checkIn.minutes = static_cast<int>(qBound(qint64{1}, minutes, qint64{CheckIn::MaxMinutes}));
    }
    if (minutes > CheckIn::MaxMinutes) {
        found.leftOver.append(Words::tr("Took %L1 minutes").arg(minutes),
                              u"Took %1 minutes"_s.arg(QLocale(QLocale::English).toString(minutes)));
    }
    found.activity = knownActivity(catalog, {tracked.title, tracked.project});
    if (!tracked.project.isEmpty() && checkIn.title != tracked.project) {
        tracked.tags.prepend(tracked.project);
    }
    found.tags = tracked.tags;
    found.leftOver.append(tracked.leftOver);
    found.line = tracked.line;
    collector.add(std::move(found));
}

} // namespace tryboth
