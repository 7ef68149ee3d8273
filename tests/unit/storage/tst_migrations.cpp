// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bundlestore.h"
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
    void sharesOfAnOlderDeskAreAllThereOncePacked();
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

void TestMigrations::sharesOfAnOlderDeskAreAllThereOncePacked()
{
    QFile first(migrationsOf(FileKind::Desk) + u"/001-desk.sql"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const auto database = must(Database::create());
    must(
        database->runScript("PRAGMA application_id = " + QByteArray::number(applicationIdOf(FileKind::Desk)) +
                            ';' + first.readAll() + "PRAGMA user_version = 1;"));
    const QString client = u"00000000-0000-7000-8000-000000000001"_s;
    must(database->run(u"INSERT INTO client (id, created, modified, label) VALUES (?, 1, 1, 'A')"_s,
                       {client}));
    const auto share = [](int number) { return u"00000000-0000-7000-8000-00000000001%1"_s.arg(number); };
    const auto item = [](int number) { return u"00000000-0000-4000-8000-00000000002%1"_s.arg(number); };
    for (int number = 1; number <= 3; ++number) { // the third one is empty
        must(database->run(
            u"INSERT INTO bundle (id, created, modified, client, share_id, prepared, file_hash, "
            "payload) VALUES (?, 1, 1, ?, ?, ?, '', '{}')"_s,
            {share(number), client, share(number), 1000 + number}));
    }
    const auto add = [&](int bundle, int number, const QVariant &day, const QString &text) {
        must(database->run(
            u"INSERT INTO bundle_item VALUES (?, ?, 'check_in', ?, ?, ?)"_s,
            {share(bundle), item(number), day, u"{\"title\":\"%1\"}"_s.arg(text), text.toLower()}));
    };
    add(1, 1, 2461368, u"Old words"_s);
    add(1, 2, QVariant(), u"Zwölf “Reiher”"_s);
    add(2, 1, 2461368, u"New words"_s);

    must(migrate(*database, FileKind::Desk));
    QVERIFY(!database->tables().contains(u"bundle_item"_s));
    FixedClock clock(aMonday());
    IdSource ids(1);
    const BundleStore bundles(*database, clock, ids);
    const auto items = must(bundles.items(*Id::fromText(share(1))));
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().item.toText(), item(2));
    QVERIFY(!items.first().day.isValid());
    QCOMPARE(QString::fromUtf8(items.first().value), u"{\"title\":\"Zwölf “Reiher”\"}"_s);
    QCOMPARE(items.last().day, LocalDay::fromJulianDay(2461368));
    QCOMPARE(items.last().kind, u"check_in"_s);
    const auto newest = must(bundles.newestItems(*Id::fromText(client), LocalDay(2026, 11, 23)));
    QCOMPARE(newest.size(), 2);
    QVERIFY(newest.last().value.contains("New words"));
    QCOMPARE(must(bundles.search(*Id::fromText(client), LocalDay(2026, 11, 23), {u"reiher"_s})).size(), 1);
    QVERIFY(must(bundles.search(*Id::fromText(client), LocalDay(2026, 11, 23), {u"old"_s})).isEmpty());
    QCOMPARE(must(bundles.countNew(*must(bundles.find(*Id::fromText(share(2)))))), 0);
    QCOMPARE(must(bundles.countNew(*must(bundles.find(*Id::fromText(share(1)))))), 2);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
