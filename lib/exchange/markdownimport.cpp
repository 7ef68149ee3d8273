// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownimport.h"

#include "exchange/csvvalues.h"
#include "exchange/frontmatter.h"
#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/markdownentries.h"
#include "exchange/strptime.h"
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
    Q_DECLARE_TR_FUNCTIONS(tryboth::MarkdownImport)
};

constexpr QLatin1StringView MarkdownSource("markdown");

/// The files, one that came alone under its own name.
QList<SourceFile> namedFiles(const ImportFiles &files)
{
    QList<SourceFile> named = files.files;
    if (files.isSingle()) {
        named.first().path = files.name;
    }
    return named;
}

bool isMarkdown(const SourceFile &file, bool alone)
{
    return file.path.endsWith(".md"_L1, Qt::CaseInsensitive) || (alone && file.head().startsWith("---"));
}

/// "2021-01-01 12:34:56Z" is a moment, "2021-01-01 12:34" and "2021-01-01 12:34+09:00" a time on the wall,
/// "2021-01-01" a day.
std::optional<WallTime> timeOf(const QString &text, const QStringList &formats, ImportCollector &collector)
{
    const QString stamp = text.trimmed();
    static const QRegularExpression moment(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?"
        "(Z|[+-]\\d{2}:?\\d{2})$"_s);
    if (const QRegularExpressionMatch match = moment.match(stamp); match.hasMatch()) {
        const LocalDay day = isoDate(match.captured(1));
        const LocalTime time = clockTime(match.captured(2));
        const std::optional<WrittenZone> zone = zoneBehind(match.captured(2) + match.captured(3));
        return day.isValid() && time.isValid() && zone ? std::optional(collector.at(day, time, *zone))
                                                       : std::nullopt;
    }
    const auto written = readWholeTime(stamp, formats);
    return written ? std::optional(collector.here(written->day, written->time)) : std::nullopt;
}

std::optional<WallTime> timeOfName(QStringView name, ImportCollector &collector)
{
    static const QRegularExpression day(u"(\\d{4})[-_.](\\d{2})[-_.](\\d{2})"_s);
    const QRegularExpressionMatch match = day.match(name);
    const LocalDay date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? std::optional(collector.here(date)) : std::nullopt;
}

QString baseName(const SourceFile &file)
{
    const QString name = file.name().toString();
    return name.left(name.lastIndexOf(u'.'));
}

/// Reads one file.
class MarkdownFile
{
public:
    MarkdownFile(const SourceFile &file, const QStringList &formats, const ActivityCatalog &catalog,
                 ImportCollector &collector)
        : m_file(file)
        , m_formats(formats)
        , m_catalog(catalog)
        , m_collector(collector)
    {
    }

    void add(const QString &text)
    {
        const std::optional<FrontMatter> matter = frontMatterOf(text);
        if (matter && isOwnMarkdown(*matter)) {
            addMarkdownEntries(*matter, m_catalog, m_collector);
            return;
        }
        FoundEntry found;
        std::optional<WallTime> when = matter ? dateOf(*matter) : std::nullopt;
        when = when ? when : timeOfName(m_file.name(), m_collector);
        if (!when) {
            m_collector.problem(0,
                                Words::tr("“%1” has no date in its front matter or name, so it was left out.")
                                    .arg(m_file.path));
            return;
        }
        found.checkIn.when = *when;
        if (matter) {
            takeMembers(*matter, found);
        }
        const QString body = matter ? matter->body : text;
        if (found.checkIn.title.isEmpty()) {
            found.text = body;
        } else {
            found.checkIn.note = body.trimmed();
        }
        m_collector.add(std::move(found));
    }

private:
    std::optional<WallTime> dateOf(const FrontMatter &matter)
    {
        for (const QString &name : {u"date"_s, u"created"_s, u"updated"_s}) {
            const QString value = matter.value(name);
            if (auto when = value.isEmpty() ? std::nullopt : timeOf(value, m_formats, m_collector); when) {
                return when;
            }
        }
        return std::nullopt;
    }

    void takeMembers(const FrontMatter &matter, FoundEntry &found) const
    {
        found.checkIn.title = matter.value(u"title"_s);
        if (const auto energy = wholeNumber(matter.value(u"energy"_s));
            energy && qAbs(*energy) <= CheckIn::MaxEnergy) {
            found.checkIn.energy = energy;
        }
        found.activity = matter.value(u"activity"_s);
        for (const QString &tags : matter.members.value(matter.keyOf(u"tags"_s))) {
            found.tags.append(tags.split(u',', Qt::SkipEmptyParts));
        }
        QStringList known;
        for (const QString &name :
             {u"title"_s, u"tags"_s, u"date"_s, u"created"_s, u"updated"_s, u"activity"_s}) {
            known.append(matter.keyOf(name));
        }
        if (found.checkIn.energy) {
            known.append(matter.keyOf(u"energy"_s));
        }
        for (auto it = matter.members.begin(); it != matter.members.end(); ++it) {
            const QString value = it.value().join(u", "_s);
            if (!known.contains(it.key()) && !value.isEmpty() && value != "null"_L1) {
                found.leftOver.append(it.key() + u": "_s + value);
            }
        }
    }

    const SourceFile &m_file;
    const QStringList &m_formats; ///< of dates
    const ActivityCatalog &m_catalog;
    ImportCollector &m_collector;
};

} // namespace

bool looksLikeMarkdown(const ImportFiles &files)
{
    static const QRegularExpression day(u"^\\d{4}[-_.]\\d{2}[-_.]\\d{2}"_s);
    const QList<SourceFile> named = namedFiles(files);
    return std::ranges::any_of(named, [&](const SourceFile &file) {
        const QByteArray head = file.head();
        const bool matter = head.startsWith("---\n") || head.startsWith("---\r");
        return isMarkdown(file, files.isSingle()) && (matter || day.match(baseName(file)).hasMatch());
    });
}

Result<ImportPreview> readMarkdown(const ImportFiles &files, const ImportOptions &options,
                                   const ActivityCatalog &catalog, const ImportProgress &progress)
{
    ImportCollector collector(MarkdownSource, options, catalog);
    const QStringList formats = usualTimeFormats(options.dateOrder);
    int others = files.attachments;
    qsizetype done = 0;
    const QList<SourceFile> named = namedFiles(files);
    for (const SourceFile &file : named) {
        if (!isMarkdown(file, files.isSingle())) {
            ++others;
            continue;
        }
        if (!goesOn(progress, ++done, files.files.size())) {
            return tl::unexpected(stoppedByReader());
        }
        if (const Result<QString> text = decodeText(file.bytes)) {
            MarkdownFile(file, formats, catalog, collector).add(plainLines(*text));
        } else if (files.isSingle()) {
            return tl::unexpected(text.error());
        } else {
            collector.problem(0,
                              Words::tr("“%1” could not be read: %2").arg(file.path, text.error().sentence));
        }
    }
    if (others > 0) {
        collector.problem(0, Words::tr("%Ln file(s) that are not Markdown were left out.", nullptr, others));
    }
    return collector.finish();
}

} // namespace tryboth
