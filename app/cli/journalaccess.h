// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/activitycatalog.h"
#include "domain/checkinfilter.h"

namespace tryboth::cli {

/// Opens the journal that was named, for reading or for writing. `first` is said where a passphrase is asked
/// for on the terminal, before the question.
Outcome<OpenedJournal> openToRead(const Request &request, const QString &first = {});
Outcome<OpenedJournal> openToWrite(const Request &request);

/// Opens the journal or the coach's desk that was named, whichever it is.
Outcome<OpenedJournal> openEitherToRead(const Request &request);
Outcome<OpenedJournal> openEitherToWrite(const Request &request);

/// The kinds of work that the journal knows.
ActivityCatalog catalogOf(const World &world, const Stores &stores);

/// Makes one change and saves it; nothing is written when it changes nothing.
Outcome<void> changeAndSave(const OpenedJournal &journal, const JournalCore::Edit &edit,
                            BackupReason reason = BackupReason::Save);

/// `query` as a filter, activity names turned into ids.
Outcome<CheckInFilter> withActivities(const SearchQuery &query, const ActivityCatalog &catalog);

/// Every entry that `filter` lets through, newest first.
Outcome<QList<CheckIn>> entriesOf(const CheckInStore &store, const CheckInFilter &filter);

} // namespace tryboth::cli
