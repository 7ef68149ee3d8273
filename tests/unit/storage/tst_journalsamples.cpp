// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

#include "sealing/identityfile.h"
#include "storage/migrations.h"
#include "storage/removedrow.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

// What tests/data/journals/README.md says about the samples.
constexpr char SamplePassphrase[] = "Grüße von zwei Stühlen";
constexpr int SampleVersions[] = {1, 4, 8, 9, 10};

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
    void theRecoveryKeyOfTheSampleOpensIt_data();
    void theRecoveryKeyOfTheSampleOpensIt();
    void experimentsOfVersion4AreAllThere();
    void wordsOfVersion8AreAllThere();
    void aWordTakenAwayInVersion9ComesBack();
    void theNewestVersionHasItsSample();
};

void TestJournalSamples::everySampleOpens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("sealed");
    for (const int version : SampleVersions) {
        const QString set = u"version-%1-"_s.arg(version);
        QTest::addRow("version %d, plain", version) << set + u"plain.tryboth"_s << false;
        QTest::addRow("version %d, sealed", version) << set + u"sealed.tryboth"_s << true;
    }
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

void TestJournalSamples::theRecoveryKeyOfTheSampleOpensIt_data()
{
    QTest::addColumn<QString>("version");
    for (const int version : SampleVersions) {
        QTest::addRow("%d", version) << u"version-%1-"_s.arg(version);
    }
}

void TestJournalSamples::theRecoveryKeyOfTheSampleOpensIt()
{
    QFETCH(QString, version);
    JournalPlace place;
    const auto identities = identitiesOf(bytesOf(sample(version + u"recovery.txt"_s)));
    QVERIFY(identities);
    Unlock unlock;
    unlock.recoveryKey = must(Identity::fromText(identities->front().toText().text()));
    const OpenedJournal journal = must(JournalFile::open(
        sample(version + u"sealed.tryboth"_s), OpenMode::Read, place.places, place.clock, {}, unlock));
    QCOMPARE(titlesIn(*journal.core).size(), 2);
}

void TestJournalSamples::experimentsOfVersion4AreAllThere()
{
    JournalPlace place;
    const OpenedJournal journal = must(JournalFile::open(sample(u"version-4-plain.tryboth"_s), OpenMode::Read,
                                                         place.places, place.clock, {}, {}));
    const Stores &stores = journal.core->stores();
    const QList<Experiment> all = must(stores.experiments.all());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().title, u"Mentor one person, Zoë 🌱"_s);
    QVERIFY(!must(stores.forecasts.find(all.first().id))->forecast); // sealed
    QCOMPARE(must(stores.forecasts.find(all.last().id))->forecast, (Forecast{-1, 60}));
    QCOMPARE(must(stores.reviews.of(all.last().id)).first().outcome, ReviewOutcome::Stop);
    const Pair pair = must(stores.pairs.all()).first();
    QCOMPARE(pair.peopleExperiment, all.first().id);
    QVERIFY(holdsWhenRedone(*must(stores.pairs.drawFor(pair.id))));
    QCOMPARE(must(stores.amendments.of(all.first().id)).size(), 1);
    QVERIFY(must(stores.sessions.of(all.first().id)).first().checkIn);
    QCOMPARE(must(stores.dayNotes.all()), (QList<DayNote>{{{2026, 11, 23}, 3, 4, true}}));
    QCOMPARE(must(stores.templates.all()).size(), 1);
}

void TestJournalSamples::wordsOfVersion8AreAllThere()
{
    JournalPlace place;
    const OpenedJournal journal = must(JournalFile::open(sample(u"version-8-plain.tryboth"_s), OpenMode::Read,
                                                         place.places, place.clock, {}, {}));
    const Stores &stores = journal.core->stores();
    const Reflection week = must(stores.reflections.all()).first();
    QCOMPARE(week.recalled, (Recalled{2, -1, Moment{1}, true}));
    QCOMPARE(week.answerTo(u"prompt.weekly.stories"_s), u"On Tuesday, Zoë."_s);
    QCOMPARE(must(stores.secondLooks.of(week.checkIns.first())).first().worth, 3);
    QCOMPARE(must(stores.prompts.all()).first().text, u"What did I not say?"_s);
    QCOMPARE(must(stores.answers.all()).first().clarity, 4);
    QCOMPARE(must(stores.reasons.all()).size(), 1);
    const DecisionRecord decision = must(stores.decisions.all()).first();
    QCOMPARE(decision.title, u"Lead for a quarter"_s);
    QCOMPARE(must(stores.expectations.of(decision.id)).size(), 1);
    QCOMPARE(must(stores.decisions.conditionsOf(decision.id)).first().sign, u"I stop writing."_s);
    QCOMPARE(must(stores.coaches.all()).first().label, u"R. Lindqvist"_s);
    QCOMPARE(must(stores.names.all()).first().spellings, QStringList{u"Sári"_s});
}

void TestJournalSamples::aWordTakenAwayInVersion9ComesBack()
{
    JournalPlace place;
    const OpenedJournal journal = must(JournalFile::open(sample(u"version-9-plain.tryboth"_s), OpenMode::Read,
                                                         place.places, place.clock, {}, {}));
    QCOMPARE(must(journal.core->stores().prompts.all()).size(), 1);
    QList<EarlierText> earlier = must(journal.core->stores().history.latest(100));
    earlier.removeIf([](const EarlierText &text) { return !isRemovedRow(text); });
    QCOMPARE(earlier.size(), 1);
    must(journal.core->apply([&](Stores &s) { return s.history.putBack(earlier.first()); }));
    QCOMPARE(must(journal.core->stores().prompts.all()).last().text, u"What did Zoë not say?"_s);
}

/// Whoever changes the format adds a set of its own, with makejournalsamples.
void TestJournalSamples::theNewestVersionHasItsSample()
{
    for (const auto &kind : {u"plain"_s, u"sealed"_s}) {
        const QString file = u"version-%1-%2.tryboth"_s.arg(newestSchema()).arg(kind);
        QVERIFY2(QFile::exists(sample(file)), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestJournalSamples)
#include "tst_journalsamples.moc"
