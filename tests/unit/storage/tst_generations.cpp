// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefixture.h"

#include <QSet>
#include <QTest>

#include <sys/stat.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestGenerations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(022); }

    void aFileNameSaysAllAndComesBack();
    void foreignNamesAreNoGenerations();
    void dailySavesKeepFiveSavesSevenDaysAndFourWeeks();
    void manySavesOnOneDayKeepTheLastOfEarlierDays();
    void whateverTheClockDoesNothingNewGoesBeforeOlder_data();
    void whateverTheClockDoesNothingNewGoesBeforeOlder();
    void folderAndCopiesArePrivate();
    void everyGenerationOpensAndTheCurrentFileStays();
    void aFileIsNotKeptTwice();
    void whatWasKeptBeforeAnImportOutlastsTheSavesAfterIt();
    void aReasonIsAddedToWhatWasOnlySaved();
    void withoutLinksACopyIsKept();
    void unfinishedCopiesGo();

private:
    /// What remains of a day-by-day simulation: `saves` a day, from the first day to the last.
    static QList<Generation> simulate(QDate first, int days, int savesADay);
};

void TestGenerations::aFileNameSaysAllAndComesBack()
{
    const Generation one{42, Moment::fromDateTime(QDateTime({2026, 11, 24}, {8, 30, 5}, Qt::UTC))};
    QCOMPARE(one.fileName(), u"2026-11-24T08-30-05Z-000042.tryboth"_s);
    QVERIFY(Generation::fromFileName(one.fileName()) == one);
    const Generation later{1'234'567, one.keptAt};
    QVERIFY(Generation::fromFileName(later.fileName()) == later);
    for (const BackupReason reason : {BackupReason::Import, BackupReason::Renewal}) {
        const Generation marked{43, one.keptAt, reason};
        QVERIFY(Generation::fromFileName(marked.fileName()) == marked);
    }
    const Generation marked{42, one.keptAt, BackupReason::Import};
    QCOMPARE(marked.fileName(), u"2026-11-24T08-30-05Z-000042-import.tryboth"_s);
}

void TestGenerations::foreignNamesAreNoGenerations()
{
    for (const QString &name :
         {u"notes.txt"_s, u"2026-11-24T08-30-05Z-000042.tryboth.part"_s,
          u".2026-11-24T08-30-05Z-000042.tryboth.tryboth-abc123"_s, u"2026-13-24T08-30-05Z-000042.tryboth"_s,
          u"2026-11-24T08-30-05Z-42.tryboth"_s, u"2026-11-24T08-30-05Z-000042-mine.tryboth"_s,
          u"2026-11-24T08-30-05Z-000042-.tryboth"_s})
        QVERIFY2(!Generation::fromFileName(name), qPrintable(name));
}

QList<Generation> TestGenerations::simulate(QDate first, int days, int savesADay)
{
    QList<Generation> kept;
    qint64 sequence = 0;
    for (int day = 0; day < days; ++day) {
        for (int save = 0; save < savesADay; ++save) {
            const QDateTime when(first.addDays(day), QTime(8 + save, 0), Qt::UTC);
            kept.append({++sequence, Moment::fromDateTime(when)});
            for (const Generation &gone : generationsToRemove(kept))
                kept.removeOne(gone);
        }
    }
    return kept;
}

void TestGenerations::dailySavesKeepFiveSavesSevenDaysAndFourWeeks()
{
    const QDate first(2026, 1, 1);
    const QList<Generation> kept = simulate(first, 300, 1);
    QList<QDate> days;
    for (const Generation &generation : kept)
        days.append(generation.keptAt.inZone(QTimeZone::utc()).date());
    const QDate last = first.addDays(
        299); // A Tuesday: its week and the one before are partly covered by days.
    QCOMPARE(last.dayOfWeek(), 2);
    QList<QDate> expected;
    for (int week = 4; week >= 2; --week)
        expected.append(weekStart(last).addDays(-7 * week + 6)); // Sundays
    for (int day = 6; day >= 0; --day)
        expected.append(last.addDays(-day));
    QCOMPARE(days, expected);
}

