// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who writes in the real window without a display and never stops: `typist write FOLDER WHERE` makes
// a sealed journal there and says after each key how many there were. WHERE is a note, the design of an
// experiment or a share. `typist read FOLDER` says, after that one was killed, what the journal has put
// aside, as JSON.
#include "desktop.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "pages/page.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int KeyMs = 15, PatienceMs = 20'000;
const QString Secret = u"two cups of tea"_s;

JournalPlaces placesIn(const QString &folder)
{
    return {folder + u"/locks"_s, folder + u"/backups"_s};
}

/// Types the passphrase where it is asked for, and waits for the window.
MainWindow &unlocked()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *field = top->findChild<QLineEdit *>(u"unlockPassphrase"_s)) {
            QTest::keyClicks(field, Secret);
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
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

void press(const QWidget &page, const QString &button)
{
    page.findChild<QPushButton *>(button)->click();
}

/// The field to write into, in front.
QPlainTextEdit *fieldIn(MainWindow &window, const QString &where)
{
    if (where == u"design"_s) {
        window.showPage(u"experiments"_s);
        press(*window.page(u"experiments"_s), u"newExperiment"_s);
        return window.findChild<QPlainTextEdit *>(u"protocol"_s);
    }
    if (where == u"share"_s) {
        window.showPage(u"share"_s);
        press(*window.page(u"share"_s), u"sharePrepare"_s);
        return window.findChild<QPlainTextEdit *>(u"shareAgreement"_s);
    }
    const Page *today = window.page(u"today"_s);
    today->findChild<QToolButton *>(u"more"_s)->setChecked(true); // after midnight it is open already
    const auto fields = today->findChildren<QPlainTextEdit *>();
    return *std::ranges::find_if(fields, [](const QPlainTextEdit *one) { return one->isVisible(); });
}

int write(const QString &folder, const QString &where)
{
    Theme theme(*qApp);
    Settings settings;
    const Content content = must(Content::load());
    const SystemClock clock;
    const QString path = folder + u"/j.tryboth"_s;
    must(JournalFile::create(path, placesIn(folder), clock, {}, Passphrase(QString(Secret)), {1, 8}));
    Desktop desktop(settings, content, clock, placesIn(folder));
    desktop.open(path);
    QPlainTextEdit *field = fieldIn(unlocked(), where);
    for (int typed = 1;; ++typed) {
        QTest::keyClick(field, static_cast<char>('a' + (typed - 1) % 26));
        std::printf("%d\n", typed);
        std::fflush(stdout);
        QTest::qWait(KeyMs);
    }
}

int read(const QString &folder)
{
    const SystemClock clock;
    Unlock unlock;
    unlock.passphrase = Passphrase(QString(Secret));
    const auto opened = must(
        JournalFile::open(folder + u"/j.tryboth"_s, OpenMode::Write, placesIn(folder), clock, {}, unlock));
    std::puts(opened.file->draft().value_or("{}").constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tryboth-test-typist"_s);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.value(1) == u"write"_s ? write(arguments.value(2), arguments.value(3))
                                            : read(arguments.value(2));
}
