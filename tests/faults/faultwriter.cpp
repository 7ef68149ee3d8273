// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a counter again and again through AtomicWriter and says "saved N" after each acknowledged save. The
// fault tests kill it, starve it, cut its power, and compare what is on the disk with what it said.
#include "payload.h"
#include "storage/atomicwriter.h"
#include "storage/generations.h"
#include "storage/journallock.h"
#include "storage/posixfilesystem.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { AllSaved = 0, NotSaved = 1, Damaged = 2, Missing = 3 };

/// The negative control of the power-cut test: a writer that forgets to sync its folder.
class ForgetfulFileSystem final : public PosixFileSystem
{
public:
    CallResult<void> syncFolder(int) override { return {}; }
};

struct Job
{
    QString target;
    QString backups;
    QString locks;
    qint64 count = 0;
    qint64 size = 0;
    unsigned long pauseMs = 0;
};

/// Straight to the descriptor: an acknowledgement must not wait in a buffer.
bool say(int to, const QByteArray &line)
{
    return ::write(to, line.constData(), static_cast<size_t>(line.size())) == line.size();
}

int check(FileSystem &files, const QString &path)
{
    const auto loaded = loadFile(files, path);
    if (!loaded)
        return loaded.error().cause == FileCause::Vanished ? Missing : Damaged;
    const auto counter = counterOf(loaded->bytes);
    if (!counter)
        return Damaged;
    return say(STDOUT_FILENO, QByteArray::number(*counter) + '\n') ? AllSaved : NotSaved;
}

/// The counter in the target, 0 when there is none yet; tells `request` which version that is.
std::optional<qint64> load(FileSystem &files, SaveRequest &request)
{
    if (!QFileInfo::exists(request.target))
        return 0;
    const auto loaded = loadFile(files, request.target);
    if (!loaded)
        return std::nullopt;
    request.expected = loaded->identity;
    return counterOf(loaded->bytes);
}

ExitCode saveOnce(FileSystem &files, SaveRequest &request, qint64 counter, qint64 size)
{
    request.bytes = payloadOf(counter, size);
    const auto saved = AtomicWriter(files).write(request);
    if (!saved) {
        say(STDERR_FILENO, saved.error().error.sentence.toUtf8() + '\n');
        return NotSaved;
    }
    request.expected = *saved;
    return say(STDOUT_FILENO, "saved " + QByteArray::number(counter) + '\n') ? AllSaved : NotSaved;
}

/// As two windows that take turns: whoever gets the lock loads, adds one, saves and closes.
ExitCode takeTurns(FileSystem &files, SaveRequest &request, const Job &job)
{
    say(STDOUT_FILENO, "waiting\n");
    for (qint64 i = 0; i < job.count; ++i) {
        QThread::msleep(job.pauseMs); // Outside the lock, or the other would hardly ever get it.
        JournalLock lock(job.target, job.locks);
        while (!lock.tryLock())
            QThread::usleep(100);
        const auto counter = load(files, request);
        if (!counter)
            return Damaged;
        if (const ExitCode code = saveOnce(files, request, *counter + 1, job.size); code != AllSaved)
            return code;
    }
    return AllSaved;
}

ExitCode run(FileSystem &files, const Job &job)
{
    const SystemClock clock;
    Generations generations(files, clock, job.backups);
    SaveRequest request;
    request.target = job.target;
    if (!job.backups.isEmpty())
        request.rotate = [&](const QString &path) { return generations.add(path); };
    if (!job.locks.isEmpty())
        return takeTurns(files, request, job);
    const auto start = load(files, request);
    if (!start)
        return Damaged;
    for (qint64 i = 1; i <= job.count; ++i) {
        if (const ExitCode code = saveOnce(files, request, *start + i, job.size); code != AllSaved)
            return code;
        QThread::msleep(job.pauseMs);
    }
    return AllSaved;
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"target"_s, u"the file to save to"_s);
    parser.addOptions({{u"check"_s, u"print the counter in the file instead; 2: damaged, 3: missing"_s},
                       {u"no-folder-sync"_s, u"leave out the sync of the folder"_s},
                       {u"backups"_s, u"keep outgoing versions here"_s, u"folder"_s},
                       {u"locks"_s, u"take turns with others through a lock kept here"_s, u"folder"_s},
                       {u"count"_s, u"how many saves"_s, u"n"_s, u"1000000"_s},
                       {u"bytes"_s, u"size of each save"_s, u"n"_s, u"4000"_s},
                       {u"pause"_s, u"milliseconds between saves"_s, u"ms"_s, u"0"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return NotSaved;
    const QString target = parser.positionalArguments().constFirst();
    PosixFileSystem posix;
    ForgetfulFileSystem forgetful;
    if (parser.isSet(u"check"_s))
        return check(posix, target);
    const Job job{target,
                  parser.value(u"backups"_s),
                  parser.value(u"locks"_s),
                  parser.value(u"count"_s).toLongLong(),
                  parser.value(u"bytes"_s).toLongLong(),
                  parser.value(u"pause"_s).toULong()};
    if (parser.isSet(u"no-folder-sync"_s))
        return run(forgetful, job);
    return run(posix, job);
}
