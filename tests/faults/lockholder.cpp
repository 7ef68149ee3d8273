// SPDX-License-Identifier: GPL-3.0-or-later
// The real window without a display: makes a sealed journal with the passphrase that it reads from its input,
// types it key by key, logs an entry, and then locks and unlocks. Says "open" and "locked" in turn and waits
// for more input after each: a line to lock, the passphrase to unlock. tst_memory reads its memory meanwhile.
// `lockholder FOLDER WORD`, where WORD stands in the entry.
#include "desktop.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "sealing/securebytes.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"
#include "windowsafety.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;

/// What came in, read without a buffer that would keep a copy; wiped with this.
struct Input
{
    Input()
    {
        const ssize_t size = ::read(STDIN_FILENO, typed, sizeof typed);
        length = size > 0 ? static_cast<std::size_t>(size) : 0;
    }
    ~Input() { wipe({reinterpret_cast<unsigned char *>(typed), sizeof typed}); }
    Q_DISABLE_COPY_MOVE(Input)

    char typed[200] = {};
    std::size_t length = 0;
};

template <typename T>
T *visible(const QString &name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (T *one : top->findChildren<T *>(name)) {
            if (one->isVisible())
                return one;
        }
    }
    return nullptr;
}

template <typename T>
T &waitFor(const QString &name)
{
    if (!QTest::qWaitFor([&] { return visible<T>(name) != nullptr; }, PatienceMs))
        qFatal("%s never came", qPrintable(name));
    return *visible<T>(name);
}

void typeInto(const QString &field, const Input &input)
{
    auto &line = waitFor<QLineEdit>(field);
    for (std::size_t i = 0; i < input.length; ++i)
        QTest::keyClick(&line, input.typed[i]);
}

void say(const char *state)
{
    std::puts(state);
    std::fflush(stdout);
}

MainWindow &makeJournal(Desktop &desktop, const QString &folder)
{
    desktop.begin(folder + u"/j.tryboth"_s);
    {
        const Input passphrase;
        typeInto(u"newPassphrase"_s, passphrase);
        typeInto(u"newPassphraseAgain"_s, passphrase);
    }
    waitFor<QPushButton>(u"usePassphrase"_s).click();
    waitFor<QPushButton>(u"recoveryLater"_s).click();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(top))
            return *window;
    }
    qFatal("there is no window");
}

void write(MainWindow &window, const QString &word)
{
    must(window.journal().apply(u"Log"_s, [&](Stores &stores) {
        return stores.checkIns.add(checkIn(LocalDay(2026, 11, 23), QTime(9, 0), Focus::People, 1, word))
            .map([](const Id &) {});
    }));
    must(window.journal().saveAndWait());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = QApplication::arguments().value(1);
    Theme theme(application);
    Settings settings;
    const Content content = must(Content::load());
    const FixedClock clock(aMonday());
    Desktop desktop(settings, content, clock, {folder + u"/locks"_s, folder + u"/backups"_s});
    desktop.setCost({1, 8});
    MainWindow &window = makeJournal(desktop, folder);
    write(window, QApplication::arguments().value(2));
    WindowLock &lock = window.findChild<WindowSafety *>()->lock();
    for (int turn = 0; turn < 2; ++turn) {
        say("open");
        const Input goOn;
        lock.lock();
        QApplication::processEvents();
        say("locked");
        {
            const Input passphrase;
            typeInto(u"unlockPassphrase"_s, passphrase);
        }
        waitFor<QPushButton>(u"unlock"_s).click();
        if (!QTest::qWaitFor([&] { return !lock.isLocked(); }, PatienceMs))
            qFatal("it stays locked");
    }
    delete &window;
    return 0;
}
