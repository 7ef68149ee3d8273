// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody whose journal lies on a slow disk. `slowsaver make FOLDER` makes a journal there; `slowsaver log
// FOLDER` opens it in the real window without a display, logs something, waits for the save, lets another
// file appear beside it, and takes the whole folder away before the next save. Prints as JSON how the saves
// ended and the longest time for which the window did not answer, in milliseconds.
#include "desktop.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <future>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int BeatMs = 5, PatienceMs = 60'000, SettleMs = 500;

JournalPlaces placesIn(const QString &folder)
{
    return {folder + u"-locks"_s, folder + u"-backups"_s};
}

QString pathIn(const QString &folder)
{
    return folder + u"/j.tryboth"_s;
}

/// Beats as long as the event loop turns, and keeps the longest pause.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(BeatMs);
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

MainWindow &shownWindow()
{
    MainWindow *window = nullptr;
    const auto appears = [&] {
        for (QWidget *top : QApplication::topLevelWidgets())
            window = window ? window : qobject_cast<MainWindow *>(top);
        return window != nullptr;
    };
    if (!QTest::qWaitFor(appears, PatienceMs))
        qFatal("there is no window");
    return *window;
}

/// Logs an entry and waits until its save has ended, well or not.
bool logAndSave(Journal &journal)
{
    must(journal.apply(u"Log"_s, [](Stores &s) {
        return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"on a slow disk"_s))
            .map([](const Id &) {});
    }));
    const auto ended = [&] {
        return journal.saveState() == Journal::SaveState::Saved ||
               journal.saveState() == Journal::SaveState::NotSaved;
    };
    return QTest::qWaitFor(ended, PatienceMs) && journal.saveState() == Journal::SaveState::Saved;
}

/// The disk is slow for this as well, so another thread does it.
void move(const QString &from, const QString &to)
{
    const auto moved = std::async(std::launch::async, [&] { return QDir().rename(from, to); });
    if (!QTest::qWaitFor([&] { return moved.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
                         PatienceMs))
        qFatal("%s could not be moved", qPrintable(from));
}

int log(const QString &folder)
{
    Theme theme(*qApp);
    Settings settings;
    const Content content = must(Content::load());
    const SystemClock clock;
    Desktop desktop(settings, content, clock, placesIn(folder));
    desktop.open(pathIn(folder));
    Journal &journal = shownWindow().journal();
    QTest::qWait(SettleMs);

    const Heart heart;
    QJsonObject told;
    told.insert(u"saved"_s, logAndSave(journal));
    QFile beside(folder + u"/j (conflicted copy 2026-11-23 141500).tryboth"_s);
    static_cast<void>(beside.open(QIODevice::WriteOnly));
    QTest::qWait(SettleMs);
    move(folder, folder + u"-gone"_s);
    told.insert(u"savedWhenGone"_s, logAndSave(journal));
    told.insert(u"sentence"_s, journal.saveError().sentence);
    told.insert(u"longestMs"_s, heart.longestMs());
    move(folder + u"-gone"_s, folder);
    told.insert(u"savedWhenBack"_s, logAndSave(journal));
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-slowsaver"_s);
    const QString folder = QCoreApplication::arguments().value(2);
    if (QCoreApplication::arguments().value(1) == u"log"_s)
        return log(folder);
    QDir().mkpath(folder);
    const SystemClock clock;
    must(JournalFile::create(pathIn(folder), placesIn(folder), clock));
    return 0;
}
