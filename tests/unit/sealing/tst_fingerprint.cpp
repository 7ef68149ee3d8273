// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/fingerprint.h"

#include "sealing/identity.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAre256ShortAndDifferent()
    {
        static const QRegularExpression plainWord(u"^[a-z]{3,8}$"_s);
        QSet<QString> words;
        QString before;
        for (const char *text : FingerprintWords) {
            QVERIFY(text);
            const QString word = QString::fromLatin1(text);
            QVERIFY2(plainWord.match(word).hasMatch(), text);
            QVERIFY2(before < word, text);
            before = word;
            words.insert(word);
        }
        QCOMPARE(words.size(), 256);
    }

    void aKeyAlwaysHasTheSameEightWords()
    {
        const auto identity = Identity::fromText(
            "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0");
        QCOMPARE(fingerprintOf(identity->recipient()).join(u' '),
                 u"willow yellow honey cricket echo baker agent acorn"_s);
        QVERIFY(fingerprintOf(identity->recipient()) != fingerprintOf(Identity::generate().recipient()));
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)

#include "tst_fingerprint.moc"
