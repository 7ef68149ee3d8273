// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a journal, sealed when asked, and saves an entry with the given title in it three times. Under strace
// it is killed in the midst of a save, so that what lies on the disk then can be searched for the title.
#include "storage/journalfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sys/stat.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

Result<void> saveThrice(OpenedJournal &journal, const QString &title)
{
    for (int i = 0; i < 3; ++i) {
        CheckIn entry;
        entry.when = journal.core->clock().wallTime();
        entry.activity = u"act.mentoring"_s;
        entry.title = title;
        const auto added = journal.core->apply(
            [&](Stores &s) { return s.checkIns.add(entry).map([](const Id &) {}); });
        if (!added) {
            return tl::unexpected(added.error());
        }
        if (const auto saved = journal.file->save(journal.core->image()); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"passphrase"_s, u"seal the journal"_s, u"text"_s});
    parser.addPositionalArgument(u"folder"_s, u"where journal, locks and backups go"_s);
    parser.addPositionalArgument(u"title"_s, u"of the entries"_s);
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0);
    std::optional<Passphrase> passphrase;
    if (parser.isSet(u"passphrase"_s)) {
        passphrase = Passphrase(parser.value(u"passphrase"_s));
    }
    constexpr Argon2Cost Cheap{1, 8};
    const SystemClock clock;
    auto journal = JournalFile::create(folder + u"/j.tryboth"_s,
                                       {folder + u"/locks"_s, folder + u"/backups"_s}, clock, {}, passphrase,
                                       Cheap);
    if (!journal) {
        qFatal("%s", qPrintable(journal.error().sentence));
    }
    const auto saved = saveThrice(*journal, parser.positionalArguments().value(1));
    if (!saved) {
        qFatal("%s (%s)", qPrintable(saved.error().sentence), qPrintable(saved.error().detail));
    }
    return 0;
}