void TestGenerations::manySavesOnOneDayKeepTheLastOfEarlierDays()
{
    const QList<Generation> kept = simulate(QDate(2026, 11, 16), 8, 10);
    QList<qint64> sequences;
    for (const Generation &generation : kept)
        sequences.append(generation.sequence);
    // Monday the 16th to Monday the 23rd: six earlier days by their last save, five saves of the last day.
    QCOMPARE(sequences, (QList<qint64>{20, 30, 40, 50, 60, 70, 76, 77, 78, 79, 80}));
}

void TestGenerations::whateverTheClockDoesNothingNewGoesBeforeOlder_data()
{
    QTest::addColumn<int>("jumpInDays");
    QTest::newRow("set back by a day") << -1;
    QTest::newRow("set back by a year") << -365;
    QTest::newRow("set to 1970") << -20000;
    QTest::newRow("ahead by a year") << 365;
    QTest::newRow("ahead to 2099") << 26000;
}

void TestGenerations::whateverTheClockDoesNothingNewGoesBeforeOlder()
{
    QFETCH(int, jumpInDays);
    QList<Generation> kept = simulate(QDate(2026, 8, 1), 60, 3);
    const QSet<qint64> fiveBefore{176, 177, 178, 179, 180};
    qint64 sequence = 180;
    for (int save = 0; save < 12; ++save) { // Wrong clock for twelve saves, then right again.
        const int jump = save < 6 ? jumpInDays : 0;
        const QDateTime when(QDate(2026, 9, 30).addDays(jump), QTime(12, save), Qt::UTC);
        kept.append({++sequence, Moment::fromDateTime(when)});
        for (const Generation &gone : generationsToRemove(kept)) {
            QVERIFY2(gone.sequence <= sequence - 5, "one of the five newest saves was removed");
            kept.removeOne(gone);
        }
    }
    QSet<qint64> left;
    for (const Generation &generation : kept)
        left.insert(generation.sequence);
    QVERIFY(left.contains(QSet<qint64>{188, 189, 190, 191, 192}));
    QVERIFY(left.contains(177)); // the last save of the day before
    QVERIFY(left.contains(174)); // and of the one before that
    QVERIFY(kept.size() <= 5 + 7 + 5);
}

