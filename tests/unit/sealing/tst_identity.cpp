// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/identityfile.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

// The key of the public age vectors.
constexpr char Secret[] = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownKeyReadsAndWritesTheSame()
    {
        const auto identity = Identity::fromText(Secret);
        QVERIFY(identity);
        QCOMPARE(identity->toText().text().toByteArray(), QByteArray(Secret));
        const QByteArray recipient = identity->recipient().toText();
        // As age-keygen -y gives it.
        QCOMPARE(recipient, "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef");
        QCOMPARE(Recipient::fromText(recipient).value(), identity->recipient());
    }

    void everyMistypedLetterIsNoticed()
    {
        const QByteArray recipient = Identity::generate().recipient().toText();
        for (qsizetype i = 0; i < recipient.size(); ++i) {
            QByteArray mistyped = recipient;
            mistyped[i] = mistyped.at(i) == 'q' ? 'p' : 'q';
            QVERIFY(!Recipient::fromText(mistyped));
        }
    }

    void otherTextsAreNoKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray secret(Secret);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << secret.chopped(1);
        QTest::newRow("mixed case") << secret.chopped(1) + 'l';
        QTest::newRow("lower case") << secret.toLower();
        QTest::newRow("space after") << secret + ' ';
        QTest::newRow("recipient") << Identity::generate().recipient().toText();
    }

    void otherTextsAreNoKeys()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(Identity::fromText(text).error().problem, SealingProblem::NotAKey);
    }

    void anIdentityFileComesBack()
    {
        const Identity identity = Identity::generate();
        const QDateTime created(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
        const SecureBytes text = identityFileText(identity, created);
        const QList<QByteArray> lines = text.text().toByteArray().split('\n');
        QCOMPARE(lines.at(0), "# created: 2026-03-04T05:06:07Z");
        QCOMPARE(lines.at(1), "# public key: " + identity.recipient().toText());
        const auto read = identitiesOf(text.text());
        QVERIFY(read);
        QCOMPARE(read->size(), 1U);
        QCOMPARE(read->front().recipient(), identity.recipient());
    }

    void aFileWithAnythingElseIsRefused()
    {
        QVERIFY(identitiesOf(QByteArray("# c\r\n\r\n") + Secret + "\r\n"));
        QVERIFY(!identitiesOf("# only a comment\n"));
        QVERIFY(!identitiesOf(QByteArray(Secret) + "\nwhat is this\n"));
    }
};

QTEST_GUILESS_MAIN(TestIdentity)

#include "tst_identity.moc"
