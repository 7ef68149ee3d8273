// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/passphrasestrength.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestPassphraseStrength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLevelFitsTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PassphraseLevel>("level");
        QTest::newRow("nothing") << QString() << PassphraseLevel::TooShort;
        QTest::newRow("11 wild characters") << u"x#9Kq!m2$Zr"_s << PassphraseLevel::TooShort;
        QTest::newRow("one letter") << QString(40, u'a') << PassphraseLevel::Weak;
        QTest::newRow("sequence") << u"abcdefghijklmnop"_s << PassphraseLevel::Weak;
        QTest::newRow("repeated") << u"tiger9tiger9tiger9tiger9"_s << PassphraseLevel::Weak;
        QTest::newRow("three words, letters doubled") << u"lamp otter jelly"_s << PassphraseLevel::Weak;
        QTest::newRow("three longer words") << u"window canyon bike"_s << PassphraseLevel::Fair;
        QTest::newRow("five words") << u"lamp otter jelly canyon bike"_s << PassphraseLevel::Strong;
        QTest::newRow("12 wild characters") << u"x#9Kq!m2$Zr7"_s << PassphraseLevel::Fair;
    }

    void theLevelFitsTheText()
    {
        QFETCH(QString, text);
        QTEST(strengthOf(Passphrase(QString(text))).level, "level");
    }

    void charactersAreCountedNotBytes()
    {
        QCOMPARE(strengthOf(Passphrase(u"\u00fc\u4e2d\u00e9"_s)).characters, 3);
    }
};

QTEST_GUILESS_MAIN(TestPassphraseStrength)

#include "tst_passphrasestrength.moc"
