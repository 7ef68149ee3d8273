// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directionanswer.h"
#include "locking/windowlock.h"
#include "pages/commandpalette.h"
#include "settings/settingsdialog.h"
#include "storywindow.h"
#include "windowsafety.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Ctrl+K, with the real window and keys.
class TestPaletteStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        m = std::make_unique<StoryWindow>();
        QVERIFY(m->isShown());
    }
    void cleanup() { m.reset(); }
    void aFewLettersDoWhatTheMenuDoes();
    void arrowsMoveAndEscapeChangesNothing();
    void whatCannotBeDoneNowIsNotOffered();
    void aSettingIsFoundWithTheKeyboardInIt();
    void shortcutsAreFoundAmongTheSettings();
    void anEntryIsFoundByItsWords();
    void anExperimentIsFoundByItsTitle();
    void aQuestionOfOnesOwnIsFoundAndOpens();
    void whatIsSealedIsNeverFound();

private:
    CommandPalette *open()
    {
        StoryWindow::press(Qt::Key_K, Qt::ControlModifier);
        return m->find<CommandPalette>(u"commandPalette"_s);
    }
    /// Into the line of the palette: without a window manager the focus comes when it likes.
    void press(Qt::Key key) { QTest::keyClick(m->find<QLineEdit>(u"paletteLine"_s), key); }
    QAbstractItemModel *rows() { return m->find<QListView>(u"paletteList"_s)->model(); }
    QStringList found(const QString &typed)
    {
        auto *line = m->find<QLineEdit>(u"paletteLine"_s);
        line->clear();
        QTest::keyClicks(line, typed);
        QStringList all;
        for (int row = 0; row < rows()->rowCount(); ++row) {
            all.append(rows()->index(row, 0).data().toString());
        }
        return all;
    }
    void run(const QString &typed)
    {
        QVERIFY(open());
        QVERIFY2(!found(typed).isEmpty(), qPrintable(typed));
        press(Qt::Key_Return);
        QTRY_VERIFY(!m->find<CommandPalette>(u"commandPalette"_s));
    }
    Id log(const QString &title)
    {
        Id id;
        must(m->journal().apply(u"Log"_s, [&](Stores &stores) {
            return stores.checkIns.add(checkIn(m->today().addDays(-3), QTime(9, 0), Focus::People, 1, title))
                .map([&](const Id &made) { id = made; });
        }));
        return id;
    }

    std::unique_ptr<StoryWindow> m;
};

void TestPaletteStory::aFewLettersDoWhatTheMenuDoes()
{
    const QSignalSpy asked(m->window, &MainWindow::newDecisionRequested);
    QVERIFY(open());
    QVERIFY(found(u""_s).contains(u"Record a decision"_s));
    QCOMPARE(found(u"rec dec"_s).first(), u"Record a decision"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestPaletteStory::arrowsMoveAndEscapeChangesNothing()
{
    QVERIFY(open());
    auto *list = m->find<QListView>(u"paletteList"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    press(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(found(u"qqqqqq"_s).isEmpty());
    press(Qt::Key_Return); // nothing to do
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m->find<CommandPalette>(u"commandPalette"_s));
    QVERIFY(m->window->isVisible());
}

void TestPaletteStory::whatCannotBeDoneNowIsNotOffered()
{
    QVERIFY(open());
    const QStringList offered = found(u"passphrase"_s);
    QVERIFY(offered.contains(u"Set a passphrase…"_s));
    QVERIFY(!offered.contains(u"Remove the passphrase…"_s));
}

void TestPaletteStory::aSettingIsFoundWithTheKeyboardInIt()
{
    run(u"colours"_s);
    auto *dialog = m->find<SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->findChild<QComboBox *>(u"look/theme"_s)->hasFocus());
}

void TestPaletteStory::shortcutsAreFoundAmongTheSettings()
{
    QVERIFY(open());
    QVERIFY(found(u"shortcut"_s).contains(u"Shortcuts: the keys of actions"_s));
    QCOMPARE(found(u"keys of actions"_s).first(), u"Shortcuts: the keys of actions"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m->find<CommandPalette>(u"commandPalette"_s));
    auto *dialog = m->find<SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->findChild<QTableView *>(u"shortcutTable"_s)->hasFocus());
}

void TestPaletteStory::anEntryIsFoundByItsWords()
{
    log(u"Pairing on the parser"_s);
    for (int i = 0; i < 3; ++i) {
        log(u"Something else"_s);
    }
    QVERIFY(open());
    QVERIFY(found(u"parser"_s).contains(u"Pairing on the parser"_s));
    press(Qt::Key_Return);
    QCOMPARE(m->find<QLabel>(u"detailsTitle"_s)->text(), u"Pairing on the parser"_s);
}

void TestPaletteStory::anExperimentIsFoundByItsTitle()
{
    Experiment idea;
    idea.title = u"Run the zebra retro"_s;
    must(m->journal().apply(
        u"Idea"_s, [&](Stores &stores) { return stores.experiments.add(idea).map([](const Id &) {}); }));
    QVERIFY(open());
    QCOMPARE(found(u"zeb ret"_s), QStringList{u"Run the zebra retro"_s});
    press(Qt::Key_Return);
    QVERIFY(m->window->page(u"experiments"_s)->isVisible());
}

void TestPaletteStory::aQuestionOfOnesOwnIsFoundAndOpens()
{
    OwnPrompt own;
    own.text = u"What did the walrus teach me?"_s;
    must(m->journal().apply(u"Ask"_s,
                            [&](Stores &stores) { return stores.prompts.put(own).map([](const Id &) {}); }));
    QVERIFY(open());
    QCOMPARE(found(u"walrus"_s), QStringList{own.text});
    press(Qt::Key_Return);
    QCOMPARE(m->find<QLineEdit>(u"ownQuestion"_s)->text(), own.text);
}

/// Nor is anything else that the experiment or the answer says.
void TestPaletteStory::whatIsSealedIsNeverFound()
{
    Experiment running;
    running.title = u"Mentor a newcomer"_s;
    running.hypothesis = u"The walrus will like it"_s;
    DirectionAnswer answer;
    answer.on = m->today().addDays(-30);
    answer.text = u"They ask me about the walrus"_s;
    must(m->journal().apply(u"Write"_s, [&](Stores &stores) {
        return stores.experiments.add(running).and_then(
            [&](const Id &) { return stores.answers.put(answer).map([](const Id &) {}); });
    }));
    QVERIFY(open());
    QVERIFY(found(u"walrus"_s).isEmpty());
    QVERIFY(!found(u"mentor"_s).isEmpty()); // it does look
}

QTEST_MAIN(TestPaletteStory)
#include "tst_palettestory.moc"