void TestGenerations::folderAndCopiesArePrivate()
{
    SaveFixture f;
    f.files.withoutLinks = true;
    QVERIFY(f.put(f.target, "one"));
    QVERIFY(f.generations.add(f.target));
    const QString copy = f.generations.path(f.generations.list().value(0));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(copy).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
    for (const QString &folder : {u"data"_s, u"data/backups"_s, u"data/backups/one"_s}) {
        QCOMPARE(::stat(QFile::encodeName(f.root.filePath(folder)).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t(0700));
    }
}

void TestGenerations::everyGenerationOpensAndTheCurrentFileStays()
{
    SaveFixture f;
    std::optional<FileIdentity> identity;
    for (int i = 1; i <= 40; ++i) {
        const auto saved = f.save("save " + QByteArray::number(i), identity);
        QVERIFY(saved);
        identity = *saved;
        f.clock.advance(12 * 3'600'000);
    }
    const QList<Generation> list = f.generations.list();
    QCOMPARE(list.first().sequence, 39);
    for (const Generation &generation : list)
        QCOMPARE(f.bytesOf(f.generations.path(generation)),
                 "save " + QByteArray::number(generation.sequence));
    QVERIFY(list.size() >= 5 + 4);
    QVERIFY(list.size() <= 5 + 7 + 5);
    QCOMPARE(f.bytesOf(f.target), "save 40");
}

void TestGenerations::aFileIsNotKeptTwice()
{
    SaveFixture f;
    QVERIFY(f.put(f.target, "one"));
    for (int i = 0; i < 10; ++i)
        QVERIFY(f.generations.add(f.target)); // As when the rename after it fails, again and again.
    QCOMPARE(f.generations.list().size(), 1);
    QVERIFY(QFile::remove(f.target));
    QVERIFY(f.put(f.target, "one"));
    QVERIFY(f.generations.add(f.target));
    QCOMPARE(f.generations.list().size(), 1);
    QVERIFY(QFile::remove(f.target));
    QVERIFY(f.put(f.target, "two"));
    QVERIFY(f.generations.add(f.target));
    QCOMPARE(f.generations.list().size(), 2);
}

void TestGenerations::whatWasKeptBeforeAnImportOutlastsTheSavesAfterIt()
{
    constexpr int Days = 29, SavesADay = 10;
    const QDate first(2026, 11, 2);
    QList<Generation> kept;
    qint64 sequence = 0;
    const auto keep = [&](const QDateTime &when, BackupReason reason) {
        kept.append({++sequence, Moment::fromDateTime(when), reason});
        for (const Generation &gone : generationsToRemove(kept))
            kept.removeOne(gone);
    };
    keep(QDateTime(first, QTime(7, 0), Qt::UTC), BackupReason::Renewal);
    keep(QDateTime(first, QTime(7, 30), Qt::UTC), BackupReason::Import);
    const QList<Generation> marked = kept;
    for (int day = 0; day < Days; ++day) {
        for (int save = 0; save < SavesADay; ++save) {
            keep(QDateTime(first.addDays(day), QTime(8 + save, 0), Qt::UTC), BackupReason::Save);
            QVERIFY2(kept.contains(marked.first()) && kept.contains(marked.last()),
                     qPrintable(u"gone on day %1 after save %2"_s.arg(day).arg(save)));
        }
    }
    for (int day = Days; day < Days + 14; ++day)
        keep(QDateTime(first.addDays(day), QTime(8, 0), Qt::UTC), BackupReason::Save);
    QVERIFY(!kept.contains(marked.first()) && !kept.contains(marked.last())); // but not for ever
}

void TestGenerations::aReasonIsAddedToWhatWasOnlySaved()
{
    SaveFixture f;
    QVERIFY(f.put(f.target, "one"));
    QVERIFY(f.generations.add(f.target));
    QVERIFY(f.generations.add(f.target, BackupReason::Import));
    QCOMPARE(f.generations.list().size(), 1);
    QCOMPARE(f.generations.list().first().reason, BackupReason::Import);
    QCOMPARE(f.bytesOf(f.generations.path(f.generations.list().first())), "one");
    QVERIFY(f.generations.add(f.target)); // the save that brings the import
    QVERIFY(f.generations.add(f.target, BackupReason::Renewal));
    QCOMPARE(f.generations.list().size(), 1);
    QCOMPARE(f.generations.list().first().reason, BackupReason::Import);
}

void TestGenerations::withoutLinksACopyIsKept()
{
    SaveFixture f;
    f.files.withoutLinks = true;
    QVERIFY(f.put(f.target, "one"));
    QVERIFY(f.generations.add(f.target));
    QVERIFY(f.put(f.target, "two"));
    QCOMPARE(f.bytesOf(f.generations.path(f.generations.list().value(0))), "one");
}

void TestGenerations::unfinishedCopiesGo()
{
    SaveFixture f;
    QVERIFY(f.put(f.target, "one"));
    QVERIFY(f.generations.add(f.target));
    const QString left = f.root.filePath(
        u"data/backups/one/.2026-01-01T00-00-00Z-000001.tryboth.tryboth-abcdef"_s);
    QVERIFY(f.put(left, "half"));
    QVERIFY(f.put(f.target + u"2"_s, "two"));
    QVERIFY(f.generations.add(f.target + u"2"_s));
    QVERIFY(!QFile::exists(left));
    QCOMPARE(f.generations.list().size(), 2);
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_generations.moc"
