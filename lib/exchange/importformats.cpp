// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformats.h"

#include "exchange/activitywatchimport.h"
#include "exchange/charmimport.h"
#include "exchange/daylioimport.h"
#include "exchange/dayoneimport.h"
#include "exchange/gitimport.h"
#include "exchange/importchecks.h"
#include "exchange/joplinimport.h"
#include "exchange/journaljson.h"
#include "exchange/jrnlimport.h"
#include "exchange/logseqimport.h"
#include "exchange/markdownimport.h"
#include "exchange/minidiaryimport.h"
#include "exchange/ownfiles.h"
#include "exchange/rednotebookimport.h"
#include "exchange/tableimport.h"
#include "exchange/textencodings.h"
#include "exchange/timetable.h"
#include "exchange/watsonimport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ImportFormats)
};

constexpr qsizetype BlankBytes = 4096; ///< more blanks than that are worth a look by the formats

/// Whether there is nothing in it at all.
bool isBlank(const ImportFiles &files)
{
    return files.attachments == 0 && std::ranges::all_of(files.files, [](const SourceFile &file) {
               return file.bytes.size() < BlankBytes && file.head().isEmpty();
           });
}

tl::unexpected<Error> blank(const ImportFiles &files)
{
    return failure(files.isSingle()
                       ? FormatText::tr("This file is empty. Nothing was imported. Choose another one, or "
                                        "export it again.")
                       : FormatText::tr("There are no files in it, or only empty ones. Nothing was imported. "
                                        "Choose another folder or archive."),
                   u"empty"_s);
}

/// What a file of ours is that is opened in another way; nothing for all others.
QString ownFileSentence(const ImportFiles &files)
{
    if (!files.isSingle()) {
        return {};
    }
    const QByteArray &bytes = files.files.first().bytes;
    const bool isSealed = bytes.startsWith("age-encryption.org/v1\n");
    const QByteArray kind = bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)) ? bytes.mid(68, 4)
                                                                                      : QByteArray();
    const QString name = files.name.toLower();
    const auto isNamed = [&](QLatin1StringView ending) { return isSealed && name.endsWith(ending); };
    if (isNamed(".tryboth-share"_L1)) {
        return FormatText::tr("This is a share that somebody made with Tryboth for a coach. Nothing was "
                              "imported. A coach opens it at their desk: “Open a share”, or tryboth-cli "
                              "open-share.");
    }
    if (isNamed(".tryboth-reply"_L1)) {
        return FormatText::tr(
            "This is the reply of a coach. Nothing was imported. Open it in the journal that "
            "was shared from: “Merge a reply”, or tryboth-cli merge.");
    }
    if (isNamed(".tryboth-desk"_L1) || kind == "TrBd") {
        return FormatText::tr("This is the desk of a coach. Nothing was imported. It is opened and not "
                              "imported: “Open a desk”, or tryboth-cli desk.");
    }
    if (isNamed(".tryboth"_L1) || kind == "TrBt") {
        return FormatText::tr("This is a journal of Tryboth, which is opened and not imported. Nothing was "
                              "imported. To take over what is in it, open it, export it as JSON, and import "
                              "that file.");
    }
    return isSealed
               ? FormatText::tr("This file is sealed. Nothing was imported. If it is a journal or a desk of "
                                "Tryboth, open it; a share is opened at a coach’s desk, and a reply in the "
                                "journal that was shared from.")
               : QString();
}

/// Whether it begins like JSON, whole or not.
bool beginsLikeJson(const SourceFile &file)
{
    static const QRegularExpression start(u"^(\\{|\\[\\s*(\\{|\\[\\s*[\"\\d-](?!\\d*-)))"_s);
    return QString::fromUtf8(file.head()).contains(start);
}

