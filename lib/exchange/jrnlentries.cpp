// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jrnlentries.h"

#include "exchange/csvvalues.h"
#include "exchange/jsonfile.h"
#include "exchange/strptime.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JrnlImport)
};

/// Takes the star off `line`; whether there was one.
bool takeStar(QString &line)
{
    line = line.trimmed();
    const bool behind = line.endsWith(" *"_L1) || line == "*"_L1;
    const bool before = !behind && line.startsWith("* "_L1);
    line = behind ? line.chopped(1).trimmed() : (before ? line.mid(1).trimmed() : line);
    return behind || before;
}

FoundEntry entryOf(const QJsonObject &json, const ImportOptions &options)
{
    FoundEntry found;
    const QString body = json[u"body"_s].toString();
    found.checkIn.title = json[u"title"_s].toString();
    found.checkIn.note = plainLines(body).trimmed();
    found.checkIn.starred = json[u"starred"_s].toBool();
    if (const QString uuid = json[u"uuid"_s].toString(); !uuid.isEmpty()) {
        found.checkIn.sourceId = uuid;
    }
    for (const QJsonValue &tag : json[u"tags"_s].toArray()) {
        const QString text = tag.toString();
        found.tags.append(options.tagSymbols.contains(text.left(1)) ? text.mid(1) : text);
    }
    if (!json.contains(u"tags"_s)) {
        found.tags = jrnlTags(found.checkIn.title + u'\n' + body, options.tagSymbols);
    }
    found.leftOver = otherMembers(
        json, {u"title"_s, u"body"_s, u"date"_s, u"time"_s, u"tags"_s, u"starred"_s, u"uuid"_s});
    return found;
}

} // namespace

QStringList jrnlTags(const QString &text, const QString &symbols)
{
    if (symbols.isEmpty()) {
        return {};
    }
    const QRegularExpression shape(
        u"(?<!\\S)[%1]((?=[-+*#/]*\\w)[-+*#/\\w]+)"_s.arg(QRegularExpression::escape(symbols)),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    QSet<QString> seen;
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const QString tag = it.next().captured(1);
        const QString folded = tag.toCaseFolded();
        if (!seen.contains(folded)) {
            seen.insert(folded);
            tags.append(tag);
        }
    }
    return tags;
}

FoundEntry jrnlEntry(const QString &text, const QString &symbols)
{
    static const QRegularExpression sentenceEnd(u"[.!?…]+[\"'”’)]*(?=\\s)"_s);
    const qsizetype lineEnd = text.indexOf(u'\n');
    QString first = lineEnd < 0 ? text : text.left(lineEnd);
    FoundEntry found;
    found.tags = jrnlTags(text, symbols);
    found.checkIn.starred = takeStar(first);
    const QRegularExpressionMatch end = sentenceEnd.match(first);
    const qsizetype cut = end.hasMatch() ? end.capturedEnd() : first.size();
    found.checkIn.title = first.left(cut);
    const QString behind = first.mid(cut).trimmed();
    found.checkIn.note = joinNotes({behind, lineEnd < 0 ? QString() : text.mid(lineEnd + 1).trimmed()});
    return found;
}

bool isJrnlJson(const QJsonDocument &document)
{
    const QJsonValue entries = document[u"entries"_s];
    const QJsonObject first = entries.toArray().first().toObject();
    const bool shape = first.contains(u"date"_s) && (first.contains(u"title"_s) || first.contains(u"body"_s));
    return entries.isArray() && (shape || (entries.toArray().isEmpty() && document[u"tags"_s].isObject()));
}

Result<ImportPreview> readJrnlJson(const QJsonDocument &document, const ImportOptions &options,
                                   const ActivityCatalog &catalog)
{
    ImportCollector collector(JrnlSource, options, catalog);
    int number = 0;
    for (const QJsonValue &value : document[u"entries"_s].toArray()) {
        ++number;
        const QJsonObject json = value.toObject();
        const LocalDay day = isoDate(json[u"date"_s].toString());
        if (!day.isValid()) {
            collector.problem(0, Words::tr("Entry %1 has no valid date, so it was left out.").arg(number));
            continue;
        }
        const QString written = json[u"time"_s].toString();
        const LocalTime time = spokenTime(written);
        FoundEntry found = entryOf(json, options);
        if (!time.isValid() && !written.isEmpty()) {
            found.leftOver.append(u"time: "_s + written);
            collector.problem(
                0, Words::tr("“%1” is not a time of day that can be read, so it was put into the note.")
                       .arg(written.left(40)));
        }
        found.checkIn.when = collector.here(day, time.isValid() ? std::optional(time) : std::nullopt);
        collector.add(std::move(found));
    }
    return collector.finish();
}

} // namespace tryboth
