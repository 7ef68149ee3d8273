// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptimage.h"
#include "support/sanitizers.h"

#include <QFile>
#include <QTest>

using namespace tryboth;

namespace {

/// Bytes as a database has them: much repeats, and no two pages are the same.
QByteArray pages(int count)
{
    QByteArray bytes;
    for (int page = 0; page < count; ++page) {
        bytes += QByteArray::number(page).rightJustified(16, '0') + QByteArray(4080, char('a' + page % 26));
    }
    return bytes;
}

/// Anonymous memory of this process in bytes; 0 where the system does not say.
qint64 memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return at < 0 ? 0 : text.mid(at + 8, 20).simplified().split(' ').first().toLongLong() * 1024;
}

} // namespace

class TestKeptImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGivesBackWhatItWasGiven();
    void aLargeOneTakesLittleRoom();
};

void TestKeptImage::itGivesBackWhatItWasGiven()
{
    KeptImage kept;
    QVERIFY(kept.image().isEmpty());
    for (const int count : {0, 1, 200, 256, 257, 3000, 2}) {
        const QByteArray image = pages(count);
        kept.set(image);
        QCOMPARE(kept.image(), image);
        QCOMPARE(image, pages(count)); // and what it was given from is as it was
    }
    kept.wipe();
    QVERIFY(kept.image().isEmpty());
}

void TestKeptImage::aLargeOneTakesLittleRoom()
{
#ifdef TRYBOTH_SANITIZED
    QSKIP("a sanitizer keeps what is freed");
#endif
    if (memoryInUse() == 0) {
        QSKIP("this system does not say how much memory is in use");
    }
    constexpr int Pages = 10'000; // 40 MB
    const qint64 before = memoryInUse();
    KeptImage kept;
    kept.set(pages(Pages));
    QVERIFY2(memoryInUse() - before < 10'000'000, qPrintable(QString::number(memoryInUse() - before)));
    QCOMPARE(kept.image().size(), pages(Pages).size());
}

QTEST_GUILESS_MAIN(TestKeptImage)
#include "tst_keptimage.moc"