tl::unexpected<Error> unknown(const ImportFiles &files, const QString &format)
{
    if (files.files.isEmpty() && files.path.isEmpty()) {
        return failure(FormatText::tr("There is nothing in it that could be read. Nothing was imported."),
                       u"nothing to import"_s);
    }
    for (const SourceFile &file : files.files) { // of a folder many files may be JSON that is nothing to us
        if (files.path.isEmpty() && beginsLikeJson(file) && !file.json()) {
            const Error &error = file.json().error();
            return failure(file.path.isEmpty() ? error.sentence : file.path + u": "_s + error.sentence,
                           error.detail);
        }
    }
    QStringList names;
    for (const ImportFormat &known : importFormatList()) {
        names.append(known.name);
    }
    return failure(
        FormatText::tr("This is not a file that Tryboth can read. Nothing was imported. It reads: %1.")
            .arg(names.join(u", "_s)),
        u"format: "_s + format);
}

tl::unexpected<Error> ambiguous(const QStringList &formats)
{
    return failure(
        FormatText::tr(
            "This could be several things: %1. Nothing was imported. Say which of them it is and try "
            "again.")
            .arg(formats.join(u", "_s)),
        u"ambiguous format"_s);
}

} // namespace

const QList<ImportFormat> &importFormatList()
{
    static const QList<ImportFormat> list{
        {"activitywatch"_L1, looksLikeActivityWatch, readActivityWatch},
        {"charm"_L1, looksLikeCharm, readCharm},
        {"clockify"_L1, looksLikeClockify, readClockify},
        {"csv"_L1, looksLikeOwnCsv, readOwnCsv},
        {"daylio"_L1, looksLikeDaylio, readDaylio},
        {"dayone"_L1, looksLikeDayOne, readDayOne},
        {"git"_L1, looksLikeGit, readGit},
        {"ics"_L1, looksLikeCalendars, readCalendars},
        {"joplin"_L1, looksLikeJoplin, readJoplin},
        {"jrnl"_L1, looksLikeJrnl, readJrnl},
        {"json"_L1, looksLikeJournalJson, readJournalJson},
        {"logseq"_L1, looksLikeLogseq, readLogseq},
        {"markdown"_L1, looksLikeMarkdown, readMarkdown, true},
        {"mini-diary"_L1, looksLikeMiniDiary, readMiniDiary},
        {"rednotebook"_L1, looksLikeRedNotebook, readRedNotebook},
        {"table"_L1, looksLikeTable, readTable, true},
        {"toggl"_L1, looksLikeToggl, readToggl},
        {"watson"_L1, looksLikeWatson, readWatson},
    };
    return list;
}

QString importFormatSentence(QLatin1StringView name)
{
    static const QHash<QString, QString> sentences{
        {u"activitywatch"_s,
         FormatText::tr("ActivityWatch, all buckets as JSON: minutes by program and day.")},
        {u"charm"_s, FormatText::tr("KDAB Charm, XML.")},
        {u"clockify"_s, FormatText::tr("Clockify, detailed report as CSV.")},
        {u"csv"_s, FormatText::tr("Tryboth’s own table.")},
        {u"daylio"_s, FormatText::tr("Daylio, CSV or backup (.daylio).")},
        {u"dayone"_s, FormatText::tr("Day One, JSON zip, JSON, plain text or a classic .dayone folder.")},
        {u"git"_s, FormatText::tr("Git, your own commits in a local repository, by day.")},
        {u"ics"_s, FormatText::tr("Calendars as iCalendar (.ics), also several in a zip or folder.")},
        {u"joplin"_s, FormatText::tr("Joplin, JEX or raw folder.")},
        {u"jrnl"_s, FormatText::tr("jrnl, text, folder of days or JSON.")},
        {u"json"_s, FormatText::tr("Tryboth’s own journal as JSON, without any loss.")},
        {u"logseq"_s, FormatText::tr("Logseq, the folder with its journals.")},
        {u"markdown"_s, FormatText::tr("Markdown with front matter, or named by days.")},
        {u"mini-diary"_s, FormatText::tr("Mini Diary, JSON.")},
        {u"rednotebook"_s, FormatText::tr("RedNotebook, its folder or a backup zip.")},
        {u"table"_s, FormatText::tr("Any other table, once it is said which column holds what.")},
        {u"toggl"_s, FormatText::tr("Toggl, detailed report as CSV.")},
        {u"watson"_s, FormatText::tr("Watson, its frames file.")},
    };
    return sentences.value(name);
}

