// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonmeanings.h"

#include <QCoreApplication>
#include <QHash>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Json)
};

QString checkInMeaning()
{
    return JsonText::tr(
        "A list of check-ins: id, date, time, zone, minutes, activity, focus, energy, engagement, "
        "chosen, title, note, tags, experiment.");
}

} // namespace

QString jsonMeaning(const QString &command)
{
    static const QHash<QString, QString> meanings{
        {u"new"_s, JsonText::tr("An object: file, sealed.")},
        {u"example"_s, JsonText::tr("An object: file, check_ins, seed.")},
        {u"log"_s, JsonText::tr("An object: id, of the new check-in.")},
        {u"list"_s, checkInMeaning()},
        {u"search"_s,
         JsonText::tr(
             "A list of check-ins as “list” gives them; then of experiments, which have kind, id, title, "
             "track, status, start, end, pair; then of reflections as “export” writes them (kind, id, "
             "reflection, day, title, body, answers, recalledPeople, recalledTechnical, recalledAt, "
             "afterSeeing, finished, checkIns, experiments, created, modified, rev, deleted); then of "
             "answers, reasons and decisions, which have kind, id, title, day.")},
        {u"trash"_s, JsonText::tr("As “search” gives it.")},
        {u"import"_s,
         JsonText::tr(
             "An object: format, found, new, duplicates, skipped, problems (a list of line and sentence); "
             "where there are any, new_experiments and others (counts by kind).")},
        {u"undo-import"_s, JsonText::tr("An object: name, format, taken; where there are any, experiments.")},
        {u"export"_s, JsonText::tr("An object: file, format, bytes.")},
        {u"formats"_s,
         JsonText::tr("An object: import (a list of format and description), export (a list of names).")},
        {u"backup"_s, JsonText::tr("An object: number, file, bytes, of the backup that was kept.")},
        {u"backups"_s, JsonText::tr("A list: number, kept, entries, bytes, sealed, file.")},
        {u"restore-backup"_s, JsonText::tr("An object: file, sealed.")},
        {u"check"_s,
         JsonText::tr(
             "An object: sound, schema, conflicts, problems, counts (rows by table) and keys (sealed, "
             "passphrase, recovery_key, passes, memory_kib).")},
        {u"manual"_s, JsonText::tr("An object: text, the page.")},
        {u"completion"_s, JsonText::tr("An object: text, the script.")},
    };
    return meanings.value(command);
}

} // namespace tryboth::cli
