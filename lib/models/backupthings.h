// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemwords.h"
#include "models/journal.h"

namespace tryboth {

/// What a backup holds besides its entries, as people read it.
struct BackupThing
{
    QString table; ///< what it is, as in ThingStore::kinds()
    QString row;   ///< its key there
    LocalDay day;  ///< invalid for what has no day
    QString title;
    QList<LabelledText> parts; ///< empty where its words are sealed

    bool operator==(const BackupThing &) const = default;
};

/// Everything in `backup` that stands by itself besides its entries, by kind, the latest day first. Five-year
/// answers keep their words to themselves while the question is back in `into`, or in the backup where there
/// is no journal to bring anything back into.
Result<QList<BackupThing>> backupThings(const Journal &backup, const Journal *into);

/// What several of one kind are called: "Reflections".
QString thingsName(const QString &table);

/// Brings `things` of `backup` back as they were then, in one undoable step: one of the same key is
/// overwritten and its words become earlier texts, a missing one is added. What was sealed since stays as it
/// is: a draft never takes its place. On failure nothing has changed, and the error says why.
Result<void> bringThingsBack(Journal &into, const Journal &backup, const QList<BackupThing> &things);

} // namespace tryboth
