// SPDX-License-Identifier: GPL-3.0-or-later
// SAFETY.md S8: foreign text is inert. This program has two sides: the test starts it again under strace to
// show 200 hostile texts in every view, tooltip and dialog, and reads which files and sockets that took.
#include "desk/intakedialog.h"
#include "desktop.h"
#include "deskwindow.h"
#include "hostiletexts.h"
#include "mainwindow.h"
#include "models/desk.h"
#include "models/journal.h"
#include "pages/importdialog.h"
#include "pages/importquestionpane.h"
#include "settings/settings.h"
#include "support/sharedsample.h"
#include "support/systemcalls.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

#include <sys/socket.h>
#include <unistd.h>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const QString Begin = u"/tryboth-begins-to-show"_s;
const QByteArray ShownEnough = "all was shown";

/// Shows everything there is with hostile texts in it. Runs in a folder that holds the canary.
class Showing
{
public:
    Showing()
        : m_theme(*qApp)
        , m_desktop(m_settings, m_content, m_clock,
                    {m_folder.filePath(u"locks"_s), m_folder.filePath(u"b"_s)})
    {
        QStandardPaths::setTestModeEnabled(true);
        // Even the journal's name is hostile; it stands in the window's title and in sentences.
        m_window = m_desktop.create(m_folder.filePath(u"<img src=c.png>.tryboth"_s));
        QFile::exists(Begin);
    }
    ~Showing() { delete m_window; }

    void everything()
    {
        fillJournal();
        for (const QString &page : m_window->pageIds()) {
            m_window->showPage(page);
            show(*m_window);
            walkThroughLists();
        }
        sayEach();
        openMenusAndDialogs();
        importEach();
        showDesk();
        m_desktop.open(u"/nowhere/<img src=c.png>.tryboth"_s); // the start window says so
        for (const QPointer<QWidget> &window : guarded(QApplication::topLevelWidgets())) {
            if (window)
                show(*window);
        }
    }

private:
    void fillJournal();
    void walkThroughLists();
    void sayEach();
    void openMenusAndDialogs();
    void importEach();
    void showImport(const QString &name, const QByteArray &bytes);
    void showDesk();
    static void show(QWidget &window);
    /// A tooltip may go, and a card be built anew, while another widget is asked.
    static QList<QPointer<QWidget>> guarded(const QList<QWidget *> &widgets)
    {
        return {widgets.begin(), widgets.end()};
    }

    const QStringList m_texts = hostileTexts();
    QTemporaryDir m_folder;
    FixedClock m_clock{aMonday()};
    Content m_content = must(Content::load());
    Theme m_theme;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Desktop m_desktop;
    MainWindow *m_window = nullptr;
};

/// Paints the window and asks every widget in it, and every row, for its tooltip.
void Showing::show(QWidget &window)
{
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    for (const QPointer<QWidget> &widget : guarded(window.findChildren<QWidget *>())) {
        for (const QEvent::Type type : {QEvent::ToolTip, QEvent::WhatsThis}) {
            if (!widget)
                break;
            QHelpEvent help(type, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
            QCoreApplication::sendEvent(widget, &help);
        }
    }
    QCoreApplication::processEvents();
}

void Showing::fillJournal()
{
    Journal &journal = m_window->journal();
    must(journal.apply(m_texts.first(), [this](Stores &stores) -> Result<void> {
        for (int i = 0; i < m_texts.size(); ++i) {
            const QString &text = m_texts.at(i);
            ActivityType type;
            type.label = text.left(ActivityType::MaxLabel).simplified();
            CheckIn entry = checkIn(LocalDay(2026, 11, 23).addDays(-i / 8), QTime(9 + i % 8, 0),
                                    i % 2 == 0 ? Focus::People : Focus::Technical,
                                    i % 5 == 0 ? std::optional<int>() : i % 7 - 3, text);
            entry.activity = i % 3 == 0 ? must(stores.activityTypes.put(type)) : entry.activity;
            entry.waiting = !entry.energy;
            entry.note = m_texts.mid(i, 3).join(u'\n');
            entry.tags = {tidyTag(text.left(CheckIn::MaxTag))};
            entry.tags.removeAll(QString());
            const Id id = must(stores.checkIns.add(entry));
            if (i % 10 == 9)
                must(stores.checkIns.moveToTrash(id));
            must(stores.savedFilters.put({{}, text.left(SavedFilter::MaxName).simplified(), u"x"_s}));
        }
        return {};
    }));
}

void Showing::walkThroughLists()
{
    const QList<QAbstractItemView *> views = m_window->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        const int rows = view->isVisible() && view->model() ? view->model()->rowCount() : 0;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            view->setCurrentIndex(index);
            view->scrollTo(index);
            const QPoint centre = view->visualRect(index).center();
            QHelpEvent help(QEvent::ToolTip, centre, view->viewport()->mapToGlobal(centre));
            QCoreApplication::sendEvent(view->viewport(), &help);
            QCoreApplication::processEvents();
        }
    }
}

