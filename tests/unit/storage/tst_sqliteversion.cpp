// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteversion.h"

#include "storage/database.h"
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {
const QString Ours =
    u"2022-12-28 14:03:47 df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd45ae7b9c5e82ad8197f38a24"_s;
} // namespace

/// SAFETY.md S3: the SQLite of Qt's driver is the one that is linked.
class TestSqliteVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOneIsTaken() { QVERIFY(sameSqlite(Ours, Ours)); }
    void anotherOneIsRefusedWithBothNames();
    void oneThatDoesNotAnswerIsRefused();
    void everyDatabaseHasPassedTheCheck();
};

void TestSqliteVersion::anotherOneIsRefusedWithBothNames()
{
    const QString other = QString(Ours).replace(u"2022"_s, u"2024"_s);
    const auto same = sameSqlite(other, Ours);
    QVERIFY(!same);
    QVERIFY(same.error().sentence.contains(u"Nothing was changed"_s));
    QVERIFY(same.error().detail.contains(other) && same.error().detail.contains(Ours));
}

void TestSqliteVersion::oneThatDoesNotAnswerIsRefused()
{
    QVERIFY(!sameSqlite({}, Ours));
    QVERIFY(!sameSqlite({}, {}));
}

void TestSqliteVersion::everyDatabaseHasPassedTheCheck()
{
    const auto database = must(Database::create());
    const QString driver = must(database->single(u"SELECT sqlite_source_id()"_s)).toString();
    QVERIFY(!driver.isEmpty());
    QVERIFY(sameSqlite(driver, driver));
}

QTEST_GUILESS_MAIN(TestSqliteVersion)
#include "tst_sqliteversion.moc"
