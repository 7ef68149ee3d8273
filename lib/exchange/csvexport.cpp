// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvexport.h"

#include "exchange/csvcolumns.h"
#include "exchange/csvvalues.h"
#include "exchange/walloffsets.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CsvExport)
};

constexpr int SecondsPerMinute = 60;
constexpr int RowsPerBlock = 1000;

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString quoted(QString cell)
{
    const bool plain = std::ranges::none_of(
        cell, [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    return plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString text(const QString &cell)
{
    return quoted(guardedCell(cell));
}

/// Writes rows; remembers the offsets of zones between them.
class RowWriter
{
public:
    RowWriter(const ActivityCatalog &catalog, const QHash<Id, QString> &experiments)
        : m_catalog(catalog)
        , m_experiments(experiments)
    {
    }

    QString row(const CheckIn &entry)
    {
        const QString experiment = entry.experimentSession ? m_experiments.value(*entry.experimentSession)
                                                           : QString();
        const QStringList cells{entry.when.day.toString(Qt::ISODate),
                                entry.when.time ? entry.when.time->toString(u"HH:mm"_s) : QString(),
                                text(zone(entry.when)),
                                number(entry.minutes),
                                text(m_catalog.labelOf(entry.activity)),
                                toWord(entry.focus),
                                number(entry.energy),
                                number(entry.engagement),
                                entry.chosen ? toWord(*entry.chosen) : QString(),
                                text(entry.title),
                                text(entry.note),
                                text(joinTags(entry.tags)),
                                text(experiment)};
        return cells.join(u',') + u"\r\n"_s;
    }

private:
    /// The zone's name alone where it tells the offset, which it does not for an hour that came twice.
    QString zone(const WallTime &when)
    {
        if (when.zone.isEmpty()) {
            return offsetName(when.utcOffsetMinutes);
        }
        auto known = m_offsets.find(when.zone);
        if (known == m_offsets.end()) {
            known = m_offsets.insert(when.zone, WallOffsets(QTimeZone(when.zone)));
        }
        const QString name = QString::fromUtf8(when.zone);
        const bool valid = known->zone().isValid();
        const int told = valid ? known->at(when.day, when.time.value_or(LocalTime(0, 0))) : 0;
        const bool enough = valid && told / SecondsPerMinute == when.utcOffsetMinutes;
        return enough ? name : name + u' ' + offsetName(when.utcOffsetMinutes);
    }

    const ActivityCatalog &m_catalog;
    const QHash<Id, QString> &m_experiments;
    QHash<QByteArray, WallOffsets> m_offsets;
};

} // namespace

Result<void> writeCsv(QIODevice &device, const QList<CheckIn> &checkIns, const ActivityCatalog &catalog,
                      const QHash<Id, QString> &experiments, const ImportProgress &progress)
{
    RowWriter writer(catalog, experiments);
    QString block = csvHeader().join(u',') + u"\r\n"_s;
    const auto total = static_cast<int>(checkIns.size());
    for (int i = 0; i <= total; ++i) {
        if (i == total || (i > 0 && i % RowsPerBlock == 0)) {
            const QByteArray bytes = block.toUtf8();
            if (device.write(bytes) != bytes.size()) {
                return failure(
                    CsvText::tr("The table could not be written: %1. Choose another place and try again.")
                        .arg(device.errorString()),
                    u"csv write failed"_s);
            }
            block.clear();
            if (progress && !progress(i, total)) {
                return failure(
                    CsvText::tr("Writing the table was stopped. The file is not complete; delete it."),
                    u"cancelled"_s);
            }
        }
        if (i < total) {
            block += writer.row(checkIns.at(i));
        }
    }
    return {};
}

} // namespace tryboth