/// Where nobody may have thought of it: the strip, tooltips, boxes and labels.
void Showing::sayEach()
{
    QMessageBox box(m_window);
    QLabel forgotten(m_window);
    for (const QString &text : m_texts) {
        m_window->say(text);
        m_window->showError({text, text});
        QToolTip::showText({9, 9}, text, m_window);
        m_window->setToolTip(text);
        box.setText(text);
        box.setInformativeText(text);
        box.setDetailedText(text);
        box.show();
        forgotten.setText(text);
        forgotten.show();
        QCoreApplication::processEvents();
        box.grab();
        forgotten.grab();
    }
    box.hide();
    show(*m_window);
}

void Showing::openMenusAndDialogs()
{
    m_window->showPage(u"journal"_s);
    for (auto *button : m_window->findChildren<QToolButton *>()) {
        if (button->menu()) {
            button->menu()->setToolTipsVisible(true);
            button->menu()->popup({0, 0});
            show(*button->menu());
            button->menu()->close();
        } else if (button->objectName() == u"trashButton"_s) {
            button->click();
        }
    }
    m_window->journal().undoStack()->undo();
    m_window->journal().undoStack()->redo();
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        show(*dialog);
        dialog->close();
    }
}

void Showing::importEach()
{
    QByteArray table = "date,activity,energy,title,note,tags,<img src=c.png>\n";
    QByteArray calendar = "BEGIN:VCALENDAR\nX-WR-CALNAME:<img src=c.png>\n";
    for (const QString &text : m_texts) {
        const QByteArray quoted = '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
        for (const QByteArray &energy : {QByteArray("1"), quoted})
            table += "2026-11-20," + quoted.left(30) + "\"," + energy + ',' + quoted + ',' + quoted + ",," +
                     quoted + '\n';
        calendar += "BEGIN:VEVENT\nUID:" + QByteArray::number(qHash(text)) +
                    "\nDTSTART:20261120T090000\nSUMMARY:" + text.toUtf8() + "\nDESCRIPTION:" + text.toUtf8() +
                    "\nLOCATION:" + text.toUtf8() + "\nATTACH:c.png\nEND:VEVENT\n";
    }
    showImport(u"<img src=c.png>.csv"_s, table);
    showImport(u"<img src=c.png>.ics"_s, calendar + "END:VCALENDAR\n");
    showImport(u"<img src=c.png>.txt"_s, "\x89PNG");
}

void Showing::showImport(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file to import");
    file.close();
    ImportDialog dialog(m_window->journal());
    dialog.open();
    dialog.read(file.fileName());
    auto *take = dialog.findChild<QPushButton *>(u"importTakeIn"_s);
    auto *trouble = dialog.findChild<QLabel *>(u"importTrouble"_s);
    auto *question = dialog.findChild<ImportQuestionPane *>();
    const auto isRead = [&] { return take->isEnabled() || trouble->isVisible() || question->isVisible(); };
    if (!QTest::qWaitFor(isRead))
        qFatal("nothing was read");
    show(dialog);
}

/// What a stranger may put into a share, on the desk, on paper and in every dialog of the coach.
void Showing::showDesk()
{
    SampleClient client(m_texts.first().left(ShareBundle::MaxName), m_clock.wallTime().day);
    ShareBundle bundle = client.share({2026, 7, 1}, m_clock.wallTime().day);
    bundle.coverNote = m_texts.join(u'\n').left(ShareBundle::MaxCoverNote);
    for (int i = 0; i < bundle.items.size(); ++i) {
        const QString &text = m_texts.at(i % m_texts.size());
        if (auto *entry = std::get_if<SharedCheckIn>(&bundle.items[i].content)) {
            entry->title = entry->activity = entry->note = text;
            entry->starred = true;
        } else if (auto *experiment = std::get_if<SharedExperiment>(&bundle.items[i].content)) {
            experiment->title = experiment->hypothesis = text;
        }
    }
    const QString path = m_folder.filePath(u"<img src=c.png>.tryboth-desk"_s);
    DeskWindow *window = m_desktop.showDesk(
        must(JournalFile::create(path, {m_folder.filePath(u"locks"_s), m_folder.filePath(u"b"_s)}, m_clock,
                                 {}, Passphrase(u"a desk of one's own"_s), {1, 8 * 1024}, FileKind::Desk)),
        path);
    IntakeDialog asked({bundle, false, {}}, {});
    show(asked);
    Id share;
    must(window->desk().apply(m_texts.first(), [&](DeskStores &stores) {
        return takeIn(stores, {bundle, true, {}}, {{}, m_texts.first().left(Client::MaxLabel), true})
            .and_then([&](const Id &id) {
                share = id;
                Comment comment;
                comment.bundle = id;
                comment.text = m_texts.join(u'\n').left(ReplyComment::MaxText);
                return stores.comments.put(comment);
            })
            .map([](const Id &) {});
    }));
    show(*window);
    auto *items = window->findChild<QListView *>(u"itemList"_s);
    for (int row = 0; row < items->model()->rowCount(); ++row) {
        items->setCurrentIndex(items->model()->index(row, 0));
        QCoreApplication::processEvents();
    }
    for (const QString &text : m_texts) {
        window->say(text);
        window->showError({text, text});
    }
    window->findChild<QPushButton *>(u"reply"_s)->click();
    for (auto *dialog : window->findChildren<QDialog *>()) {
        show(*dialog);
    }
    window->writeBriefTo(share, m_folder.filePath(u"brief.pdf"_s));
    show(*window);
    delete window;
}

