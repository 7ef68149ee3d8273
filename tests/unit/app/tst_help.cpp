// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexthelp.h"
#include "domain/content.h"
#include "domain/glossary.h"
#include "help/helplibrary.h"
#include "help/helptexts.h"
#include "help/helpview.h"
#include "help/helpwindow.h"
#include "settings/shortcuts.h"
#include "support/testjournal.h"

#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(TRYBOTH_SOURCE_DIR "/resources/help/");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every page of the sidebar is added with its id in the sources.
QStringList pagesOfTheSidebar()
{
    static const QRegularExpression added(u"addPage\\(u\"(\\w+)\"_s"_s);
    QStringList ids;
    QDirIterator files(QStringLiteral(TRYBOTH_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString source = read(files.next());
        for (auto match = added.globalMatch(source); match.hasNext();) {
            ids.append(match.next().captured(1));
        }
    }
    return ids;
}

/// The object names of dialogs in the sources.
QStringList dialogs()
{
    static const QRegularExpression named(u"setObjectName\\(u\"(\\w+Dialog)\"_s\\)"_s);
    QStringList names;
    QDirIterator files(QStringLiteral(TRYBOTH_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = read(files.next());
        for (auto match = named.globalMatch(source); match.hasNext();) {
            names.append(match.next().captured(1));
        }
    }
    return names;
}

} // namespace

/// The guide: that it is whole, that one finds what one looks for, and that it leads nowhere else.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfTheSidebarAndEveryDialogHasOne();
    void everyLinkAndPictureIsThere_data();
    void everyLinkAndPictureIsThere();
    void noPageIsLeftOut();
    void everyPageBeginsWithItsTitle();
    void aLanguageWithoutAPageShowsTheEnglishOne();
    void everyWordOfTheGlossaryIsExplained();
    void shortcutsAreThoseOfTheWindow();
    void theKeysOfTheRowsAreInTheGuide();
    void whereToTurnIsSaidInTheWordsOfTheContent();
    void aSearchFindsPagesWithAllWords();
    void searchingTheWindowMarksWhatWasFound();
    void linksAreFollowedByKeyAndLeadBack();
    void noLinkLeadsOutOfTheGuide();
    void f1ShowsThePageAboutWhereOneIs();

private:
    static HelpLibrary library(const QLocale &locale = QLocale::c())
    {
        return HelpLibrary(locale, {{u"harm"_s, u"Turn to a person."_s}});
    }
};

void TestHelp::everyPageOfTheSidebarAndEveryDialogHasOne()
{
    const QStringList pages = pagesOfTheSidebar();
    QVERIFY(pages.size() >= 7);
    for (const QString &id : pages) {
        QVERIFY2(!library().page(id).text.isEmpty(), qPrintable(id + u" has no page in resources/help/en"_s));
    }
    // A dialog with one question says all there is to say by itself.
    const QStringList small{u"askDialog"_s};
    QVERIFY(dialogs().size() >= 15);
    for (const QString &name : dialogs()) {
        const QString topic = ContextHelp::topics().value(name);
        QVERIFY2(small.contains(name) || !library().page(topic).text.isEmpty(),
                 qPrintable(name + u" is missing in ContextHelp::topics()"_s));
    }
}

void TestHelp::everyLinkAndPictureIsThere_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(Folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.sliced(Folder.size()))) << path;
    }
}

void TestHelp::everyLinkAndPictureIsThere()
{
    QFETCH(QString, path);
    const QDir english(Folder + u"en"_s), here = QFileInfo(path).dir();
    for (const QString &link : HelpLibrary::linksIn(read(path))) {
        QVERIFY2(!link.contains(u':'), qPrintable(link + u" leads out of the guide"_s));
        QVERIFY2(here.exists(link) || english.exists(link), qPrintable(link));
    }
    const QString name = QFileInfo(path).fileName();
    QVERIFY2(english.exists(name), qPrintable(name + u" is no page in English"_s));
    static const QRegularExpression filled(u"\\{\\{(\\w+)\\}\\}"_s);
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (auto match = filled.globalMatch(text); match.hasNext();) {
            found.append(match.next().captured(1));
        }
        return found;
    };
    QCOMPARE(placeholders(read(path)), placeholders(read(english.filePath(name))));
}

void TestHelp::noPageIsLeftOut()
{
    const QList<HelpPage> pages = library().pages();
    QStringList files = QDir(Folder + u"en"_s).entryList({u"*.md"_s}, QDir::Files), listed;
    for (const HelpPage &page : pages) {
        listed.append(page.id + u".md"_s);
    }
    listed.sort();
    files.sort();
    QCOMPARE(listed, files);
}

void TestHelp::everyPageBeginsWithItsTitle()
{
    const QList<HelpPage> pages = library().pages();
    for (const HelpPage &page : pages) {
        QVERIFY2(page.text.startsWith(u"# "_s), qPrintable(page.id));
        QVERIFY(!page.title.isEmpty());
    }
}

void TestHelp::aLanguageWithoutAPageShowsTheEnglishOne()
{
    QCOMPARE(library(QLocale(QLocale::Icelandic)).pages(), library().pages());
}

void TestHelp::everyWordOfTheGlossaryIsExplained()
{
    const QList<GlossaryTerm> words = must(loadGlossary());
    QVERIFY(words.size() >= 38);
    const QMainWindow window;
    const QString text = helpTexts(must(Content::load()), window).value(u"glossary"_s);
    for (const GlossaryTerm &word : words) {
        QVERIFY(!word.meaning.isEmpty());
    }
    HelpView view;
    view.show(text);
    for (const GlossaryTerm &word : words) {
        QVERIFY2(view.plainText().contains(word.term + u": "_s + word.meaning), qPrintable(word.term));
    }
}

