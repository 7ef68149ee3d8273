// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"

#include <QJsonValue>
#include <QSet>

namespace tryboth {

/// What of a journal an export is about.
struct ExportScope
{
    bool everything = true;    ///< no filter: profile, trash, imports and all
    QSet<QString> activities;  ///< kinds of work that the written entries have
    bool namesAndKeys = false; ///< asked for: the list of names and the owner's secret keys
};

/// One kind of thing in the JSON of a journal besides its entries. A new kind is one small file with one of
/// these, and one line in journalSections().
struct JournalSection
{
    QLatin1StringView name;
    /// What goes out; undefined where nothing does. A filtered export writes only what its entries need.
    Result<QJsonValue> (*write)(const Stores &stores, const ExportScope &scope);
    /// Puts it back. What the journal has under the same id stays as it is.
    Result<void> (*read)(Stores &stores, const QJsonValue &value, bool intoEmpty);
    bool afterEntries = false; ///< put back after the entries, because it points to them
};

JournalSection profileSection();
JournalSection importRunSection();
JournalSection importChoiceSection();
JournalSection activitySection();
JournalSection savedFilterSection();
/// Experiments, forecasts, own templates, notes on days; and sessions, reviews, amendments, pairs and lots.
QList<JournalSection> experimentSections();
QList<JournalSection> experimentPartSections();
/// Five-year answers, reasons, decisions and their parts.
QList<JournalSection> directionSections();
/// Own prompts, what was shown, reflections and second looks.
QList<JournalSection> reflectionSections();

/// Coaches, shares and what came back; names and keys where they are asked for.
QList<JournalSection> shareSections();

/// Every kind, in the order in which they are put back: what others point to comes first.
QList<JournalSection> journalSections();

} // namespace tryboth
