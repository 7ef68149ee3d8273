// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/logseqimport.h"

#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/textdecoding.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::LogseqImport)
};

constexpr QLatin1StringView LogseqSource("logseq");

/// How the graph names the files of its days, such as "yyyyMMdd"; empty where its settings do not say.
QString fileNameFormat(const ImportFiles &files)
{
    static const QRegularExpression setting(u"^[^;\\n\"]*:journal/file-name-format\\s+\"([^\"\\n]+)\""_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression shortName(u"E+"_s);
    const auto settings = std::ranges::find_if(files.files, [](const SourceFile &file) {
        return QString(u'/' + file.path).endsWith("/logseq/config.edn"_L1);
    });
    if (settings == files.files.end()) {
        return {};
    }
    // Letters as in Java: Qt has the same for years, months and days, but not for the names of weekdays.
    return setting.match(plainLines(QString::fromUtf8(settings->bytes)))
        .captured(1)
        .replace("EEEE"_L1, "dddd"_L1)
        .replace(shortName, u"ddd"_s);
}

/// The day whose page `file` is, named as usual or by `format`.
LocalDay dayOf(const SourceFile &file, const QString &format)
{
    static const QRegularExpression page(u"(?:^|/)journals/([^/]+)\\.(?:md|org)$"_s);
    static const QRegularExpression usual(u"^(\\d{4})[_-](\\d{2})[_-](\\d{2})$"_s);
    const QString name = page.match(file.path).captured(1);
    if (const LocalDay day = QLocale::c().toDate(name, format); !format.isEmpty() && day.isValid()) {
        return day;
    }
    const QRegularExpressionMatch match = usual.match(name);
    return match.hasMatch()
               ? LocalDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : LocalDay();
}

/// Tags as "#word" and "#[[several words]]".
QStringList tagsIn(const QString &text)
{
    static const QRegularExpression shape(u"(?<![\\w#&/])#(?:\\[\\[([^\\[\\]]+)\\]\\]|([\\w][\\w\\-/]*))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        tags.append(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    return tags;
}

} // namespace

bool looksLikeLogseq(const ImportFiles &files)
{
    const QString format = fileNameFormat(files);
    return std::ranges::any_of(files.files,
                               [&](const SourceFile &file) { return dayOf(file, format).isValid(); });
}

Result<ImportPreview> readLogseq(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    ImportCollector collector(LogseqSource, options, catalog);
    const QString format = fileNameFormat(files);
    int others = files.attachments;
    qsizetype done = 0;
    for (const SourceFile &file : files.files) {
        const LocalDay day = dayOf(file, format);
        if (!day.isValid()) {
            ++others;
            continue;
        }
        if (!goesOn(progress, ++done, files.files.size())) {
            return tl::unexpected(stoppedByReader());
        }
        const Result<QString> text = decodeText(file.bytes);
        if (!text) {
            collector.problem(0,
                              Words::tr("“%1” could not be read: %2").arg(file.path, text.error().sentence));
            continue;
        }
        FoundEntry found;
        found.checkIn.when = collector.here(day);
        found.checkIn.note = plainLines(*text).trimmed();
        found.tags = tagsIn(found.checkIn.note);
        if (!found.checkIn.note.isEmpty() && found.checkIn.note != "-"_L1) {
            collector.add(std::move(found));
        }
    }
    if (others > 0) {
        collector.problem(0,
                          Words::tr("%Ln file(s) that are no journal pages were left out.", nullptr, others));
    }
    return collector.finish();
}

} // namespace tryboth
