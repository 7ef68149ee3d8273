// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who writes in the real window without a display and never stops: `typist write FOLDER WHERE` makes
// a sealed journal there and says after each key how many there were. WHERE is a note, the design of an
// experiment or a share. `typist read FOLDER` says, after that one was killed, what the journal has put
// aside, as JSON. `typist stay FOLDER HOW` writes a note, changes something, says "typed" and stays with both
// unsaved until a signal ends it. HOW: `journal`, `desk` (a desk, with a change only), `dialog` (under one
// that does not go) or `replaced` (another program wrote the file).
#include "desktop.h"
#include "filewindow.h"
#include "models/journal.h"
#include "pages/page.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
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
FileWindow &unlocked()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *field = top->findChild<QLineEdit *>(u"unlockPassphrase"_s)) {
            QTest::keyClicks(field, Secret);
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    FileWindow *window = nullptr;
    const auto appears = [&] {
        for (QWidget *top : QApplication::topLevelWidgets())
            window = window ? window : qobject_cast<FileWindow *>(top);
        return window != nullptr;
    };
    if (!QTest::qWaitFor(appears, PatienceMs))
        qFatal("there is no window");
    return *window;
}

/// A sealed journal or desk in `folder`, open in its window.
class Sitting
{
public:
    Sitting(const QString &folder, FileKind kind)
        : m_path(folder + (kind == FileKind::Desk ? u"/j.tryboth-desk"_s : u"/j.tryboth"_s))
        , m_desktop(m_settings, m_content, m_clock, placesIn(folder))
    {
        must(JournalFile::create(m_path, placesIn(folder), m_clock, {}, Passphrase(QString(Secret)), {1, 8},
                                 kind));
        m_desktop.open(m_path);
        m_window = &unlocked();
    }

    const QString &path() const { return m_path; }
    Desktop &desktop() { return m_desktop; }
    FileWindow &window() { return *m_window; }
    QPlainTextEdit &note()
    {
        Page *today = m_window->page(u"today"_s);
        today->findChild<QToolButton *>(u"more"_s)->setChecked(true); // after midnight it is open already
        const auto fields = today->findChildren<QPlainTextEdit *>();
        return **std::ranges::find_if(fields, [](const QPlainTextEdit *one) { return one->isVisible(); });
    }
    /// The field for many words of a page, once `button` was pressed there.
    QPlainTextEdit &behind(const QString &page, const QString &button, const QString &field)
    {
        m_window->showPage(page);
        m_window->page(page)->findChild<QPushButton *>(button)->click();
        return *m_window->findChild<QPlainTextEdit *>(field);
    }

private:
    QString m_path;
    Theme m_theme{*qApp};
    Settings m_settings;
    Content m_content = must(Content::load());
    SystemClock m_clock;
    Desktop m_desktop;
    FileWindow *m_window = nullptr;
};

QPlainTextEdit &fieldIn(Sitting &sitting, const QString &where)
{
    return where == u"design"_s  ? sitting.behind(u"experiments"_s, u"newExperiment"_s, u"protocol"_s)
           : where == u"share"_s ? sitting.behind(u"share"_s, u"sharePrepare"_s, u"shareAgreement"_s)
                                 : sitting.note();
}

int write(const QString &folder, const QString &where)
{
    Sitting sitting(folder, FileKind::Journal);
    QPlainTextEdit &field = fieldIn(sitting, where);
    for (int typed = 1;; ++typed) {
        QTest::keyClick(&field, static_cast<char>('a' + (typed - 1) % 26));
        std::printf("%d\n", typed);
        std::fflush(stdout);
        QTest::qWait(KeyMs);
    }
}

/// A question that waits for an answer, whoever wants it to go.
class Stubborn : public QDialog
{
public:
    using QDialog::QDialog;
    void reject() override {}
};

Result<void> change(Stores &stores, FileKind kind)
{
    const auto made = kind == FileKind::Desk
                          ? stores.desk.clients.put({{}, {}, {}, 1, u"Robin"_s, {}, {}})
                          : stores.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1));
    return made.map([](const Id &) {});
}

int stay(const QString &folder, const QString &how)
{
    const FileKind kind = how == u"desk"_s ? FileKind::Desk : FileKind::Journal;
    Sitting sitting(folder, kind);
    sitting.desktop().endAtSignals();
    if (how == u"replaced"_s) {
        QFile other(sitting.path());
        if (!other.open(QIODevice::WriteOnly) || other.write("by another program") < 0)
            qFatal("the file cannot be replaced");
    }
    if (kind == FileKind::Journal)
        QTest::keyClicks(&sitting.note(), u"half a note"_s);
    if (how == u"dialog"_s)
        (new Stubborn(&sitting.window()))->open();
    must(sitting.window().journal().apply(u"Change"_s,
                                          [kind](Stores &stores) { return change(stores, kind); }));
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
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
    const QString task = arguments.value(1), folder = arguments.value(2);
    return task == u"write"_s  ? write(folder, arguments.value(3))
           : task == u"stay"_s ? stay(folder, arguments.value(3))
                               : read(folder);
}
