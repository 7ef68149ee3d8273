// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

#include <QRandomGenerator>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Right[] = "a brown fox, two cups of tea";
constexpr int Flips = 20'000;
constexpr qint64 HeaderBytes = 1024; ///< more than the header has
constexpr qint64 ChunkBytes = 65536 + 16;
constexpr qint64 Stride = 61; ///< between cuts in the midst of a chunk; TRYBOTH_LONG=1 tries every one

void overwrite(QFile &file, qint64 at, char byte)
{
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(byte));
    QVERIFY(file.flush());
}

} // namespace

/// SAFETY.md R14: no change of a sealed journal passes, none crashes, none makes us write. A plain journal
/// notices cuts, but not every changed byte: SQLite has no checksum (SAFETY.md, fact 2).
class TestSealedDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleOpens();
    void noFlippedBitIsAccepted();
    void noCutIsAccepted();
    void nothingAppendedIsAccepted();
    void aLostBeginningIsDamageWhereThereAreBackups();
    void theMessageSaysWhereTheBackupsAre();

private:
    OpenResult<OpenedJournal> open() { return m_place.open(OpenMode::WriteOrRead, with(Right)); }

    JournalPlace m_place;
    QByteArray m_sample;
};

void TestSealedDamage::initTestCase()
{
    OpenedJournal journal = m_place.createSealed(Right);
    must(journal.file->makeRecoveryKey(journal.core->image()));
    addAndSave(journal, u"one"_s);
    m_sample = m_place.bytes();
    QVERIFY(m_sample.size() > HeaderBytes);
}

void TestSealedDamage::theSampleOpens()
{
    QCOMPARE(titlesIn(*must(open()).core), QStringList{u"one"_s});
}

void TestSealedDamage::noFlippedBitIsAccepted()
{
    QFile file(m_place.path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QRandomGenerator random(14);
    QMap<OpenProblem, int> problems;
    for (int i = 0; i < Flips; ++i) {
        // Half of them in the header, where a change decides how the rest is read.
        const qint64 at = random.bounded(i % 2 == 0 ? HeaderBytes : m_sample.size());
        const char byte = m_sample.at(at);
        const char changed = static_cast<char>(byte ^ (1 << random.bounded(8)));
        overwrite(file, at, changed);
        const auto opened = open();
        QVERIFY2(!opened, qPrintable(u"byte %1"_s.arg(at)));
        ++problems[opened.error().problem];
        QByteArray expected = m_sample;
        expected[at] = changed;
        QVERIFY(m_place.bytes() == expected);
        overwrite(file, at, byte);
    }
    // A changed version of the format reads as a newer one; everything else is called damage.
    QCOMPARE(problems.value(OpenProblem::Damaged) + problems.value(OpenProblem::Newer), Flips);
    QVERIFY(problems.value(OpenProblem::Newer) < Flips / 50);
    QVERIFY(m_place.bytes() == m_sample);
    QVERIFY(open());
}

void TestSealedDamage::noCutIsAccepted()
{
    const bool all = qEnvironmentVariableIntValue("TRYBOTH_LONG") != 0;
    QFile file(m_place.path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    int cuts = 0;
    for (qint64 length = m_sample.size() - 1; length >= 0; --length) {
        const qint64 inChunk = length % ChunkBytes;
        const bool nearABorder = length < HeaderBytes || length > m_sample.size() - 64;
        if (!all && !nearABorder && inChunk % Stride != 0) {
            continue;
        }
        QVERIFY(file.resize(length));
        const auto opened = open();
        QVERIFY2(!opened, qPrintable(u"cut to %1 bytes"_s.arg(length)));
        QCOMPARE(opened.error().problem, OpenProblem::Damaged);
        QCOMPARE(file.size(), length);
        ++cuts;
    }
    qInfo("%d cuts of %lld bytes", cuts, static_cast<long long>(m_sample.size()));
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(m_sample), m_sample.size());
    QVERIFY(open());
}

void TestSealedDamage::nothingAppendedIsAccepted()
{
    for (const qint64 more : {qint64{1}, qint64{16}, ChunkBytes}) {
        QFile file(m_place.path);
        QVERIFY(file.resize(m_sample.size() + more));
        QCOMPARE(open().error().problem, OpenProblem::Damaged);
        QVERIFY(file.resize(m_sample.size()));
    }
    QVERIFY(open());
}

void TestSealedDamage::aLostBeginningIsDamageWhereThereAreBackups()
{
    QFile file(m_place.path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    file.write(QByteArray(4096, '\0'));
    QCOMPARE(open().error().problem, OpenProblem::Damaged);
    QCOMPARE(m_place.open(OpenMode::Write).error().problem, OpenProblem::Damaged);
    QVERIFY(file.seek(0));
    file.write(m_sample);
    QVERIFY(open());
}

void TestSealedDamage::theMessageSaysWhereTheBackupsAre()
{
    QFile file(m_place.path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    overwrite(file, m_sample.size() / 2, static_cast<char>(m_sample.at(m_sample.size() / 2) ^ 1));
    const QString sentence = open().error().sentence;
    const QList<Backup> backups = backupsOf(m_place.path, m_place.places);
    QCOMPARE(backups.size(), 2);
    QVERIFY2(sentence.contains("my.tryboth"_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains("2 backups"_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains(QFileInfo(backups.first().path).path()), qPrintable(sentence));
    // What it points to opens with the same passphrase.
    QVERIFY(JournalFile::open(backups.first().path, OpenMode::Read, m_place.places, m_place.clock, {},
                              with(Right)));
    overwrite(file, m_sample.size() / 2, m_sample.at(m_sample.size() / 2));
}

QTEST_GUILESS_MAIN(TestSealedDamage)
#include "tst_sealeddamage.moc"
