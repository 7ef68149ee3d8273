// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {
constexpr char Right[] = "a brown fox, two cups of tea";
constexpr char Wrong[] = "a brown fox, two cups of Tea";
} // namespace

/// A journal whose keys were wiped, opened in two halves, and the draft beside it.
class TestLockedJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockedJournalIsNotWritten();
    void wrongTriesLeaveItLocked();
    void whatWasNeverLockedIsOnlyCompared();
    void theRecoveryKeySurvivesTheLock();
    void theRecoveryKeyUnlocksForReading();
    void whatAMergeComesFromIsSealedMeanwhile();
    void aPlainJournalHasNothingToLock();
    void theSlowHalfOfOpeningRunsAlone();
    void aSealMadeElsewhereMakesAJournal();
    void aDraftIsSealedAsItsJournal();
    void aDraftOfOtherKeysIsNotOffered();
};

void TestLockedJournal::aLockedJournalIsNotWritten()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"kept"_s);
    const QMap<QString, QByteArray> before = place.everyFile();
    must(journal.file->lock());
    QVERIFY(journal.file->isLocked() && journal.file->isSealed());
    QVERIFY(!journal.file->save(journal.core->image()));
    QVERIFY(!journal.file->saveCopy(place.folder.filePath(u"copy.tryboth"_s), journal.core->image()));
    QVERIFY(!journal.file->setPassphrase(passphrase(Wrong), journal.core->image(), CheapCost));
    QVERIFY(!journal.file->removePassphrase(journal.core->image()));
    QVERIFY(!journal.file->makeRecoveryKey(journal.core->image()));
    QVERIFY(!journal.file->keepDraft("words"));
    QCOMPARE(place.everyFile(), before);

    must(journal.file->unlock(with(Right)));
    addAndSave(journal, u"after"_s);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, with(Right))).core),
             QStringList({u"kept"_s, u"after"_s}));
}

void TestLockedJournal::wrongTriesLeaveItLocked()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    must(journal.file->lock());
    for (int i = 0; i < 20; ++i) {
        const auto opened = journal.file->unlock(with(Wrong));
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, OpenProblem::WrongPassphrase);
        QVERIFY(journal.file->isLocked());
    }
    QCOMPARE(journal.file->unlock({}).error().problem, OpenProblem::NeedsPassphrase);
    must(journal.file->unlock(with(Right)));
}

void TestLockedJournal::whatWasNeverLockedIsOnlyCompared()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    QCOMPARE(journal.file->unlock(with(Wrong)).error().problem, OpenProblem::WrongPassphrase);
    must(journal.file->unlock(with(Right)));
    Unlock strange;
    strange.recoveryKey = Identity::generate();
    QCOMPARE(journal.file->unlock(strange).error().problem, OpenProblem::WrongKey);
}

void TestLockedJournal::theRecoveryKeySurvivesTheLock()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    Unlock unlock;
    unlock.recoveryKey = must(journal.file->makeRecoveryKey(journal.core->image()));
    must(journal.file->lock());
    must(journal.file->unlock(with(Right)));
    addAndSave(journal, u"after"_s);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, unlock)).core), QStringList(u"after"_s));
}

void TestLockedJournal::theRecoveryKeyUnlocksForReading()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    Unlock unlock;
    unlock.recoveryKey = must(journal.file->makeRecoveryKey(journal.core->image()));
    must(journal.file->lock());
    must(journal.file->unlock(unlock));
    QVERIFY(!journal.file->isLocked());
    QVERIFY(journal.file->readOnlyReason());
    must(journal.file->lock()); // also then
    must(journal.file->unlock(unlock));
    must(journal.file->setPassphrase(passphrase(Wrong), journal.core->image(), CheapCost));
    QVERIFY(!journal.file->readOnlyReason());
}

void TestLockedJournal::whatAMergeComesFromIsSealedMeanwhile()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"kept"_s);
    const QByteArray base = journal.file->base();
    QVERIFY(base.contains("kept"));
    must(journal.file->lock());
    QVERIFY(journal.file->base().isEmpty());
    QVERIFY(!journal.file->unlock(with(Wrong)));
    QVERIFY(journal.file->base().isEmpty());
    must(journal.file->lock()); // twice is no harm
    must(journal.file->unlock(with(Right)));
    QCOMPARE(journal.file->base(), base);
}

void TestLockedJournal::aPlainJournalHasNothingToLock()
{
    JournalPlace place;
    OpenedJournal journal = place.create();
    must(journal.file->lock());
    QVERIFY(!journal.file->isLocked());
    addAndSave(journal, u"kept"_s);
}

void TestLockedJournal::theSlowHalfOfOpeningRunsAlone()
{
    JournalPlace place;
    {
        OpenedJournal journal = place.createSealed(Right);
        addAndSave(journal, u"kept"_s);
    }
    QCOMPARE(unsealFile(place.path, {}, with(Wrong)).error().problem, OpenProblem::WrongPassphrase);
    auto unsealed = must(unsealFile(place.path, {}, with(Right)));
    OpenedJournal journal = must(
        JournalFile::open(std::move(unsealed), OpenMode::Write, place.places, place.clock));
    QCOMPARE(titlesIn(*journal.core), QStringList(u"kept"_s));
    addAndSave(journal, u"more"_s);
    QVERIFY(place.bytes().startsWith("age-encryption.org/v1\n"));
}

void TestLockedJournal::aSealMadeElsewhereMakesAJournal()
{
    JournalPlace place;
    auto seal = must(JournalEnvelope::sealedWith(passphrase(Right), {}, CheapCost));
    {
        must(JournalFile::create(place.path, place.places, place.clock, IdSource(1), std::move(seal)));
    }
    must(place.open(OpenMode::Read, with(Right)));
    QVERIFY(!place.open(OpenMode::Read, with(Wrong)));
}

void TestLockedJournal::aDraftIsSealedAsItsJournal()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    QVERIFY(!journal.file->draft());
    must(journal.file->keepDraft("Kanarienvogel"));
    QCOMPARE(journal.file->draft(), QByteArray("Kanarienvogel"));
    int drafts = 0;
    const QMap<QString, QByteArray> files = place.everyFile();
    for (auto file = files.begin(); file != files.end(); ++file) {
        QVERIFY(!file.value().contains("Kanarienvogel"));
        if (file.key().endsWith(u".draft"_s)) {
            ++drafts;
            QCOMPARE(QFile::permissions(file.key()) & 0x0077, QFile::Permissions());
        }
    }
    QCOMPARE(drafts, 1);
    must(journal.file->keepDraft({}));
    QVERIFY(!journal.file->draft());
    must(journal.file->keepDraft({})); // taking away what is not there is no failure
}

void TestLockedJournal::aDraftOfOtherKeysIsNotOffered()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    must(journal.file->keepDraft("words"));
    must(journal.file->setPassphrase(passphrase(Wrong), journal.core->image(), CheapCost));
    QVERIFY(!journal.file->draft());
    must(journal.file->keepDraft("words"));
    QCOMPARE(journal.file->draft(), QByteArray("words"));
}

QTEST_GUILESS_MAIN(TestLockedJournal)
#include "tst_lockedjournal.moc"
