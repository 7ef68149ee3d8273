// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/envelope.h"

#include <QBuffer>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr int CheapWork = 4;

std::span<const Identity> only(const Identity &identity)
{
    return {&identity, 1};
}

SealingResult<QByteArray> sealFor(const Identity &identity, const QByteArray &plain)
{
    return seal(plain, std::span(&identity.recipient(), 1));
}

/// A device on which nothing can be written.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeComesBack_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 131071, 131072, 131073, 300000}) {
            QTest::addRow("%d bytes", size) << size;
        }
    }

    void everySizeComesBack()
    {
        QFETCH(int, size);
        const Identity identity = Identity::generate();
        const QByteArray plain(size, 'x');
        const auto sealed = sealFor(identity, plain);
        QVERIFY(sealed);
        QCOMPARE(open(*sealed, only(identity)).value(), plain);
    }

    void everyRecipientOpensAndNobodyElseDoes()
    {
        const std::array identities = {Identity::generate(), Identity::generate()};
        const std::array recipients = {identities[0].recipient(), identities[1].recipient()};
        const auto sealed = seal("hello", recipients);
        QVERIFY(sealed);
        QCOMPARE(open(*sealed, only(identities[0])).value(), "hello");
        QCOMPARE(open(*sealed, only(identities[1])).value(), "hello");
        const auto stranger = open(*sealed, only(Identity::generate()));
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().problem, SealingProblem::NoMatchingKey);
        QVERIFY(!seal("hello", std::span<const Recipient>()));
    }

    void aPassphraseOpensAndAnotherDoesNot()
    {
        const auto sealed = seal("hello", Passphrase(u"secret words"_s), CheapWork);
        QVERIFY(sealed);
        QCOMPARE(open(*sealed, Passphrase(u"secret words"_s)).value(), "hello");
        QCOMPARE(open(*sealed, Passphrase(u"other words"_s)).error().problem,
                 SealingProblem::WrongPassphrase);
        QCOMPARE(seal("hello", Passphrase(QString()), CheapWork).error().problem,
                 SealingProblem::EmptyPassphrase);
    }

    void theSameTextIsNeverSealedTheSameWay()
    {
        const Identity identity = Identity::generate();
        QVERIFY(sealFor(identity, "canary").value() != sealFor(identity, "canary").value());
        QVERIFY(!sealFor(identity, "canary").value().contains("canary"));
    }

    void foreignFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<SealingProblem>("problem");
        QTest::newRow("nothing") << QByteArray() << SealingProblem::NotSealed;
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << SealingProblem::NotSealed;
        QTest::newRow("next age") << QByteArray("age-encryption.org/v2\n")
                                  << SealingProblem::NeedsNewerVersion;
        QTest::newRow("odd version") << QByteArray("age-encryption.org/vx\n") << SealingProblem::Damaged;
        QTest::newRow("cut") << QByteArray("age-encryption.org/v1") << SealingProblem::Damaged;
        QTest::newRow("endless line")
            << "age-encryption.org/v1\n-> " + QByteArray(1'000'000, 'x') << SealingProblem::HostileLimits;
    }

    void foreignFilesAreToldApart()
    {
        QFETCH(QByteArray, file);
        const auto opened = open(file, only(Identity::generate()));
        QVERIFY(!opened);
        QTEST(opened.error().problem, "problem");
        QVERIFY(opened.error().sentence.contains("Nothing was changed."_L1));
    }

    void aFullDiskIsToldApart()
    {
        QBuffer plain;
        plain.open(QIODevice::ReadOnly);
        FullDevice full;
        full.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const std::array recipients = {Identity::generate().recipient()};
        QCOMPARE(seal(plain, full, recipients).error().problem, SealingProblem::CannotWrite);
    }

    void aRecipientThatNoSecretFitsIsRefused()
    {
        const std::array<Recipient, 1> recipients = {};
        QCOMPARE(seal("hello", recipients).error().problem, SealingProblem::NotAKey);
    }

    void anErrorConvertsToAPlainOne()
    {
        const Result<QByteArray> opened = open(QByteArray("no"), only(Identity::generate()));
        QVERIFY(!opened);
        QVERIFY(opened.error().sentence.startsWith("This file was not sealed"_L1));
    }

    void aSealedFileIsRecognised()
    {
        QBuffer buffer;
        buffer.setData(sealFor(Identity::generate(), "x").value());
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(looksSealed(buffer));
        QCOMPARE(buffer.pos(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)

#include "tst_envelope.moc"
