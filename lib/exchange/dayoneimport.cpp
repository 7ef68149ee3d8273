// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayoneimport.h"

#include "exchange/dayoneclassic.h"
#include "exchange/dayonejson.h"
#include "exchange/dayonetxt.h"
#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/jsonfile.h"
#include "exchange/textdecoding.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DayOneImport)
};

bool isClassic(const SourceFile &file)
{
    const QByteArray head = file.head();
    return file.path.endsWith(".doentry"_L1) || (head.startsWith("<?xml") && head.contains("Entry Text"));
}

bool isTxt(const SourceFile &file)
{
    return file.head().startsWith("Date:\t");
}

Result<void> addJson(const QJsonDocument &document, ImportCollector &collector)
{
    for (const QJsonValue &value : document[u"entries"_s].toArray()) {
        const Result<FoundEntry> entry = dayOneEntry(value.toObject(), collector);
        if (entry) {
            collector.add(*entry);
        } else {
            collector.problem(0, entry.error().sentence);
        }
        if (collector.isFull()) {
            break;
        }
    }
    return {};
}

/// Adds what `file` holds; nothing where it is not one of Day One's.
std::optional<Result<void>> addFile(const SourceFile &file, ImportCollector &collector)
{
    if (isClassic(file)) {
        return classicEntry(file.bytes)
            .and_then([&](const QJsonObject &json) { return dayOneEntry(json, collector); })
            .map([&](const FoundEntry &entry) { collector.add(entry); });
    }
    if (isTxt(file)) {
        return decodeText(file.bytes).map([&](const QString &text) {
            readDayOneTxt(plainLines(text), collector);
        });
    }
    if (!file.head().startsWith('{')) {
        return std::nullopt;
    }
    return file.json().and_then([&](const QJsonDocument &document) -> Result<void> {
        return isDayOneJson(document) ? addJson(document, collector)
                                      : failure(Words::tr("it is no journal of Day One"));
    });
}

} // namespace

bool isDayOneJson(const QJsonDocument &document)
{
    const QJsonValue entries = document[u"entries"_s];
    const bool dated = entries.toArray().first().toObject().contains(u"creationDate"_s);
    return entries.isArray() &&
           (dated || (entries.toArray().isEmpty() && document[u"metadata"_s].isObject()));
}

bool looksLikeDayOne(const ImportFiles &files)
{
    return std::ranges::any_of(files.files, [](const SourceFile &file) {
        if (isClassic(file) || isTxt(file)) {
            return true;
        }
        return file.head().startsWith('{') && file.json() && isDayOneJson(*file.json());
    });
}

Result<ImportPreview> readDayOne(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    ImportCollector collector(DayOneSource, options, catalog);
    int others = files.attachments;
    qsizetype done = 0;
    std::optional<Error> firstError;
    int read = 0;
    for (const SourceFile &file : files.files) {
        if (!goesOn(progress, ++done, files.files.size())) {
            return tl::unexpected(stoppedByReader());
        }
        const std::optional<Result<void>> added = addFile(file, collector);
        if (!added) {
            ++others;
        } else if (*added) {
            ++read;
        } else {
            firstError = firstError.value_or(added->error());
            collector.problem(
                0, Words::tr("“%1” could not be read: %2.").arg(file.path, added->error().sentence));
        }
    }
    if (read == 0 && firstError) {
        return tl::unexpected(*firstError);
    }
    if (others > 0) {
        collector.problem(
            0, Words::tr("%Ln attachment(s) were left out and stay where they are.", nullptr, others));
    }
    return collector.finish();
}

} // namespace tryboth
