// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sealing/sealingtest.h"

#include "sealing/envelope.h"

#include <QTest>

#include <ctime>
#include <type_traits>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

QByteArray withArgument(const QByteArray &sealed, int index, const QByteArray &value)
{
    QBuffer buffer;
    buffer.setData(sealed);
    buffer.open(QIODevice::ReadOnly);
    Header header = readHeader(buffer).value();
    Argon2Stanza stanza = Argon2Stanza::fromStanza(header.stanzas.first()).value();
    // A hostile writer computes the check as we do, so it goes through our own writer.
    (index == 1 ? stanza.cost.passes : stanza.cost.kibibytes) = value.toUInt();
    header.stanzas.first() = stanza.toStanza();
    return writeHeader(header.stanzas, SecureBytes(16)) + buffer.readAll();
}

} // namespace

class TestJournalKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysCannotBeCopied()
    {
        static_assert(!std::is_copy_constructible_v<JournalKeys>);
        static_assert(std::is_nothrow_move_constructible_v<SecureBytes>);
        QCOMPARE(Argon2Cost().passes, 3U);
        QCOMPARE(Argon2Cost().kibibytes, 256U * 1024U);
    }

    void aJournalIsUnlockedWithItsPassphrase()
    {
        const QByteArray sealed = test::sealWith(keys(), "words").value();
        const auto unlocked = test::unlock(sealed, u"a long passphrase"_s);
        QVERIFY(unlocked);
        QCOMPARE(test::openWith(*unlocked, sealed).value(), "words");
        QCOMPARE(unlocked->cost(), test::CheapCost);
        QCOMPARE(test::unlock(sealed, u"a wrong passphrase"_s).error().problem,
                 SealingProblem::WrongPassphrase);
        QCOMPARE(test::unlock(sealed, QString()).error().problem, SealingProblem::EmptyPassphrase);
        QCOMPARE(open(sealed, Passphrase(u"a long passphrase"_s)).value(), "words");
    }

    void manyFilesAreSealedWithOneUnlock()
    {
        const JournalKeys journal = keys();
        const QByteArray first = test::sealWith(journal, "words").value();
        const QByteArray second = test::sealWith(journal, "words").value();
        QVERIFY(first != second);
        // The same master key must never wrap two file keys under one wrapping key.
        QVERIFY(stanzaOf(first).fileSalt != stanzaOf(second).fileSalt);
        QVERIFY(stanzaOf(first).wrappedKey != stanzaOf(second).wrappedKey);
        QCOMPARE(stanzaOf(first).salt, stanzaOf(second).salt);
        QCOMPARE(test::openWith(journal, first).value(), "words");
        QCOMPARE(test::openWith(journal, second).value(), "words");
    }

    void aRecoveryKeyOpensTheJournalAndIsRemembered()
    {
        const Identity recovery = Identity::generate();
        const QByteArray sealed = test::sealWith(keys(recovery.recipient()), "words").value();
        QCOMPARE(open(sealed, std::span(&recovery, 1)).value(), "words");

        auto unlocked = test::unlock(sealed, u"a long passphrase"_s).value();
        QCOMPARE(unlocked.recovery(), std::optional(recovery.recipient()));
        const QByteArray savedAgain = test::sealWith(unlocked, "more words").value();
        QCOMPARE(open(savedAgain, std::span(&recovery, 1)).value(), "more words");

        unlocked.setRecovery(std::nullopt);
        const QByteArray without = test::sealWith(unlocked, "private").value();
        QCOMPARE(open(without, std::span(&recovery, 1)).error().problem, SealingProblem::NoMatchingKey);
    }

    void otherKeysDoNotOpenIt()
    {
        const QByteArray sealed = test::sealWith(keys(), "words").value();
        QCOMPARE(test::openWith(keys(), sealed).error().problem, SealingProblem::NoMatchingKey);
    }

    void bothFormsOfAnAccentOpenTheSameFile()
    {
        const QString composed = u"Gl\u00fcck im Gr\u00fcnen"_s;
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        const auto journal = JournalKeys::create(Passphrase(QString(composed)), std::nullopt,
                                                 test::CheapCost);
        QVERIFY(test::unlock(test::sealWith(*journal, "words").value(), decomposed));
        QVERIFY(journal->isPassphrase(Passphrase(QString(decomposed))).value());
        QVERIFY(!journal->isPassphrase(Passphrase(u"Glueck im Gruenen"_s)).value());
    }

    void hostileCostsAreRefusedAtOnce_data()
    {
        QTest::addColumn<int>("argument");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("17 passes") << 1 << QByteArray("17");
        QTest::newRow("4 billion passes") << 1 << QByteArray("4294967295");
        QTest::newRow("over 1 GiB") << 2 << QByteArray("1048577");
        QTest::newRow("4 TiB") << 2 << QByteArray("4294967295");
        QTest::newRow("too little memory") << 2 << QByteArray("7");
    }

    void hostileCostsAreRefusedAtOnce()
    {
        QFETCH(int, argument);
        QFETCH(QByteArray, value);
        const QByteArray hostile = withArgument(test::sealWith(keys(), "words").value(), argument, value);
        const std::clock_t before = std::clock();
        const auto unlocked = test::unlock(hostile, u"a long passphrase"_s);
        // Time of this process, not of the clock on the wall: with Argon2id it would be seconds to hours.
        QVERIFY(std::clock() - before < CLOCKS_PER_SEC / 10);
        QCOMPARE(unlocked.error().problem, SealingProblem::HostileLimits);
    }

    void aSecondPassphraseStanzaIsRefused()
    {
        QBuffer buffer;
        buffer.setData(test::sealWith(keys(), "words").value());
        buffer.open(QIODevice::ReadOnly);
        Header header = readHeader(buffer).value();
        header.stanzas.append(header.stanzas.first());
        const QByteArray twice = writeHeader(header.stanzas, SecureBytes(16));
        QCOMPARE(test::unlock(twice, u"a long passphrase"_s).error().problem, SealingProblem::HostileLimits);
    }

    void aDamagedHeaderIsNotCalledAWrongPassphrase()
    {
        QByteArray sealed = test::sealWith(keys(), "words").value();
        const qsizetype inBody = sealed.indexOf('\n', sealed.indexOf("-> ")) + 5;
        sealed[inBody] = sealed[inBody] == 'A' ? 'B' : 'A';
        QCOMPARE(test::unlock(sealed, u"a long passphrase"_s).error().problem, SealingProblem::Damaged);
    }

    void aNewerStanzaAsksForANewerVersion()
    {
        QByteArray sealed = test::sealWith(keys(), "words").value();
        sealed.replace("argon2id-v1", "argon2id-v2");
        QCOMPARE(test::unlock(sealed, u"a long passphrase"_s).error().problem,
                 SealingProblem::NeedsNewerVersion);
    }

private:
    static JournalKeys keys(const std::optional<Recipient> &recovery = {})
    {
        return JournalKeys::create(Passphrase(u"a long passphrase"_s), recovery, test::CheapCost).value();
    }

    static Argon2Stanza stanzaOf(const QByteArray &sealed)
    {
        QBuffer buffer;
        buffer.setData(sealed);
        buffer.open(QIODevice::ReadOnly);
        return Argon2Stanza::fromStanza(readHeader(buffer).value().stanzas.first()).value();
    }
};

QTEST_GUILESS_MAIN(TestJournalKeys)

#include "tst_journalkeys.moc"
