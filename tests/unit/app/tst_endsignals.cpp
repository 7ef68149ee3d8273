// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/endsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <csignal>
#include <utility>

using namespace tryboth;

namespace {
volatile std::sig_atomic_t othersHeard = 0;
void otherHandler(int /*signal*/)
{
    othersHeard = othersHeard + 1;
}
} // namespace

/// The signals that end a program, raised in this one.
class TestEndSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachSignalIsHeardInTheEventLoop_data();
    void eachSignalIsHeardInTheEventLoop();
    void whatWasIgnoredStaysIgnored();
    void afterwardsAllIsAsBefore();

private:
    std::array<std::pair<int, struct sigaction>, 3> m_before{{{SIGTERM, {}}, {SIGHUP, {}}, {SIGINT, {}}}};
};

/// Whoever runs the tests may have them ignore one, as a shell does in the background.
void TestEndSignals::init()
{
    for (auto &[signal, before] : m_before) {
        struct sigaction usual = {};
        usual.sa_handler = SIG_DFL;
        QCOMPARE(::sigaction(signal, &usual, &before), 0);
    }
}

void TestEndSignals::cleanup()
{
    for (const auto &[signal, before] : m_before) {
        QCOMPARE(::sigaction(signal, &before, nullptr), 0);
    }
}

void TestEndSignals::eachSignalIsHeardInTheEventLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestEndSignals::eachSignalIsHeardInTheEventLoop()
{
    QFETCH(int, signal);
    const EndSignals signalsToEnd;
    const QSignalSpy heard(&signalsToEnd, &EndSignals::endRequested);
    QCOMPARE(std::raise(signal), 0);
    QCOMPARE(heard.count(), 0); // nothing is done in the handler
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(std::raise(signal), 0); // and again
    QTRY_COMPARE(heard.count(), 2);
}

void TestEndSignals::whatWasIgnoredStaysIgnored()
{
    std::signal(SIGHUP, SIG_IGN); // nohup
    const EndSignals signalsToEnd;
    const QSignalSpy heard(&signalsToEnd, &EndSignals::endRequested);
    QCOMPARE(std::raise(SIGHUP), 0);
    QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(heard.count(), 1);
    QTest::qWait(1);
    QCOMPARE(heard.count(), 1);
}

void TestEndSignals::afterwardsAllIsAsBefore()
{
    std::signal(SIGTERM, otherHandler);
    {
        const EndSignals signalsToEnd;
        QCOMPARE(std::raise(SIGTERM), 0);
        QCOMPARE(int(othersHeard), 0);
    }
    QCOMPARE(std::raise(SIGTERM), 0);
    QCOMPARE(int(othersHeard), 1);
}

QTEST_GUILESS_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
