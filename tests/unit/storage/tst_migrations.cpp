// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDatabaseGetsTheNewestSchemaAndOurMark();
    void migratingTwiceChangesNothing();
    void aNewerFormatIsRefusedAndLeftAlone();
    void anotherProgramsDatabaseIsRefused();
    void whatIsNoDatabaseIsRefused_data();
    void whatIsNoDatabaseIsRefused();
    void aTableIsStrict();
};

void TestMigrations::aNewDatabaseGetsTheNewestSchemaAndOurMark()
{
    const auto database = must(Database::create());
    must(migrate(*database));
    QCOMPARE(database->userVersion(), newestSchema());
    QVERIFY(newestSchema() >= 1);
    QCOMPARE(database->applicationId(), applicationIdOf(FileKind::Journal));
}

void TestMigrations::migratingTwiceChangesNothing()
{
    const auto database = must(Database::create());
    must(migrate(*database));
    const QByteArray image = database->image();
    must(migrate(*database));
    QCOMPARE(database->image(), image);
}

void TestMigrations::aNewerFormatIsRefusedAndLeftAlone()
{
    TestJournal journal;
    must(journal.core->database().runScript("PRAGMA user_version = 999"));
    const auto opened = JournalCore::open(journal.core->image(), journal.clock);
    QVERIFY(!opened);
    QVERIFY2(opened.error().sentence.contains("newer Tryboth"_L1), qPrintable(opened.error().sentence));
}

void TestMigrations::anotherProgramsDatabaseIsRefused()
{
    const auto database = must(Database::create());
    must(database->runScript("CREATE TABLE moz_places (id INTEGER PRIMARY KEY)"));
    const auto migrated = migrate(*database);
    QVERIFY(!migrated);
    QVERIFY(migrated.error().sentence.contains("not a Tryboth journal"_L1));
    QCOMPARE(database->userVersion(), 0);
}

void TestMigrations::whatIsNoDatabaseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    TestJournal journal;
    const QByteArray image = journal.core->image();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary").repeated(1000);
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("only the header") << image.left(100);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestMigrations::whatIsNoDatabaseIsRefused()
{
    QFETCH(QByteArray, bytes);
    FixedClock clock(aMonday());
    const auto opened = JournalCore::open(bytes, clock);
    QVERIFY(!opened);
    QVERIFY2(opened.error().sentence.contains("Nothing was changed"_L1), qPrintable(opened.error().sentence));
}

void TestMigrations::aTableIsStrict()
{
    TestJournal journal;
    QVERIFY(!journal.core->database().run(
        u"INSERT INTO import_run (id, at, format, added) VALUES ('x', 'soon', 'csv', 1)"_s));
    QVERIFY(!journal.core->database().run(
        u"INSERT INTO check_in_tag (check_in, place, tag, folded) VALUES ('nobody', 0, 'a', 'a')"_s));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
