// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sealing/sealingtest.h"

#include "sealing/envelope.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// SAFETY R14: nothing but the whole, unchanged file opens.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sealed = test::sealWith(m_keys, QByteArray(1200, 'w')).value();
        QVERIFY(test::openWith(m_keys, m_sealed));
        QVERIFY(open(m_sealed, std::span(&m_recovery, 1)));
    }

    void noTruncationOpens()
    {
        for (qsizetype size = 0; size < m_sealed.size(); ++size) {
            const QByteArray cut = m_sealed.first(size);
            QVERIFY2(!test::openWith(m_keys, cut), qPrintable(QString::number(size)));
            QVERIFY2(!open(cut, std::span(&m_recovery, 1)), qPrintable(QString::number(size)));
        }
    }

    void noFlippedBitOpens()
    {
        constexpr int Flips = 20'000;
        QRandomGenerator random(1);
        for (int i = 0; i < Flips; ++i) {
            const auto bit = random.bounded(static_cast<quint32>(m_sealed.size() * 8));
            QByteArray flipped = m_sealed;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << bit % 8));
            const auto opened = test::openWith(m_keys, flipped);
            QVERIFY2(!opened, qPrintable(QString::number(bit)));
        }
    }

    void noTruncationAtChunkBordersOpens()
    {
        constexpr qsizetype Chunk = 64 * 1024;
        const QByteArray sealed = test::sealWith(m_keys, QByteArray(3 * Chunk, 'w')).value();
        for (qsizetype chunks = 1; chunks < 3; ++chunks) {
            QVERIFY(!test::openWith(m_keys, sealed.chopped(chunks * (Chunk + 16))));
        }
        QVERIFY(!test::openWith(m_keys, sealed + 'x'));
    }

private:
    Identity m_recovery = Identity::generate();
    JournalKeys m_keys = JournalKeys::create(Passphrase(u"a long passphrase"_s), m_recovery.recipient(),
                                             test::CheapCost)
                             .value();
    QByteArray m_sealed;
};

QTEST_GUILESS_MAIN(TestDamage)

#include "tst_damage.moc"
