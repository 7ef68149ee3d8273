// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conflictcopies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What syncers put between the name and its ending.
const QRegularExpression &conflictMark()
{
    // Dropbox: " (Zoë's conflicted copy 2026-11-23)" and, of letters alone, " (Case Conflict)";
    // Nextcloud and ownCloud: " (conflicted copy 2026-11-23 141500)", before 2019
    // "_conflict-20261123-141500"; Syncthing: ".sync-conflict-20261123-141500-ABCDEFG".
    static const QRegularExpression mark(
        uR"(^(?: \([^()/]*conflicted copy[^()/]*\)(?: ?\(\d+\))?| \(case conflict(?: \d+)?\)|_conflict-\d{8}-\d{6}|\.sync-conflict-\d{8}-\d{6}(?:-[A-Z2-7]{7})?)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return mark;
}

} // namespace

bool isConflictCopy(const QString &fileName, const QString &journalName)
{
    const QFileInfo journal(journalName);
    const QString base = journal.completeBaseName();
    const QString ending = journal.suffix().isEmpty() ? QString() : u'.' + journal.suffix();
    if (!fileName.startsWith(base) || !fileName.endsWith(ending) ||
        fileName.size() <= base.size() + ending.size()) {
        return false;
    }
    const QString between = fileName.sliced(base.size(), fileName.size() - base.size() - ending.size());
    return conflictMark().match(between).hasMatch();
}

QStringList conflictCopiesOf(const QString &journalPath)
{
    const QFileInfo journal(journalPath);
    QStringList paths;
    for (const QFileInfo &file : journal.dir().entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (isConflictCopy(file.fileName(), journal.fileName())) {
            paths.append(file.filePath());
        }
    }
    return paths;
}

} // namespace tryboth
