// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/walltimer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tryboth;

/// The timer of the wall clock. Sleep and a clock that is set are the kernel's to tell: no test sets the
/// clock of its machine.
class TestWallTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWakesOnceAndNotBefore()
    {
        constexpr qint64 WaitMs = 60;
        WallTimer timer;
        QSignalSpy woke(&timer, &WallTimer::woke);
        QElapsedTimer elapsed;
        elapsed.start();
        timer.start(WaitMs);
        QVERIFY(timer.isWaiting());
        QTRY_COMPARE(woke.size(), 1);
        QVERIFY(elapsed.elapsed() >= WaitMs - 1); // the two clocks round differently
        QVERIFY(!timer.isWaiting());
    }
    void whatIsStoppedDoesNotWake()
    {
        WallTimer timer, after;
        QSignalSpy woke(&timer, &WallTimer::woke), later(&after, &WallTimer::woke);
        timer.start(1);
        timer.stop();
        after.start(30);
        QTRY_COMPARE(later.size(), 1);
        QCOMPARE(woke.size(), 0);
    }
    void itMayBeStartedAnewWhileItWakes()
    {
        WallTimer timer;
        int woke = 0;
        connect(&timer, &WallTimer::woke, this, [&] {
            if (++woke < 3) {
                timer.start(1);
            }
        });
        timer.start(0);
        QTRY_COMPARE(woke, 3);
        QVERIFY(!timer.isWaiting());
    }
};

QTEST_GUILESS_MAIN(TestWallTimer)
#include "tst_walltimer.moc"
