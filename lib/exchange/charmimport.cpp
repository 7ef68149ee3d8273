// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/charmimport.h"

#include "exchange/importchecks.h"
#include "exchange/trackedtime.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CharmImport)
};

constexpr QLatin1StringView CharmSource("charm");
constexpr int MaxParents = 32; ///< tasks above a task; a damaged list may go in circles

struct Task
{
    QString name;
    int parent = 0;
};

/// Charm writes no zone and means UTC; newer versions add a Z.
QDateTime utcOf(QStringView text)
{
    QDateTime at = QDateTime::fromString(text.toString(), Qt::ISODate);
    if (at.timeSpec() == Qt::LocalTime) {
        at.setTimeSpec(Qt::UTC);
    }
    return at;
}

/// Reads one database or list of tasks.
class CharmReader
{
public:
    CharmReader(const QByteArray &bytes, const ImportOptions &options, const ActivityCatalog &catalog)
        : m_xml(bytes)
        , m_bytes(bytes.size())
        , m_options(options)
        , m_catalog(catalog)
        , m_zone(options.localZone.isValid() ? options.localZone : QTimeZone::utc())
        , m_collector(CharmSource, options, catalog)
    {
    }

    Result<ImportPreview> read(const ImportProgress &progress)
    {
        int elements = 0;
        while (!m_xml.atEnd() && !m_collector.isFull()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (m_xml.name() == "task"_L1) {
                addTask();
            } else if (m_xml.name() == "event"_L1) {
                addEvent();
            }
            if (!goesOn(progress, ++elements, m_bytes)) {
                return tl::unexpected(stoppedByReader());
            }
        }
        if (m_xml.hasError()) {
            static const QRegularExpression lastDot(u"\\.+$"_s); // it stands inside of a sentence of ours
            return failure(
                Words::tr("The XML in this file is damaged at line %1: %2. Nothing was imported. Export it "
                          "again and try again.")
                    .arg(m_xml.lineNumber())
                    .arg(m_xml.errorString().remove(lastDot)),
                u"charm xml"_s);
        }
        if (m_events == 0) {
            m_collector.problem(0, Words::tr("The file lists %Ln task(s) and no time spent on them.", nullptr,
                                             static_cast<int>(m_tasks.size())));
        }
        return m_collector.finish();
    }

private:
    void addTask()
    {
        const auto line = static_cast<int>(m_xml.lineNumber());
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int id = attributes.value("taskid"_L1).toInt();
        const Task task{m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified(),
                        attributes.value("parentid"_L1).toInt()};
        if (m_tasks.contains(id)) {
            m_collector.problem(
                line, Words::tr("Task %1 stands here a second time; its first name is kept.").arg(id));
            return;
        }
        m_tasks.insert(id, task);
    }

    void addEvent()
    {
        ++m_events;
        TrackedTime tracked;
        tracked.line = static_cast<int>(m_xml.lineNumber());
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QDateTime start = utcOf(attributes.value("start"_L1));
        const QDateTime end = utcOf(attributes.value("end"_L1));
        const int task = attributes.value("taskid"_L1).toInt();
        tracked.title = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        if (!start.isValid()) {
            m_collector.problem(tracked.line,
                                Words::tr("This event has no valid start, so it was left out."));
            return;
        }
        tracked.start = wallTimeAt(Moment::fromDateTime(start), m_zone);
        tracked.seconds = end.isValid() ? qMax<qint64>(0, start.secsTo(end)) : 0;
        tracked.project = m_tasks.value(task).name;
        if (const QString path = pathOf(task); path != tracked.project) {
            tracked.leftOver.append(Words::tr("Task: %1").arg(path));
        }
        tracked.sourceId = attributes.value("installationid"_L1).toString() + u'/' +
                           attributes.value("eventid"_L1).toString();
        addTracked(m_collector, m_options, m_catalog, std::move(tracked));
    }

    /// "top / below / task".
    QString pathOf(int task) const
    {
        QStringList names;
        for (int steps = 0; steps < MaxParents && m_tasks.contains(task); ++steps) {
            names.prepend(m_tasks[task].name);
            task = m_tasks[task].parent;
        }
        return names.join(u" / "_s);
    }

    QXmlStreamReader m_xml;
    qsizetype m_bytes;
    const ImportOptions &m_options;
    const ActivityCatalog &m_catalog;
    QTimeZone m_zone;
    ImportCollector m_collector;
    QHash<int, Task> m_tasks;
    int m_events = 0;
};

} // namespace

bool looksLikeCharm(const ImportFiles &files)
{
    const QByteArray head = files.isSingle() ? files.files.first().head() : QByteArray();
    return head.startsWith('<') &&
           (head.contains("<charmdatabase") || head.contains("charmtests") || head.contains("<charmreport"));
}

Result<ImportPreview> readCharm(const ImportFiles &files, const ImportOptions &options,
                                const ActivityCatalog &catalog, const ImportProgress &progress)
{
    return CharmReader(files.files.value(0).bytes, options, catalog).read(progress);
}

} // namespace tryboth