QStringList detectFormats(const ImportFiles &files)
{
    for (const bool general : {false, true}) {
        QStringList names;
        for (const ImportFormat &format : importFormatList()) {
            if (format.isGeneral == general && format.looksLike(files)) {
                names.append(format.name);
            }
        }
        if (names.size() > 1 && files.isSingle()) {
            names.removeAll(u"jrnl"_s); // lines like its headers stand in the notes of all kinds of files
        }
        if (!names.isEmpty()) {
            return names;
        }
    }
    return {};
}

namespace {

/// What `files` are to be read as. Who says what the columns hold says that it is a table.
QStringList candidatesFor(const ImportFiles &files, const QString &format, const ImportOptions &options)
{
    if (!format.isEmpty()) {
        return {format};
    }
    return files.isSingle() && !options.columns.isEmpty() ? QStringList{u"table"_s} : detectFormats(files);
}

/// A single text whose letters nobody can tell: what it could say, to choose from.
ImportPreview askForEncoding(const ImportFiles &files)
{
    ImportPreview preview;
    preview.asks = ImportQuestion::Encoding;
    preview.rows = encodingSamples(files.files.first().bytes);
    preview.problems.append(
        {0, FormatText::tr("The file is neither UTF-8 nor UTF-16 text, so its letters cannot be told for "
                           "certain. Say in which encoding it was written.")});
    return preview;
}

Result<ImportPreview> readDecoded(const ImportFiles &files, const QString &format,
                                  const ImportOptions &options, const ActivityCatalog &catalog,
                                  const ImportProgress &progress)
{
    const QStringList candidates = candidatesFor(files, format, options);
    if (candidates.size() > 1) {
        return ambiguous(candidates);
    }
    const auto known = std::ranges::find(importFormatList(), candidates.value(0), &ImportFormat::name);
    if (known == importFormatList().end() || (files.files.isEmpty() && files.path.isEmpty())) {
        return unknown(files, candidates.value(0));
    }
    const auto fits = [&](ImportPreview preview) -> Result<ImportPreview> {
        const bool nothing = preview.found.isEmpty() && preview.offeredUnticked.isEmpty() &&
                             preview.outsideWindow == 0;
        if (nothing && !files.files.isEmpty() && !known->isGeneral && !known->looksLike(files)) {
            return failure(
                FormatText::tr("There is nothing of %1 in it. Nothing was imported. Choose another "
                               "file, or name no format and let it be found out.")
                    .arg(known->name),
                u"another format"_s);
        }
        const bool own = known->name == "json"_L1; // a whole journal has to come back
        const Result<void> fitting = own ? Result<void>() : checkText(preview, options.limits);
        return fitting ? Result<ImportPreview>(std::move(preview)) : tl::unexpected(fitting.error());
    };
    return known->read(files, options, catalog, progress).and_then(fits);
}

} // namespace

Result<ImportPreview> readImportFiles(const ImportFiles &files, const QString &format,
                                      const ImportOptions &options, const ActivityCatalog &catalog,
                                      const ImportProgress &progress)
{
    if (isBlank(files) && !looksLikeGit(files)) {
        return blank(files);
    }
    if (const QString own = ownFileSentence(files); !own.isEmpty()) {
        return failure(own, u"own file"_s);
    }
    if (const Result<void> fits = checkLines(files, options.limits); !fits) {
        return tl::unexpected(fits.error());
    }
    if (!options.encoding.isEmpty()) {
        return decodedFiles(files, options.encoding).and_then([&](const ImportFiles &decoded) {
            return readDecoded(decoded, format, options, catalog, progress);
        });
    }
    const bool isPdf = files.isSingle() && files.files.first().bytes.startsWith("%PDF-");
    if (files.isSingle() && !isPdf && asksForEncoding(files.files.first().bytes)) {
        return askForEncoding(files);
    }
    const auto doubtful = std::ranges::find_if(
        files.files, [](const SourceFile &file) { return asksForEncoding(file.bytes); });
    return readDecoded(files, format, options, catalog, progress).map([&](ImportPreview preview) {
        if (doubtful != files.files.end()) {
            preview.rows = encodingSamples(doubtful->bytes); // some of many: an offer, no question
        }
        return preview;
    });
}

} // namespace tryboth
