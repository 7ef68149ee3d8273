// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"
#include "manualjson.h"

#include "storage/journalfile.h"
#include "support/testjournal.h"

#include <QTest>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What a merge in the window left, from the command line.
class TestCliConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToLookAtIsSaid();
    void bothSidesAreListed();
};

void TestCliConflicts::nothingToLookAtIsSaid()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    const CliRun run = home.run({"conflicts", file});
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.contains("No merge has left anything"), run.out);
    QVERIFY(home.run({"conflicts", file, "--json"}).array().isEmpty());
}

void TestCliConflicts::bothSidesAreListed()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    const QByteArray id =
        home.run({"log", file, "--activity", "Coding", "--title", "from there"}).out.trimmed();
    {
        const SystemClock clock;
        const JournalPlaces places{home.path(u"locks"_s), home.path(u"backups"_s)};
        const OpenedJournal journal = must(
            JournalFile::open(QString::fromUtf8(file), OpenMode::Write, places, clock));
        must(journal.core->apply([&](Stores &s) {
            return s.history.keep({0, u"check_in"_s, QString::fromUtf8(id), u"title"_s, clock.now(),
                                   u"from \033[31mhere"_s, true});
        }));
        must(journal.file->save(journal.core->image()));
    }
    const CliRun run = home.run({"conflicts", file});
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.contains("in the journal: from there"), run.out);
    QVERIFY2(run.out.contains("the other: from"), run.out);
    QVERIFY2(!run.out.contains('\033'), run.out); // words of others draw nothing on a terminal
    const QJsonObject first = home.run({"conflicts", file, "--json"}).array().first().toObject();
    QCOMPARE(first[u"present"_s].toString(), u"from there"_s);
    QCOMPARE(first[u"other"_s].toString(), u"from \033[31mhere"_s);
    QCOMPARE(first[u"id"_s].toString(), QString::fromUtf8(id));
    const QByteArray json = home.run({"conflicts", file, "--json"}).out;
    QCOMPARE(ManualJson(home).unexplained(u"conflicts"_s, json), QStringList());
    const QByteArray texts = home.run({"history", file, id, "--json"}).out;
    QCOMPARE(ManualJson(home).unexplained(u"history"_s, texts), QStringList());
}

QTEST_GUILESS_MAIN(TestCliConflicts)
#include "tst_cliconflicts.moc"
