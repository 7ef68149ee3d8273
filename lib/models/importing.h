// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"
#include "models/newthings.h"
#include "storage/journalcore.h"

namespace tryboth {

/// The formats that can be read, as `readImport` names them.
QStringList importFormats();

/// What `bytes` hold. `format` is one of importFormats(), or empty to tell it from the bytes. Fails when it
/// is none of them, or as the reader of that format does. A window that was asked for limits tables, too.
Result<ImportPreview> readImport(const QByteArray &bytes, const QString &format, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress = {});

/// The same of files that were read with readFiles(): the text of one, of a folder, or of an archive.
Result<ImportPreview> readImport(const ImportFiles &files, const QString &format,
                                 const ImportOptions &options, const ActivityCatalog &catalog,
                                 const ImportProgress &progress = {});

/// Reads each of `paths` and puts what they hold together. What cannot be read is named among the problems,
/// as is a whole journal among other files; where none can be read, the error of the last one is given.
Result<ImportPreview> readImports(const QStringList &paths, const QString &format,
                                  const ImportOptions &options, const ActivityCatalog &catalog,
                                  const ImportProgress &progress = {});

/// What an import would do to a journal.
struct ImportPlan
{
    QList<qsizetype> fresh; ///< places in ImportPreview::found, in the order that the journal keeps
    int duplicates = 0;
    QList<NewThings> others =
        {}; ///< what our own JSON brings besides; planImport() leaves it to thingsToCome()

    bool operator==(const ImportPlan &) const = default;
};

/// Tells what is new in `preview` from what the journal holds, in use or in the trash: the same thing by
/// source and source id, in a table a row that describes an entry as its own export would, in a calendar an
/// event with the start and title of an entry. `catalog` is that of the journal.
Result<ImportPlan> planImport(const Stores &stores, const ImportPreview &preview,
                              const ActivityCatalog &catalog);

/// What an import did.
struct ImportOutcome
{
    int added = 0;
    int duplicates = 0;
    int newActivities = 0;
    Id run; ///< null when nothing was new, and then nothing was written
    int newExperiments = 0;
    QList<NewThings> others = {}; ///< of our own JSON, experiments among them

    bool operator==(const ImportOutcome &) const = default;
};

/// Adds what is new in `preview` as one run, together with the activities it needs. To be called inside of
/// one change. `fileName` is remembered without its folder. Fails when `progress` says so.
Result<ImportOutcome> importInto(Stores &stores, const ImportPreview &preview, const ActivityCatalog &catalog,
                                 const QString &fileName, const Clock &clock, IdSource &ids,
                                 const ImportProgress &progress = {});

/// What taking an import back did.
struct UndoneImport
{
    ImportRun run;
    int taken = 0;       ///< entries removed, or moved to the trash because they were edited since
    int experiments = 0; ///< likewise
    int direction = 0;   ///< likewise: five-year answers, reasons and decisions
};

/// Takes the last import back. Fails when there is none.
Result<UndoneImport> undoLastImport(Stores &stores);

} // namespace tryboth
