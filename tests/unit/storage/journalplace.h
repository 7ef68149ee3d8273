// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalfile.h"
#include "support/testjournal.h"

#include <QDirIterator>
#include <QTemporaryDir>

namespace tryboth::test {

/// The cheapest Argon2id that libsodium runs: these tests ask about files, not about guessing.
inline constexpr Argon2Cost CheapCost{1, 8};

inline Passphrase passphrase(const char *text)
{
    return Passphrase(QString::fromUtf8(text));
}

inline Unlock with(const char *text)
{
    Unlock unlock;
    unlock.passphrase = passphrase(text);
    return unlock;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder with a journal in it, its locks and its backups.
struct JournalPlace
{
    QTemporaryDir folder;
    FixedClock clock{aMonday()};
    JournalPlaces places{folder.filePath(QStringLiteral("locks")),
                         folder.filePath(QStringLiteral("backups"))};
    QString path = folder.filePath(QStringLiteral("my.tryboth"));

    OpenedJournal create() { return must(JournalFile::create(path, places, clock, IdSource(1))); }
    OpenedJournal createSealed(const char *text)
    {
        return must(JournalFile::create(path, places, clock, IdSource(1), passphrase(text), CheapCost));
    }
    OpenResult<OpenedJournal> open(OpenMode mode, const Unlock &unlock = {})
    {
        return JournalFile::open(path, mode, places, clock, {}, unlock);
    }
    QByteArray bytes() const { return bytesOf(path); }

    /// Every file in the folder but the locks, with its bytes.
    QMap<QString, QByteArray> everyFile() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            if (const QString file = all.next(); !file.startsWith(places.locks)) {
                files.insert(file, bytesOf(file));
            }
        }
        return files;
    }
};

inline void add(OpenedJournal &journal, const QString &title)
{
    must(journal.core->apply([&](Stores &s) {
        return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title))
            .map([](const Id &) {});
    }));
}

inline void addAndSave(OpenedJournal &journal, const QString &title)
{
    add(journal, title);
    must(journal.file->save(journal.core->image()));
}

inline QStringList titlesIn(const JournalCore &core)
{
    QStringList titles;
    for (const auto &row : must(core.stores().checkIns.page({}, 100))) {
        titles.prepend(row.checkIn.title);
    }
    return titles;
}

} // namespace tryboth::test
