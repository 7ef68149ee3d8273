// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the journal "j.tryboth" in a folder, whatever version it has, and saves it as this version; says
// "saved" then. Killed at any call on the way, it must leave a journal that opens.
#include "storage/journalfile.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/stat.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    ::umask(077);
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    Unlock unlock;
    unlock.passphrase = Passphrase(QCoreApplication::arguments().value(2));
    const SystemClock clock;
    auto journal = JournalFile::open(folder + u"/j.tryboth"_s, OpenMode::Write,
                                     {folder + u"/locks"_s, folder + u"/backups"_s}, clock, {}, unlock);
    if (!journal) {
        std::fprintf(stderr, "%s\n", qPrintable(journal.error().sentence));
        return 1;
    }
    if (const auto saved = journal->file->save(journal->core->image()); !saved) {
        std::fprintf(stderr, "%s\n", qPrintable(saved.error().sentence));
        return 1;
    }
    std::puts("saved");
    return 0;
}
