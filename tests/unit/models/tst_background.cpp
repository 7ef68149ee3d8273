// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// Work in another thread, and its result in this one. ThreadSanitizer runs it, too (scripts/test
/// --sanitize).
class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInOrderAndInThisThread();
    void aResultThatCanOnlyBeMovedComes();
    void whatTheWorkerWroteIsThereAfterWaiting();
    void whoIsGoneIsNotCalled();
    void whatIsOnItsWayGoesWithIt();
    void aResultMayBeItsEnd();
    void aThreadThatHasGoneIsReplaced();
};

void TestBackground::resultsComeInOrderAndInThisThread()
{
    constexpr int Jobs = 200;
    Background background;
    QStringList came;
    QThread *const here = QThread::currentThread();
    for (int i = 0; i < Jobs; ++i) {
        const QString word = u"number %1"_s.arg(i);
        background.run([word, here] { return QThread::currentThread() == here ? QString() : word; }, this,
                       [&came, here](const QString &result) {
                           if (QThread::currentThread() == here)
                               came += result;
                       });
    }
    QVERIFY(came.isEmpty());
    QTRY_COMPARE(came.size(), Jobs);
    for (int i = 0; i < Jobs; ++i)
        QCOMPARE(came.at(i), u"number %1"_s.arg(i));
}

void TestBackground::aResultThatCanOnlyBeMovedComes()
{
    Background background;
    std::unique_ptr<QString> came;
    background.run([given = std::make_unique<int>(6)] { return std::make_unique<QString>(*given, u'x'); },
                   this, [&](std::unique_ptr<QString> result) { came = std::move(result); });
    QTRY_VERIFY(came);
    QCOMPARE(*came, u"xxxxxx"_s);
}

void TestBackground::whatTheWorkerWroteIsThereAfterWaiting()
{
    constexpr int Rounds = 50;
    Background background;
    int written = 0, called = 0; // without a lock: one thread after the other
    for (int round = 0; round < Rounds; ++round) {
        background.run([&written] { return ++written; }, this, [&](int) { ++called; });
        background.wait();
        ++written;
    }
    QCOMPARE(written, 2 * Rounds);
    QCOMPARE(called, 0); // that comes later
    QTRY_COMPARE(called, Rounds);
}

void TestBackground::whoIsGoneIsNotCalled()
{
    Background background;
    QSemaphore goOn;
    bool called = false, nextCalled = false;
    auto receiver = std::make_unique<QObject>();
    background.run(
        [&goOn] {
            goOn.acquire();
            return 1;
        },
        receiver.get(), [&](int) { called = true; });
    background.run([] { return 2; }, this, [&](int) { nextCalled = true; });
    receiver.reset(); // while the work is done
    goOn.release();
    QTRY_VERIFY(nextCalled);
    QVERIFY(!called);
}

void TestBackground::whatIsOnItsWayGoesWithIt()
{
    bool called = false, done = false;
    {
        Background background;
        background.run([&done] { return done = true; }, this, [&](bool) { called = true; });
    }
    QVERIFY(done); // it waited
    QTest::qWait(1);
    QVERIFY(!called);
}

void TestBackground::aResultMayBeItsEnd()
{
    auto background = std::make_unique<Background>();
    background->run([] { return 1; }, this, [&](int) { background.reset(); });
    QTRY_VERIFY(!background);
}

void TestBackground::aThreadThatHasGoneIsReplaced()
{
    Background background;
    QThread *thread = nullptr;
    background.run([] { return QThread::currentThread(); }, this, [&](QThread *its) { thread = its; });
    QTRY_VERIFY(thread);
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 20'000); // nobody keeps one for nothing
    bool called = false;
    background.run([] { return true; }, this, [&](bool result) { called = result; });
    QTRY_VERIFY(called);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
