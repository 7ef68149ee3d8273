// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/checkintext.h"
#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "models/backuplistmodel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Backup)
};

/// A backup and, where it could be opened, how much it holds.
struct Listed
{
    Backup backup;
    std::optional<HeldCount> held;
};

/// These words are for programs and never change.
QString wordOf(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Import:
        return u"import"_s;
    case BackupReason::Renewal:
        return u"renewal"_s;
    case BackupReason::Save:
        break;
    }
    return u"save"_s;
}

QString heldWords(const std::optional<HeldCount> &held)
{
    if (!held) {
        return BackupText::tr("entries unknown");
    }
    const QString entries = BackupText::tr("%Ln entries", nullptr, held->entries);
    //: %1 is a number of entries in words; the others are reflections, experiments and the like
    return held->others == 0 ? entries : BackupText::tr("%1, %Ln others", nullptr, held->others).arg(entries);
}

/// What is told besides of a backup that is not as most are.
QString remarks(const Backup &backup)
{
    QString remarks = backup.sealed ? QString() : u"  "_s + BackupText::tr("not sealed");
    if (backup.reason != BackupReason::Save) {
        remarks += u"  "_s + reasonText(backup.reason);
    }
    return remarks;
}

Answer answerWith(const QList<Listed> &backups, const World &world)
{
    Answer answer;
    QJsonArray array;
    for (const auto &[backup, held] : backups) {
        const QDateTime keptAt = backup.keptAt.inZone(world.clock.zone());
        answer.lines.append(u"%1  %2  %3  %4%5"_s.arg(
            QString::number(backup.sequence), keptAt.toString(u"yyyy-MM-dd HH:mm"_s), heldWords(held),
            world.locale.formattedDataSize(backup.bytes), remarks(backup)));
        array.append(
            QJsonObject{{u"number"_s, backup.sequence},
                        {u"kept"_s, keptAt.toOffsetFromUtc(keptAt.offsetFromUtc()).toString(Qt::ISODate)},
                        {u"reason"_s, wordOf(backup.reason)},
                        {u"entries"_s, held ? QJsonValue(held->entries) : QJsonValue()},
                        {u"others"_s, held ? QJsonValue(held->others) : QJsonValue()},
                        {u"bytes"_s, backup.bytes},
                        {u"sealed"_s, backup.sealed},
                        {u"file"_s, backup.path}});
    }
    answer.json = array;
    return answer;
}

/// The journal's backups, also those of one that no longer opens: then what is in sealed ones stays unknown.
Outcome<Answer> backups(const Request &request)
{
    const QList<Backup> known = backupsOf(request.file(), request.world.places);
    const auto journal = openToRead(request);
    if (!journal && known.isEmpty()) {
        return tl::unexpected(journal.error());
    }
    QList<Listed> listed;
    for (const Backup &backup : known.isEmpty() ? journal->file->backups() : known) {
        const auto held = journal ? journal->file->heldIn(backup) : OpenResult<HeldCount>();
        listed.append({backup, journal && held ? std::optional(*held) : std::nullopt});
    }
    return answerWith(listed, request.world);
}

/// Keeps the file as it is now, without a change.
Outcome<Answer> keep(const Request &request)
{
    return openToWrite(request).and_then([&](const OpenedJournal &journal) {
        return orFailed(journal.file->keepBackup()).and_then([&]() -> Outcome<Answer> {
            const QList<Backup> kept = journal.file->backups();
            if (kept.isEmpty()) {
                return failed(
                    {BackupText::tr("No backup was kept. The journal stays as it is. Is there room on "
                                    "the disk?"),
                     {}});
            }
            const Backup &newest = kept.first();
            return Answer{{BackupText::tr("Backup number %1 was kept.").arg(newest.sequence)},
                          QJsonObject{{u"number"_s, newest.sequence},
                                      {u"file"_s, newest.path},
                                      {u"bytes"_s, newest.bytes}}};
        });
    });
}

Outcome<Backup> numbered(const Request &request)
{
    bool isNumber = false;
    const qint64 number = request.arguments.value(1).toLongLong(&isNumber);
    if (!isNumber) {
        return wrongUsage(BackupText::tr("“%1” is no number of a backup; “backups” lists them.")
                              .arg(request.arguments.value(1)));
    }
    QList<Backup> known = backupsOf(request.file(), request.world.places);
    if (known.isEmpty()) {
        if (const auto journal = openToRead(request)) {
            known = journal->file->backups();
        }
    }
    const auto found = std::ranges::find(known, number, &Backup::sequence);
    if (found == known.end()) {
        return failed(
            {BackupText::tr("There is no backup number %1 of “%2”. Nothing was changed. “backups” lists "
                            "them.")
                 .arg(QString::number(number), request.file()),
             {}});
    }
    return *found;
}

Outcome<Answer> restore(const Request &request)
{
    const QString out = request.options.value(u"out"_s);
    if (out.isEmpty()) {
        return wrongUsage(BackupText::tr("Where shall the backup go? --out names a new file."));
    }
    return numbered(request).and_then([&](const Backup &backup) {
        return orFailed(restoreBackup(backup, out)).map([&] {
            return Answer{
                {backup.sealed
                     ? BackupText::tr("“%1” is the journal as it was then, sealed as it was then.").arg(out)
                     : BackupText::tr("“%1” is the journal as it was then. It is not sealed.").arg(out)},
                QJsonObject{{u"file"_s, out}, {u"sealed"_s, backup.sealed}}};
        });
    });
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            BackupText::tr("Keeps the journal as it is now among its backups."),
            u"backup my.tryboth"_s,
            {journalArgument()},
            {},
            keep};
}

Command backupsCommand()
{
    return {u"backups"_s,
            BackupText::tr(
                "Lists the earlier versions of the journal that were kept, newest first, with how many "
                "entries and other things each holds."),
            u"backups my.tryboth"_s,
            {journalArgument()},
            {},
            backups};
}

Command restoreBackupCommand()
{
    return {u"restore-backup"_s,
            BackupText::tr("Writes a backup to a new file; the journal stays as it is."),
            u"restore-backup my.tryboth 42 --out earlier.tryboth"_s,
            {journalArgument(), {u"N"_s, BackupText::tr("The number that “backups” shows.")}},
            {{u"out"_s, BackupText::tr("The new file."), u"OTHER"_s}},
            restore};
}

} // namespace tryboth::cli
