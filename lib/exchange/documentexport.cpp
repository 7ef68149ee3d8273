// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentexport.h"

#include "exchange/exportwords.h"
#include "exchange/markdownentries.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Export)
};

constexpr auto PageStyle =
    "@page{size:A4;margin:20mm}"
    "body{font:11pt/1.45 Inter,sans-serif;max-width:42em;margin:2em auto;padding:0 1em;"
    "color:#1c1c1e;background:#fff}"
    "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em;border-bottom:1px solid #ccc;"
    "break-after:avoid}h3{font-size:1em;margin:1em 0 0;break-after:avoid}"
    ".r{color:#555;margin:.1em 0}.n{white-space:pre-wrap;margin:.3em 0;"
    "overflow-wrap:anywhere}"
    "figure{margin:1.5em 0;break-inside:avoid}figcaption{font-weight:600;margin-bottom:.4em}"
    "svg{max-width:100%;height:auto}"
    "table{border-collapse:collapse;font-size:.85em;color:#444;margin-top:.5em}"
    "th{text-align:left;font-weight:600}th,td{padding:.1em 1.2em .1em 0}";
constexpr int FewestInChapter = 60; ///< entries; a page for three would look torn

/// Headings in what was written are made two steps lower, to stay below their own.
QString lowered(const QString &markdown)
{
    static const QRegularExpression heading(u"^(#{1,4}\\s)"_s, QRegularExpression::MultilineOption);
    return QString(markdown).replace(heading, u"##\\1"_s);
}

QString markdownOf(const QList<DocumentReflection> &reflections)
{
    QString text = reflections.isEmpty() ? QString() : u"\n# "_s + Words::tr("Reflections") + u'\n';
    for (const DocumentReflection &reflection : reflections) {
        text += u"\n## "_s + reflection.day.toString(Qt::ISODate) + u" · "_s +
                reflection.heading.simplified() + u"\n\n"_s + lowered(reflection.text).trimmed() + u'\n';
    }
    return text;
}

/// `write` with every entry, after `openDay` where a day begins.
template <typename OpenDay, typename Write>
Result<void> eachEntry(const QList<CheckIn> &checkIns, const ImportProgress &progress, OpenDay openDay,
                       Write write)
{
    LocalDay day;
    for (qsizetype i = 0; i < checkIns.size(); ++i) {
        if (!exportGoesOn(progress, i, checkIns.size())) {
            return tl::unexpected(exportStopped());
        }
        const CheckIn &checkIn = checkIns.at(i);
        if (checkIn.when.day != day) {
            day = checkIn.when.day;
            openDay(day);
        }
        write(checkIn);
    }
    return {};
}

QString htmlOfEntry(const CheckIn &checkIn, const ActivityCatalog &catalog)
{
    QString html = u"<h3>"_s + headingOf(checkIn, catalog).toHtmlEscaped() + u"</h3>\n<p class=\"r\">"_s +
                   ratingLine(checkIn).toHtmlEscaped() + u"</p>\n"_s;
    if (!checkIn.note.isEmpty()) {
        html += u"<div class=\"n\">"_s + checkIn.note.toHtmlEscaped() + u"</div>\n"_s;
    }
    return html;
}

/// "312 entries from 2 March 2026 to 20 November 2026"
QString leadOf(const QList<CheckIn> &checkIns)
{
    if (checkIns.isEmpty()) {
        return Words::tr("No entries.");
    }
    const auto [first, last] = std::ranges::minmax(checkIns, {}, [](const CheckIn &c) { return c.when.day; });
    const auto count = static_cast<int>(checkIns.size());
    if (count == 1) {
        //: %1 is a day
        return Words::tr("1 entry, of %1.").arg(dayHeading(first.when.day));
    }
    //: %1 and %2 are days
    return Words::tr("%Ln entries from %1 to %2.", nullptr, count)
        .arg(dayHeading(first.when.day), dayHeading(last.when.day));
}

QString markdownChapters(const QList<DocumentChapter> &chapters)
{
    QString text;
    for (const DocumentChapter &chapter : chapters) {
        text += u"\n# "_s + chapter.title + u'\n';
        for (const DocumentPart &part : chapter.parts) {
            text += u"\n## "_s + part.heading.simplified() + u'\n';
            if (!part.line.isEmpty()) {
                text += u"\n*"_s + part.line + u"*\n"_s;
            }
            for (const DocumentPart::Text &words : part.texts) {
                text += words.name.isEmpty() ? u"\n"_s : u"\n**"_s + words.name + u"**\n\n"_s;
                text += plainInMarkdown(words.words) + u'\n';
            }
        }
    }
    return text;
}

} // namespace