void TestHelp::shortcutsAreThoseOfTheWindow()
{
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"&Journal"_s);
    QAction *save = menu->addAction(u"&Save | now"_s, QKeySequence(u"Ctrl+S"_s));
    menu->addAction(u"No key"_s);
    menu->addMenu(u"&Backups"_s)->addAction(u"&List"_s, QKeySequence(u"Ctrl+B"_s));
    HelpView view;
    view.show(shortcutTables(window));
    QVERIFY(view.plainText().contains(u"Journal"_s));
    QVERIFY(view.plainText().contains(u"Save | now"_s));
    QVERIFY(view.plainText().contains(u"Ctrl+S"_s));
    QVERIFY(view.plainText().contains(u"Backups › List"_s));
    QVERIFY(!view.plainText().contains(u"No key"_s));
    save->setShortcut(QKeySequence(u"Ctrl+Alt+9"_s));
    QVERIFY(shortcutTables(window).contains(u"Alt\\+9"_s));
}

void TestHelp::theKeysOfTheRowsAreInTheGuide()
{
    const QString text = read(Folder + u"en/keyboard.md"_s).section(u"## In the rows of the journal"_s, 1);
    int keys = 0;
    for (const ShortcutRow &row : fixedShortcuts()) {
        if (row.place != u"In the rows of the journal"_s || row.keys.contains(QKeySequence(Qt::Key_Delete))) {
            continue; // that key is the same in every list
        }
        for (const QKeySequence &key : row.keys) {
            const QString name = key == QKeySequence(Qt::Key_Return) ? u"Enter"_s : key.toString();
            QVERIFY2(text.contains(u"| %1 |"_s.arg(name)) || text.contains(u"| %1 or"_s.arg(name)) ||
                         text.contains(u"or %1 |"_s.arg(name)),
                     qPrintable(name));
            ++keys;
        }
    }
    QVERIFY(keys >= 6);
}

void TestHelp::whereToTurnIsSaidInTheWordsOfTheContent()
{
    const QMainWindow window;
    const Content content = must(Content::load());
    const HelpLibrary filled(QLocale::c(), helpTexts(content, window));
    QVERIFY(filled.page(u"where-to-turn"_s).text.contains(content.text(u"mc.help.harm"_s)));
    for (const HelpPage &page : filled.pages()) {
        QVERIFY2(!page.text.contains(u"{{"_s), qPrintable(page.id));
    }
}

void TestHelp::aSearchFindsPagesWithAllWords()
{
    const QList<HelpHit> hits = library().find(u"SEALED forecast"_s);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().id, u"experiments"_s);
    QCOMPARE(library().find(u"energy"_s).first().id, u"energy"_s); // a title counts for more than many words
    QVERIFY(library().find(u"forecast xylophone"_s).isEmpty());
    QVERIFY(library().find(u"  "_s).isEmpty());
}

void TestHelp::searchingTheWindowMarksWhatWasFound()
{
    HelpWindow window(library());
    window.openPage(u"today"_s);
    QCOMPARE(window.shown(), u"today"_s);
    auto *list = window.findChild<QListWidget *>(u"helpPages"_s);
    const int all = list->count();
    auto *search = window.findChild<QLineEdit *>(u"helpSearch"_s);
    QTest::keyClicks(search, u"recovery sheet"_s);
    QVERIFY(list->count() > 0 && list->count() < all);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(window.shown() != u"today"_s);
    QVERIFY(window.isVisible());
    search->clear();
    QCOMPARE(list->count(), all);
}

void TestHelp::linksAreFollowedByKeyAndLeadBack()
{
    HelpWindow window(library());
    window.openPage(u"no-such-page"_s);
    QCOMPARE(window.shown(), u"index"_s);
    auto *view = window.findChild<HelpView *>();
    QCOMPARE(view->links().first(), u"getting-started.md"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(window.shown(), u"getting-started"_s);
    auto *back = window.findChild<QPushButton *>(u"helpBack"_s);
    auto *forward = window.findChild<QPushButton *>(u"helpForward"_s);
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(&window)); // shortcuts are for the active window
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.shown(), u"index"_s);
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    forward->click();
    QCOMPARE(window.shown(), u"getting-started"_s);
}

void TestHelp::noLinkLeadsOutOfTheGuide()
{
    HelpWindow window(library());
    window.openPage(u"index"_s);
    auto *view = window.findChild<HelpView *>();
    for (const char *address : {"https://example.org/a.md", "../../../etc/passwd", "file:///etc/passwd.md"}) {
        Q_EMIT view->linkChosen(QString::fromLatin1(address));
        QCOMPARE(window.shown(), u"index"_s);
    }
}

void TestHelp::f1ShowsThePageAboutWhereOneIs()
{
    const Content content = must(Content::load());
    ContextHelp help(content);
    QMainWindow window;
    auto *page = new QWidget;
    page->setProperty(HelpTopic, u"energy"_s);
    auto *field = new QLineEdit(page);
    window.setCentralWidget(page);
    window.show();
    QTest::keyClick(field, Qt::Key_F1);
    auto *shown = window.findChild<HelpWindow *>();
    QVERIFY(shown && shown->isVisible());
    QCOMPARE(shown->shown(), u"energy"_s);

    QDialog dialog(&window);
    dialog.setObjectName(u"importDialog"_s);
    QLineEdit inDialog(&dialog);
    dialog.open();
    QTest::keyClick(&inDialog, Qt::Key_F1);
    shown = dialog.findChild<HelpWindow *>(); // beside the dialog, which holds the window back
    QVERIFY(shown);
    QCOMPARE(shown->shown(), u"import-export"_s);
    QCOMPARE(ContextHelp::topicOf(nullptr), u"index"_s);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
