// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

#include "sealing/identityfile.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

// What tests/data/journals/README.md says about the samples.
constexpr char SamplePassphrase[] = "Grüße von zwei Stühlen";

QString sample(const QString &name)
{
    return QStringLiteral(TRYBOTH_TEST_DATA "/journals/") + name;
}

} // namespace

/// SAFETY.md R15: every journal that a released version wrote opens for ever. Samples are never made anew: a
/// new version of the format adds its own.
class TestJournalSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleOpens_data();
    void everySampleOpens();
    void theRecoveryKeyOfTheSampleOpensIt();
};

void TestJournalSamples::everySampleOpens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("sealed");
    QTest::newRow("version 1, plain") << u"version-1-plain.tryboth"_s << false;
    QTest::newRow("version 1, sealed") << u"version-1-sealed.tryboth"_s << true;
}

void TestJournalSamples::everySampleOpens()
{
    QFETCH(QString, file);
    QFETCH(bool, sealed);
    JournalPlace place;
    QVERIFY(QFile::copy(sample(file), place.path));
    QVERIFY(QFile::setPermissions(place.path, QFile::ReadOwner | QFile::WriteOwner));
    OpenedJournal journal = must(place.open(OpenMode::Write, sealed ? with(SamplePassphrase) : Unlock()));
    QCOMPARE(journal.file->isSealed(), sealed);
    QCOMPARE(journal.core->health().problems, QStringList());
    QCOMPARE(titlesIn(*journal.core), (QStringList{u"Pairing with Zoë 🌱"_s, u"Quarterly plan"_s}));
    const CheckIn entry = must(journal.core->stores().checkIns.page({}, 5)).last().checkIn;
    QCOMPARE(entry.when, (WallTime{{2026, 11, 23}, QTime(9, 0), 60, "Europe/Berlin"}));
    QCOMPARE(entry.energy, 2);
    addAndSave(journal, u"still writable"_s);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, with(SamplePassphrase))).core).size(), 3);
}

void TestJournalSamples::theRecoveryKeyOfTheSampleOpensIt()
{
    JournalPlace place;
    const auto identities = identitiesOf(bytesOf(sample(u"version-1-recovery.txt"_s)));
    QVERIFY(identities);
    Unlock unlock;
    unlock.recoveryKey = must(Identity::fromText(identities->front().toText().text()));
    const OpenedJournal journal = must(JournalFile::open(
        sample(u"version-1-sealed.tryboth"_s), OpenMode::Read, place.places, place.clock, {}, unlock));
    QCOMPARE(titlesIn(*journal.core).size(), 2);
}

QTEST_GUILESS_MAIN(TestJournalSamples)
#include "tst_journalsamples.moc"