Result<QByteArray> markdownOf(const QList<CheckIn> &checkIns, const QList<DocumentReflection> &reflections,
                              const ActivityCatalog &catalog, const ImportProgress &progress,
                              const QList<DocumentChapter> &chapters)
{
    QString text = u"---\nformat: tryboth.markdown\n"_s;
    if (!checkIns.isEmpty()) {
        const auto [first, last] = std::ranges::minmax(checkIns, {},
                                                       [](const CheckIn &c) { return c.when.day; });
        text += u"from: %1\nto: %2\n"_s.arg(first.when.day.toString(Qt::ISODate),
                                            last.when.day.toString(Qt::ISODate));
    }
    MarkdownEntryWriter entries(checkIns, catalog);
    if (!entries.zone().isEmpty()) {
        text += u"zone: "_s + QString::fromLatin1(entries.zone()) + u'\n';
    }
    text += u"---\n\n# "_s + Words::tr("Journal") + u'\n';
    return eachEntry(
               checkIns, progress,
               [&](LocalDay day) {
                   text += u"\n## "_s + day.toString(Qt::ISODate) + u" · "_s + dayHeading(day) + u'\n';
               },
               [&](const CheckIn &checkIn) { text += u'\n' + entries.text(checkIn); })
        .map([&] { return (text + markdownOf(reflections) + markdownChapters(chapters)).toUtf8(); });
}

Result<JournalDocument> documentOf(const QList<CheckIn> &checkIns,
                                   const QList<DocumentReflection> &reflections,
                                   const ActivityCatalog &catalog, const ImportProgress &progress,
                                   const QList<DocumentChapter> &chapters)
{
    JournalDocument document{Words::tr("Journal"), leadOf(checkIns), documentCharts(checkIns), {}};
    QString html;
    int entries = 0;
    LocalDay month;
    const auto close = [&] {
        document.chapters.append(html);
        html.clear();
        entries = 0;
    };
    return eachEntry(
               checkIns, progress,
               [&](LocalDay day) {
                   const LocalDay begins(day.year(), day.month(), 1);
                   if (entries >= FewestInChapter && begins != month) {
                       close();
                   }
                   month = begins;
                   html += u"<h2>"_s + dayHeading(day).toHtmlEscaped() + u"</h2>\n"_s;
               },
               [&](const CheckIn &checkIn) {
                   html += htmlOfEntry(checkIn, catalog);
                   ++entries;
               })
        .map([&] {
            close();
            if (!reflections.isEmpty()) {
                document.chapters.append(htmlOfReflections(reflections));
            }
            if (!chapters.isEmpty()) {
                document.chapters.append(htmlOfChapters(chapters));
            }
            return document;
        });
}

QByteArray htmlOf(const JournalDocument &document)
{
    QString html =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>%1</title><style>%2</style>"
        "</head><body>\n<h1>%1</h1>\n<p class=\"r\">%3</p>\n"_s.arg(
            document.title.toHtmlEscaped(), documentStyle(), document.lead.toHtmlEscaped());
    for (const DocumentChart &chart : document.charts) {
        html += u"<figure><figcaption>%1</figcaption>\n"_s.arg(chart.title.toHtmlEscaped()) +
                QString::fromUtf8(chart.svg) + htmlOfTable(chart.table) + u"</figure>\n"_s;
    }
    return (html + document.chapters.join(QString()) + u"</body></html>\n"_s).toUtf8();
}

Result<QByteArray> htmlOf(const QList<CheckIn> &checkIns, const QList<DocumentReflection> &reflections,
                          const ActivityCatalog &catalog, const ImportProgress &progress,
                          const QList<DocumentChapter> &chapters)
{
    return documentOf(checkIns, reflections, catalog, progress, chapters)
        .map([](const JournalDocument &document) { return htmlOf(document); });
}

QString documentStyle()
{
    return QLatin1StringView(PageStyle);
}

QString htmlOfChapters(const QList<DocumentChapter> &chapters)
{
    QString html;
    for (const DocumentChapter &chapter : chapters) {
        html += u"<h1>"_s + chapter.title.toHtmlEscaped() + u"</h1>\n"_s;
        for (const DocumentPart &part : chapter.parts) {
            html += u"<h2>"_s + part.heading.toHtmlEscaped() + u"</h2>\n"_s;
            if (!part.line.isEmpty()) {
                html += u"<p class=\"r\">"_s + part.line.toHtmlEscaped() + u"</p>\n"_s;
            }
            for (const DocumentPart::Text &words : part.texts) {
                html += words.name.isEmpty() ? QString()
                                             : u"<h3>"_s + words.name.toHtmlEscaped() + u"</h3>\n"_s;
                html += u"<div class=\"n\">"_s + words.words.toHtmlEscaped() + u"</div>\n"_s;
            }
        }
    }
    return html;
}

QString htmlOfReflections(const QList<DocumentReflection> &reflections)
{
    QString html = reflections.isEmpty()
                       ? QString()
                       : u"<h1>"_s + Words::tr("Reflections").toHtmlEscaped() + u"</h1>\n"_s;
    for (const DocumentReflection &reflection : reflections) {
        html += u"<h2>"_s + dayHeading(reflection.day).toHtmlEscaped() + u"</h2>\n<h3>"_s +
                reflection.heading.toHtmlEscaped() + u"</h3>\n<div class=\"n\">"_s +
                reflection.text.trimmed().toHtmlEscaped() + u"</div>\n"_s;
    }
    return html;
}

QString htmlOfTable(const QList<QStringList> &table)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : table) {
        const QString tag = &row == &table.first() ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace tryboth
