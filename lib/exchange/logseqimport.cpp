// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/logseqimport.h"

#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
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
    Q_DECLARE_TR_FUNCTIONS(tryboth::LogseqImport)
};

constexpr QLatin1StringView LogseqSource("logseq");

LocalDay dayOf(const SourceFile &file)
{
    static const QRegularExpression shape(
        u"(?:^|/)journals/(\\d{4})[_-](\\d{2})[_-](\\d{2})\\.(?:md|org)$"_s);
    const QRegularExpressionMatch match = shape.match(file.path);
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
    return std::ranges::any_of(files.files, [](const SourceFile &file) { return dayOf(file).isValid(); });
}

Result<ImportPreview> readLogseq(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    ImportCollector collector(LogseqSource, options, catalog);
    int others = files.attachments;
    qsizetype done = 0;
    for (const SourceFile &file : files.files) {
        const LocalDay day = dayOf(file);
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