int showEverything()
{
    Showing showing;
    showing.everything();
    puts(ShownEnough);
    return 0;
}

/// The negative control: what the test must see.
int leak()
{
    QFile::exists(Begin);
    QLabel label;
    label.setTextFormat(Qt::RichText);
    label.setText(hostileTexts().first());
    label.show();
    label.grab();
    ::close(::socket(AF_INET, SOCK_DGRAM, 0));
    puts(ShownEnough);
    return 0;
}

} // namespace

class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canTrace())
            QSKIP("strace is not installed: what foreign text opens (S8) is not checked");
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_folder.filePath(canaryFile())));
    }
    void thereAreTwoHundredTexts() { QCOMPARE(QSet<QString>(m_texts.begin(), m_texts.end()).size(), 200); }
    void whatIsShownOpensNothing();
    void theTestSeesAPictureAndASocket();

private:
    /// The calls since the first hostile text was there to show.
    SystemCalls callsOf(const QString &side)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
        environment.insert(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
        QDir(m_folder.path()).mkpath(u"tmp"_s);
        SystemCalls calls = traced(u"%file,%network"_s, QCoreApplication::applicationFilePath(), {side},
                                   environment, m_folder.path());
        const auto begin = calls.lines.indexOf(QRegularExpression(u".*"_s + Begin + u".*"_s));
        calls.lines = calls.lines.mid(begin + 1);
        return calls;
    }
    static bool isTheCanary(const QString &path)
    {
        return path.contains(canaryFile()) && !path.contains(u"<img src=c.png>"_s);
    }
    /// What Qt, fonts and our own files need while a window is shown.
    bool isAllowed(const QString &path) const
    {
        static const QStringList ours{u"/usr/"_s,
                                      u"/lib"_s,
                                      u"/proc/"_s,
                                      u"/sys/"_s,
                                      u"/dev/"_s,
                                      u"/run/"_s,
                                      u"/var/cache/fontconfig/"_s,
                                      u"/var/lib/dbus/machine-id"_s, // as /etc/machine-id: the desktop's bus
                                      QStringLiteral(TRYBOTH_BINARY_DIR)};
        static const QRegularExpression systemFiles(
            u"^/etc/(fonts/|ld\\.so|localtime|timezone|TZ|locale|nsswitch|xdg|machine-id|gai)"_s);
        return m_folder.path().startsWith(path) || path.startsWith(m_folder.filePath(u"home"_s)) ||
               path.startsWith(m_folder.filePath(u"tmp"_s)) || !path.contains(u'/') ||
               path.startsWith(u"/nowhere"_s) || systemFiles.match(path).hasMatch() ||
               std::any_of(ours.begin(), ours.end(), [&](const QString &p) { return path.startsWith(p); });
    }

    const QStringList m_texts = hostileTexts();
    QTemporaryDir m_folder;
};

void TestForeignText::whatIsShownOpensNothing()
{
    const SystemCalls calls = callsOf(u"--show"_s);
    QVERIFY2(calls.exitCode == 0 && calls.said.contains(ShownEnough), calls.said.constData());
    QStringList opened;
    for (const QString &path : calls.paths()) {
        if (isTheCanary(path) || !isAllowed(path))
            opened += path;
    }
    opened.removeDuplicates();
    QVERIFY2(opened.isEmpty(), qPrintable(opened.join(u'\n')));
    // The desk can be locked, so it asks the desktop's own bus when the laptop goes to sleep (P4 allows it).
    QStringList reached = calls.named(u"socket"_s).filter(QRegularExpression(u"^(?!.*AF_UNIX)"_s)) +
                          calls.named(u"connect"_s).filter(QRegularExpression(u"^(?!.*/dbus/)"_s));
    QVERIFY2(reached.isEmpty(), qPrintable(reached.join(u'\n')));
}

void TestForeignText::theTestSeesAPictureAndASocket()
{
    const SystemCalls calls = callsOf(u"--leak"_s);
    const QStringList paths = calls.paths();
    QVERIFY(std::any_of(paths.begin(), paths.end(), isTheCanary));
    QCOMPARE(calls.named(u"socket"_s).size(), 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString side = application.arguments().value(1);
    if (side == u"--show"_s)
        return showEverything();
    if (side == u"--leak"_s)
        return leak();
    TestForeignText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foreigntext.moc"
