// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/joplinimport.h"

#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/joplinitem.h"
#include "exchange/textdecoding.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JoplinImport)
};

constexpr QLatin1StringView JoplinSource("joplin");

/// What a note says besides that has no field here.
const QStringList Kept{u"source_url"_s, u"author"_s,   u"latitude"_s, u"longitude"_s,
                       u"altitude"_s,   u"is_todo"_s,  u"todo_due"_s, u"todo_completed"_s};

/// Joplin writes 0 and 0.00000000 where nothing was said.
bool says(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return !value.isEmpty() && (!isNumber || number != 0);
}

bool isItem(const SourceFile &file)
{
    static const QRegularExpression shape(u"^[0-9a-f]{32}\\.md$"_s);
    return shape.match(file.name().toString()).hasMatch() && file.bytes.contains("\ntype_:");
}

/// Puts the items of one export together.
class JoplinExport
{
public:
    JoplinExport(const ImportOptions &options, const ActivityCatalog &catalog)
        : m_zone(options.localZone.isValid() ? options.localZone : QTimeZone::utc())
        , m_collector(JoplinSource, options, catalog)
    {
    }

    ImportCollector &collector() { return m_collector; }

    void take(const SourceFile &file)
    {
        const Result<QString> text = decodeText(file.bytes);
        const auto item = text ? joplinItem(plainLines(*text)) : std::nullopt;
        if (!item) {
            m_collector.problem(0, Words::tr("“%1” is no item of Joplin and was left out.").arg(file.path));
            return;
        }
        switch (item->type()) {
        case JoplinItem::Note:
            m_notes.append(*item);
            break;
        case JoplinItem::Folder:
        case JoplinItem::Tag:
            m_names.insert(item->id(), item->title);
            break;
        case JoplinItem::NoteTag:
            m_tags[item->properties.value(u"note_id"_s)].append(item->properties.value(u"tag_id"_s));
            break;
        default:
            break; // resources stay where they are, revisions are older states of notes
        }
    }

    Result<ImportPreview> finish()
    {
        int encrypted = 0;
        for (const JoplinItem &note : m_notes) {
            if (note.properties.value(u"encryption_applied"_s) == u"1"_s) {
                ++encrypted;
            } else {
                add(note);
            }
        }
        if (encrypted > 0) {
            m_collector.problem(
                0, Words::tr("%Ln note(s) are encrypted and were left out. Turn encryption off in Joplin "
                             "and export again.",
                             nullptr, encrypted));
        }
        return m_collector.finish();
    }

private:
    void add(const JoplinItem &note)
    {
        const QMap<QString, QString> &has = note.properties;
        const QString stamp = has.value(u"user_created_time"_s, has.value(u"created_time"_s));
        const QDateTime at = QDateTime::fromString(stamp, Qt::ISODateWithMs);
        if (!at.isValid()) {
            m_collector.problem(
                0, Words::tr("“%1” has no valid date, so it was left out.").arg(note.title.left(60)));
            return;
        }
        FoundEntry found;
        found.checkIn.when = wallTimeAt(Moment::fromDateTime(at), m_zone);
        found.checkIn.recorded = Moment::fromDateTime(at);
        found.checkIn.sourceId = note.id();
        found.checkIn.title = note.title;
        found.checkIn.note = note.body;
        for (const QString &tag : m_tags.value(note.id())) {
            found.tags.append(m_names.value(tag));
        }
        if (const QString notebook = m_names.value(has.value(u"parent_id"_s)); !notebook.isEmpty()) {
            found.leftOver.append(Words::tr("Notebook: %1").arg(notebook));
        }
        for (const QString &name : Kept) {
            if (says(has.value(name))) {
                found.leftOver.append(name + u": "_s + has.value(name));
            }
        }
        m_collector.add(std::move(found));
    }

    QTimeZone m_zone;
    ImportCollector m_collector;
    QList<JoplinItem> m_notes;
    QHash<QString, QString> m_names;    ///< of folders and tags, by id
    QHash<QString, QStringList> m_tags; ///< ids, by note
};

} // namespace

bool looksLikeJoplin(const ImportFiles &files)
{
    return std::ranges::any_of(files.files, isItem);
}

Result<ImportPreview> readJoplin(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    JoplinExport import(options, catalog);
    int others = files.attachments;
    qsizetype done = 0;
    for (const SourceFile &file : files.files) {
        if (!goesOn(progress, ++done, files.files.size())) {
            return tl::unexpected(stoppedByReader());
        }
        if (isItem(file)) {
            import.take(file);
        } else {
            ++others;
        }
    }
    if (others > 0) {
        import.collector().problem(
            0, Words::tr("%Ln attached file(s) were left out and stay where they are.", nullptr, others));
    }
    return import.finish();
}

} // namespace tryboth
