// SPDX-License-Identifier: GPL-3.0-or-later
// Logs one entry after the other in the journal "j.tryboth" of a folder, as the window does, each saved
// before the next: "WORD 1", "WORD 2" and so on, going on where it ended the last time. Says "open" once the
// journal is, and "saved N" once entry N is on the disk. The fault tests kill it, cut its power, take the
// disk away, and compare or search what lies there then. `--check` says instead how many entries there are,
// after looking whether the journal is sound and they are the ones that were written.
#include "domain/content.h"
#include "models/journal.h"
#include "storage/journalfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QThread>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { AllSaved = 0, Refused = 1, Damaged = 2, Missing = 3 };

struct Job
{
    QString folder;
    QString word;
    Unlock unlock;
    int count = 0;
    unsigned long pauseMs = 0;
    bool draft = false;

    QString path() const { return folder + u"/j.tryboth"_s; }
    JournalPlaces places() const { return {folder + u"/locks"_s, folder + u"/backups"_s}; }
    QString title(int number) const { return word + u' ' + QString::number(number); }
};

/// Straight to the descriptor: an acknowledgement must not wait in a buffer.
void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        std::fputs("nobody listens\n", stderr);
}

ExitCode refused(ExitCode code, const Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.sentence), qPrintable(error.detail));
    return code;
}

/// How many entries the journal holds, when nothing is wrong with it and they are 1 to that number.
Result<int> entriesIn(JournalCore &core, const Job &job)
{
    const JournalHealth health = core.health();
    if (!health.isSound())
        return failure(u"the journal is not sound"_s, health.problems.join(u"; "_s));
    const auto count = core.stores().checkIns.count({});
    const auto entries = count.and_then([&](int all) { return core.stores().checkIns.page({}, all + 1); });
    if (!entries)
        return tl::unexpected(entries.error());
    QSet<QString> titles;
    for (const PlacedCheckIn &entry : *entries)
        titles.insert(entry.checkIn.title);
    for (int number = 1; number <= *count; ++number) {
        if (!titles.contains(job.title(number)))
            return failure(u"an entry is missing"_s, job.title(number));
    }
    return *count;
}

ExitCode check(const Job &job, const Clock &clock)
{
    if (!QFile::exists(job.path()))
        return Missing;
    const auto journal = JournalFile::open(job.path(), OpenMode::Read, job.places(), clock, {}, job.unlock);
    if (!journal)
        return refused(Damaged, journal.error());
    const auto entries = entriesIn(*journal->core, job);
    if (!entries)
        return refused(Damaged, entries.error());
    say(QByteArray::number(*entries) + '\n');
    return AllSaved;
}

Result<OpenedJournal> openOrMake(const Job &job, const Clock &clock)
{
    constexpr Argon2Cost Cheap{1, 8};
    if (!QFile::exists(job.path()))
        return JournalFile::create(job.path(), job.places(), clock, {}, job.unlock.passphrase, Cheap);
    auto opened = JournalFile::open(job.path(), OpenMode::Write, job.places(), clock, {}, job.unlock);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return std::move(*opened);
}

Result<void> log(Journal &journal, const QString &title)
{
    CheckIn entry;
    entry.when = journal.clock().wallTime();
    entry.activity = u"act.mentoring"_s;
    entry.title = title;
    return journal.applyForId(u"Log"_s, [&](Stores &stores) { return stores.checkIns.add(entry); })
        .and_then([&](const Id &) { return journal.saveAndWait(); });
}

ExitCode writeEntries(const Job &job, const Clock &clock)
{
    const auto content = Content::load();
    if (!content)
        return refused(Refused, content.error());
    auto opened = openOrMake(job, clock);
    if (!opened)
        return refused(Refused, opened.error());
    const auto before = entriesIn(*opened->core, job);
    if (!before)
        return refused(Damaged, before.error());
    Journal journal(std::move(*opened), *content, clock);
    say("open\n");
    for (int number = *before + 1; number <= *before + job.count; ++number) {
        if (const auto saved = log(journal, job.title(number)); !saved)
            return refused(Refused, saved.error());
        say("saved " + QByteArray::number(number) + '\n');
        QThread::msleep(job.pauseMs);
    }
    if (job.draft) {
        if (const auto kept = journal.file()->keepDraft(job.word.toUtf8()); !kept)
            return refused(Refused, kept.error());
    }
    return AllSaved;
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"passphrase"_s, u"the journal is sealed with it"_s, u"text"_s},
                       {u"count"_s, u"how many entries"_s, u"n"_s, u"1000000"_s},
                       {u"pause"_s, u"milliseconds between entries"_s, u"ms"_s, u"0"_s},
                       {u"draft"_s, u"then put the word aside as what is being written"_s},
                       {u"check"_s, u"say how many entries there are; 2: damaged, 3: no journal"_s}});
    parser.addPositionalArgument(u"folder"_s, u"where journal, locks and backups go"_s);
    parser.addPositionalArgument(u"word"_s, u"the title of each entry begins with it"_s);
    parser.process(application);
    Job job{parser.positionalArguments().value(0),
            parser.positionalArguments().value(1),
            {},
            parser.value(u"count"_s).toInt(),
            parser.value(u"pause"_s).toULong(),
            parser.isSet(u"draft"_s)};
    if (parser.isSet(u"passphrase"_s))
        job.unlock.passphrase = Passphrase(parser.value(u"passphrase"_s));
    const SystemClock clock;
    return parser.isSet(u"check"_s) ? check(job, clock) : writeEntries(job, clock);
}
