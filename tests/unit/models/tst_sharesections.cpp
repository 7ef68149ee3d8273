// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"
#include "exchange/keys.h"
#include "models/exporting.h"
#include "models/importing.h"
#include "support/journaltransfer.h"
#include "support/sharefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Shares and replies in the JSON of a journal; names and keys only when they are asked for.
class TestShareSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndKeysStayUnlessAskedFor();
    void everythingComesBack();
    void itGoesAgainWithItsImport();
    void keysThatWereUsedSinceStay();
    void itFitsTheSchema();

private:
    QByteArray written(TestJournal &journal, bool namesAndKeys) const
    {
        return must(exportedBytes(journal.core->stores(), m_catalog, u"json"_s, {}, {}, {{}, namesAndKeys}));
    }

    ActivityCatalog m_catalog{must(Content::load()).activityTypes(), {}};
};

void TestShareSections::namesAndKeysStayUnlessAskedFor()
{
    TestJournal journal;
    fillShares(journal);
    const QByteArray json = written(journal, false);
    for (const char *word : {"AGE-SECRET", "Kovács", "Sári", "Colleague A", "Kafka"}) {
        QVERIFY2(!json.contains(word), word);
    }
    QVERIFY(json.contains("Begin here"));
    CheckInFilter filter;
    filter.from = LocalDay(2026, 11, 1);
    const QByteArray some = must(
        exportedBytes(journal.core->stores(), m_catalog, u"json"_s, filter, {}, {{}, true}));
    QVERIFY(!some.contains("Kim") && !some.contains("AGE-SECRET") && !some.contains("Kovács"));
}

void TestShareSections::everythingComesBack()
{
    TestJournal journal;
    fillShares(journal);
    const KeyPair key = newKeyPair({1'795'000'000'000});
    must(journal.core->apply([&](Stores &s) { return s.coaches.addKey(key); }));
    TestJournal other;
    other.clock.advance(100'000);
    takeIn(other, written(journal, true));
    const auto rows = [](TestJournal &j) {
        QStringList lines = contentsOf(*j.core);
        lines.removeIf([](const QString &line) {
            return line.startsWith("meta"_L1) || line.startsWith("import_run"_L1) ||
                   line.startsWith("profile"_L1);
        });
        return lines;
    };
    QCOMPARE(rows(other), rows(journal));
    QVERIFY(rows(other).filter(key.secretKey).size() == 1);
    takeIn(other, written(journal, true)); // a second time nothing is new
    QCOMPARE(rows(other), rows(journal));
}

void TestShareSections::itGoesAgainWithItsImport()
{
    TestJournal journal;
    fillShares(journal);
    TestJournal other;
    other.clock.advance(100'000);
    other.add(checkIn({2026, 11, 1}, {8, 0}, Focus::Mixed, 0, u"own"_s));
    const QStringList before = contentsOf(*other.core);
    takeIn(other, written(journal, true));
    QVERIFY(contentsOf(*other.core) != before);
    must(other.core->apply([](Stores &s) { return undoLastImport(s).map([](const UndoneImport &) {}); }));
    QCOMPARE(contentsOf(*other.core), before);
    QCOMPARE(must(other.core->stores().history.latest(9)).size(), 0); // nor as removed rows
}

void TestShareSections::keysThatWereUsedSinceStay()
{
    TestJournal journal;
    fillShares(journal);
    TestJournal other;
    other.clock.advance(100'000);
    takeIn(other, written(journal, true));
    ShareRecord since = must(other.core->stores().shares.all()).first();
    since.id = numbered(77);
    since.at = other.clock.now();
    since.links.clear();
    must(other.core->apply([&](Stores &s) { return s.shares.insert(since); }));
    must(other.core->apply([](Stores &s) { return undoLastImport(s).map([](const UndoneImport &) {}); }));
    QCOMPARE(must(other.core->stores().shares.all()).size(), 1);
    QCOMPARE(must(other.core->stores().coaches.all()).size(), 1);  // whom it went to
    QCOMPARE(must(other.core->stores().coaches.keys()).size(), 1); // which opens the answer
    QCOMPARE(must(other.core->stores().names.all()).size(), 0);
}

void TestShareSections::itFitsTheSchema()
{
    QProcess probe;
    probe.start(u"python3"_s, {u"-c"_s, u"import jsonschema"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0) {
        QSKIP("python3-jsonschema is not on this machine.");
    }
    TestJournal journal;
    fillShares(journal);
    const QString check = u"import json,sys,jsonschema;"
                          "jsonschema.validate(json.load(sys.stdin),json.load(open(sys.argv[1])))"_s;
    for (const bool namesAndKeys : {false, true}) {
        QProcess validator;
        validator.start(
            u"python3"_s,
            {u"-c"_s, check, QStringLiteral(TRYBOTH_SOURCE_DIR "/resources/schema/journal.schema.json")});
        validator.write(written(journal, namesAndKeys));
        validator.closeWriteChannel();
        QVERIFY(validator.waitForFinished());
        QVERIFY2(validator.exitCode() == 0, validator.readAllStandardError().constData());
    }
}

QTEST_GUILESS_MAIN(TestShareSections)
#include "tst_sharesections.moc"
