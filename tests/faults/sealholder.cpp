// SPDX-License-Identifier: GPL-3.0-or-later
// Seals a journal with a passphrase from its standard input, saves and opens it, and says "open"; after a
// line on its input it lets go of everything and says "gone". tst_memory reads its memory at both points.
#include "storage/journalfile.h"

#include <QCoreApplication>

#include <cstdio>
#include <string.h>
#include <unistd.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t Most = 200;

/// One read, without a buffer that would keep a copy.
Passphrase passphraseFromInput()
{
    char typed[Most] = {};
    const ssize_t size = ::read(STDIN_FILENO, typed, sizeof typed - 1);
    Passphrase passphrase(QString::fromUtf8(typed, size > 0 ? size : 0));
    ::explicit_bzero(typed, sizeof typed);
    return passphrase;
}

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
    char answer[Most];
    if (::read(STDIN_FILENO, answer, sizeof answer) < 0)
        ::_exit(1);
}

Result<void> hold(const QString &folder)
{
    const SystemClock clock;
    const JournalPlaces places{folder + u"/locks"_s, folder + u"/backups"_s};
    const QString path = folder + u"/j.tryboth"_s;
    Unlock unlock;
    unlock.passphrase = passphraseFromInput();
    if (const auto made = JournalFile::create(path, places, clock, {}, unlock.passphrase, Argon2Cost{1, 8});
        !made)
        return tl::unexpected(made.error());
    auto journal = JournalFile::open(path, OpenMode::Write, places, clock, {}, unlock);
    if (!journal)
        return tl::unexpected<Error>(journal.error());
    if (const auto saved = journal->file->save(journal->core->image()); !saved)
        return saved;
    say("open");
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const auto held = hold(QCoreApplication::arguments().value(1)); !held) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(held.error().sentence), qPrintable(held.error().detail));
        return 1;
    }
    say("gone");
    return 0;
}
