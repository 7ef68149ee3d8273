// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/passphrase.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTypedTextIsTakenOver()
    {
        QString typed = QString::fromLatin1("correct horse");
        const Passphrase passphrase(std::move(typed));
        QVERIFY(typed.isEmpty());
        QCOMPARE(passphrase.utf8().size(), 13U);
    }

    void aTextSharedWithOthersStaysWithThem()
    {
        const QString kept = QString::fromLatin1("correct horse");
        const Passphrase passphrase{QString(kept)};
        QCOMPARE(kept, u"correct horse"_s);
    }

    void accentsAreComposedAndEncoded()
    {
        const Passphrase passphrase(u"u\u0308"_s);
        QVERIFY(equalInConstantTime(passphrase.utf8(), bytesOf("\xc3\xbc")));
        QVERIFY(Passphrase(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)

#include "tst_passphrase.moc"
