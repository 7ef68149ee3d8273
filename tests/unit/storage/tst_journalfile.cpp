// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereAgain();
    void creatingNeverOverwrites();
    void aSecondWriterIsRefusedOrReads();
    void theVersionBeforeIsKept();
    void aCutJournalIsRefusedAndLeftAlone();
    void anEmptyJournalCutByOneByteIsNoticed();
    void aMissingFileIsNamed();
    void aFileChangedByOthersIsNotOverwritten();
};

void TestJournalFile::whatWasSavedIsThereAgain()
{
    JournalPlace place;
    {
        OpenedJournal journal = place.create();
        addAndSave(journal, u"kept"_s);
        QCOMPARE(journal.file->lastSaved(), place.clock.now());
    }
    const OpenedJournal again = must(place.open(OpenMode::Write));
    QVERIFY(!again.file->readOnlyReason());
    QCOMPARE(must(again.core->stores().checkIns.page({}, 5)).first().checkIn.title, u"kept"_s);
    QCOMPARE(QFile::permissions(place.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestJournalFile::creatingNeverOverwrites()
{
    JournalPlace place;
    place.create();
    const QByteArray before = place.bytes();
    const auto again = JournalFile::create(place.path, place.places, place.clock);
    QVERIFY(!again);
    QVERIFY(again.error().sentence.contains("my.tryboth"_L1));
    QCOMPARE(place.bytes(), before);
}

void TestJournalFile::aSecondWriterIsRefusedOrReads()
{
    JournalPlace place;
    const OpenedJournal first = place.create();
    const auto second = place.open(OpenMode::Write);
    QVERIFY(!second);
    QVERIFY2(second.error().sentence.contains("my.tryboth"_L1), qPrintable(second.error().sentence));

    const OpenedJournal reading = must(place.open(OpenMode::WriteOrRead));
    QVERIFY(reading.file->readOnlyReason());
    QVERIFY(!reading.file->save(reading.core->image()));
    QVERIFY(place.open(OpenMode::Read));
}

void TestJournalFile::theVersionBeforeIsKept()
{
    JournalPlace place;
    OpenedJournal journal = place.create();
    addAndSave(journal, u"first"_s);
    const QByteArray first = place.bytes();
    place.clock.advance(60'000);
    addAndSave(journal, u"second"_s);

    PosixFileSystem files;
    const Generations generations(files, place.clock,
                                  place.places.backups + u'/' + journal.core->journalId());
    QVERIFY(!generations.list().isEmpty());
    QFile newest(generations.path(generations.list().first()));
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QCOMPARE(newest.readAll(), first);
}

void TestJournalFile::aCutJournalIsRefusedAndLeftAlone()
{
    JournalPlace place;
    {
        OpenedJournal journal = place.create();
        addAndSave(journal, u"x"_s);
    }
    const qint64 whole = place.bytes().size();
    for (const qint64 length : {qint64{0}, qint64{1}, qint64{100}, whole / 2, whole - 1}) {
        QVERIFY(QFile::resize(place.path, length));
        const QByteArray before = place.bytes();
        const auto opened = place.open(OpenMode::Write);
        QVERIFY2(!opened, qPrintable(QString::number(length)));
        QVERIFY(opened.error().sentence.contains("Nothing was changed"_L1));
        QCOMPARE(place.bytes(), before);
    }
}

void TestJournalFile::anEmptyJournalCutByOneByteIsNoticed()
{
    JournalPlace place;
    place.create(); // its last page ends in a zero, which is what SQLite would make up for it
    QVERIFY(QFile::resize(place.path, place.bytes().size() - 1));
    QVERIFY(!place.open(OpenMode::Read));
}

void TestJournalFile::aMissingFileIsNamed()
{
    JournalPlace place;
    const auto opened = place.open(OpenMode::Write);
    QVERIFY(!opened);
    QVERIFY2(opened.error().sentence.contains("my.tryboth"_L1), qPrintable(opened.error().sentence));
    QVERIFY(!QFile::exists(place.path));
}

void TestJournalFile::aFileChangedByOthersIsNotOverwritten()
{
    JournalPlace place;
    OpenedJournal journal = place.create();
    QFile other(place.path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("somebody else's");
    other.close();
    QVERIFY(!journal.file->save(journal.core->image()));
    QCOMPARE(place.bytes(), QByteArray("somebody else's"));
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
