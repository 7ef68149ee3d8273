// SPDX-License-Identifier: GPL-3.0-or-later
// A day in the real window without a display: logs entries, edits, searches, keeps a search, imports,
// deletes, empties the trash, leaves a note half typed and is killed. What it leaves on the disk is then
// searched for the words it was given. `windowsession FOLDER WORD [--passphrase TEXT] [--live]`; with --live
// it waits instead of dying.
#include "mainwindow.h"
#include "models/journal.h"
#include "pages/energypage.h"
#include "pages/importdialog.h"
#include "pages/journalpage.h"
#include "pages/todaypage.h"
#include "sealing/coredump.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ImportedRows = 3'000; // enough for SQLite to want a temporary file if it were allowed one

class Session
{
public:
    Session(const QString &folder, const QString &word, const std::optional<Passphrase> &passphrase)
        : m_folder(folder)
        , m_word(word)
        , m_theme(*qApp)
    {
        const QString path = folder + u"/mine.tryboth"_s;
        auto opened = must(JournalFile::create(path, JournalPlaces::ofThisUser(), m_clock, IdSource(),
                                               passphrase, Argon2Cost{1, 8}));
        m_window = std::make_unique<MainWindow>(
            std::make_unique<Journal>(std::move(opened), m_content, m_clock), u"mine"_s, m_settings);
        m_window->addPage(u"today"_s, u"Today"_s, [this] { return new TodayPage(m_window->journal()); });
        m_window->addPage(u"journal"_s, u"Journal"_s,
                          [this] { return new JournalPage(m_window->journal()); });
        m_window->addPage(u"energy"_s, u"Energy"_s, [this] { return new EnergyPage(m_window->journal()); });
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window is not active");
    }

    void live()
    {
        for (int i = 0; i < 3; ++i) {
            log(m_word + QString::number(i));
            must(m_window->journal().saveAndWait());
        }
        import();
        search();
        throwAway();
        m_window->showPage(u"energy"_s);
        m_window->grab();
        must(m_window->journal().saveAndWait());
        leaveHalfTyped();
    }

private:
    template <typename T>
    T *find(const QString &name)
    {
        auto *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void log(const QString &words);
    void import();
    void search();
    void throwAway();
    void leaveHalfTyped();

    QString m_folder;
    QString m_word;
    SystemClock m_clock;
    Content m_content = must(Content::load());
    Theme m_theme;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void Session::log(const QString &words)
{
    m_window->showPage(u"today"_s);
    QWidget *activity = m_window->page(u"today"_s)->firstFocus(); // dialogs may have taken the focus away
    QTest::keyClicks(activity, u"pair"_s);
    QTest::keyClick(activity, Qt::Key_Return);
    auto *row = find<QWidget>(u"ratingRow"_s);
    QTest::keyClicks(row->findChild<QLineEdit *>(u"title"_s), words);
    find<QToolButton>(u"more"_s)->click();
    auto *note = row->findChild<QPlainTextEdit *>();
    QTest::keyClicks(note, u"note "_s + words);
    find<QPushButton>(u"log"_s)->click();
}

void Session::import()
{
    QByteArray table = "date,activity,energy,title,note,tags\n";
    for (int i = 0; i < ImportedRows; ++i)
        table += "2026-11-02,Coding,1," + m_word.toUtf8() + ' ' + QByteArray::number(i) + ",a note of " +
                 m_word.toUtf8() + "," + m_word.left(30).toUtf8() + "\n";
    const QString path = m_folder + u"/table.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("no file to import");
    file.close();
    auto *dialog = new ImportDialog(m_window->journal(), m_window.get());
    dialog->open();
    dialog->read(path);
    auto *take = dialog->findChild<QPushButton *>(u"importTakeIn"_s);
    if (!QTest::qWaitFor([take] { return take->isEnabled(); }, 60'000))
        qFatal("nothing was read");
    take->click();
    if (!QTest::qWaitFor([dialog] { return !dialog->isVisible(); }, 60'000))
        qFatal("nothing was taken in");
    QFile::remove(path); // theirs, not ours: it may hold the words
    must(m_window->journal().saveAndWait());
}

void Session::search()
{
    m_window->showPage(u"journal"_s);
    QTest::keyClicks(find<QLineEdit>(u"search"_s), m_word);
    QTest::qWait(1);
    find<QAction>(u"saveSearch"_s)->trigger();
    auto *dialog = find<QInputDialog>(u"searchName"_s);
    dialog->setTextValue(m_word);
    dialog->accept();
}

void Session::throwAway()
{
    auto *list = find<QAbstractItemView>(u"journalList"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Delete);
    find<QToolButton>(u"trashButton"_s)->click();
    find<QPushButton>(u"removeAll"_s)->click();
    find<QPushButton>(u"closeTrash"_s)->click();
    m_window->journal().undoStack()->undo();
}

/// The worst moment: words on the screen, a change that waits to be saved.
void Session::leaveHalfTyped()
{
    log(m_word + u" unsaved"_s);
    m_window->showPage(u"today"_s);
    QTest::keyClicks(m_window->page(u"today"_s)->firstFocus(), m_word);
    QTest::qWait(1);
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    leaveNoCoreDump();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tryboth"_s);
    QApplication::setOrganizationName(u"tryboth"_s);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"where the journal goes"_s);
    parser.addPositionalArgument(u"word"_s, u"that every text holds"_s);
    parser.addOptions({{u"passphrase"_s, u"seal the journal"_s, u"text"_s},
                       {u"live"_s, u"wait instead of being killed"_s}});
    parser.process(application);
    std::optional<Passphrase> passphrase;
    if (parser.isSet(u"passphrase"_s))
        passphrase = Passphrase(parser.value(u"passphrase"_s));
    Session session(parser.positionalArguments().value(0), parser.positionalArguments().value(1), passphrase);
    session.live();
    puts("lived");
    fflush(stdout);
    if (parser.isSet(u"live"_s))
        return QApplication::exec();
    return ::raise(SIGKILL);
}
