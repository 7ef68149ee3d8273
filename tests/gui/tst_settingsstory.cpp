// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/locktriggers.h"
#include "settings/settingsdialog.h"
#include "settings/shortcutspane.h"
#include "storywindow.h"
#include "windowmenus.h"
#include "windowsafety.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Settings and shortcuts, with the real window and keys.
class TestSettingsStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        m = std::make_unique<StoryWindow>();
        followLook(m->theme, m->settings);
        QVERIFY(m->isShown());
    }
    void cleanup() { m.reset(); }
    void everyRowOfTheTableHasAPlace();
    void aChoiceHoldsAtOnce();
    void oneGoesBackAndTheButtonGoesToo();
    void allGoBackAfterAQuestion();
    void theMenuAndTheDialogAgree();
    void newKeysWorkAtOnceAndAreKept();
    void keysThatAreTakenAreNamedAndTaken();
    void keysThatCannotBeAreRefused_data();
    void keysThatCannotBeAreRefused();
    void everyThingInTheMenusHasItsName();
    void noTwoThingsHaveTheSameKeys();

private:
    SettingsDialog *openDialog()
    {
        StoryWindow::press(Qt::Key_Comma, Qt::ControlModifier);
        return dialog();
    }
    SettingsDialog *dialog() const { return m->find<SettingsDialog>(u"settingsDialog"_s); }
    ShortcutsPane *openKeys()
    {
        auto *names = openDialog()->findChild<QListWidget *>(u"settingSections"_s);
        names->setCurrentRow(names->count() - 1);
        return dialog()->findChild<ShortcutsPane *>();
    }
    void choose(const ShortcutsPane &pane, const QString &title)
    {
        auto *table = pane.findChild<QTableView *>(u"shortcutTable"_s);
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, title, 1,
                                                 Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(title));
        table->setCurrentIndex(found.first());
    }
    void pressNew(const ShortcutsPane &pane, const QKeySequence &keys)
    {
        pane.findChild<QKeySequenceEdit *>(u"newKeys"_s)->setKeySequence(keys);
    }
    QPushButton *button(const QString &name) const { return dialog()->findChild<QPushButton *>(name); }
    QString words() const { return dialog()->findChild<QLabel *>(u"keysWords"_s)->text(); }

    std::unique_ptr<StoryWindow> m;
};

void TestSettingsStory::everyRowOfTheTableHasAPlace()
{
    SettingsDialog *opened = openDialog();
    QVERIFY(opened && opened->isVisible());
    for (const SettingRow &row : settingRows()) {
        const auto *control = opened->findChild<QWidget *>(row.key);
        QCOMPARE(control != nullptr, row.label != nullptr);
        if (control) {
            QVERIFY(!control->accessibleName().isEmpty());
        }
    }
}

void TestSettingsStory::aChoiceHoldsAtOnce()
{
    SettingsDialog *opened = openDialog();
    auto *look = opened->findChild<QComboBox *>(u"look/theme"_s);
    m->settings.setValue(Setting::Look, int(Theme::Look::Light));
    QTest::keyClick(look, Qt::Key_Down);
    QCOMPARE(look->currentData().toInt(), int(Theme::Look::Dark));
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Dark));
    m->settings.setValue(Setting::Look, int(Theme::Look::Light));
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Light));
    QCOMPARE(look->currentData().toInt(), int(Theme::Look::Light)); // told from elsewhere

    LockTriggers &triggers = m->window->findChild<WindowSafety *>()->triggers();
    QVERIFY(!triggers.options().whenMinimised);
    auto *minimised = opened->findChild<QCheckBox *>(u"lock/whenMinimised"_s);
    minimised->click();
    QVERIFY(triggers.options().whenMinimised);
}

void TestSettingsStory::oneGoesBackAndTheButtonGoesToo()
{
    SettingsDialog *opened = openDialog();
    const auto *reset = opened->findChild<QToolButton *>(u"reset.look/textPercent"_s);
    QVERIFY(reset->isHidden());
    m->settings.setValue(Setting::TextPercent, 150);
    QVERIFY(!reset->isHidden());
    opened->findChild<QToolButton *>(u"reset.look/textPercent"_s)->click();
    QVERIFY(reset->isHidden());
    QVERIFY(m->settings.isDefault(Setting::TextPercent));
}

void TestSettingsStory::allGoBackAfterAQuestion()
{
    m->settings.setValue(Setting::LockIdleMinutes, 30);
    const QString last = m->settings.value(Setting::LastJournal).toString();
    openDialog();
    button(u"resetAll"_s)->click();
    auto *question = dialog()->findChild<QMessageBox *>(u"resetQuestion"_s);
    QVERIFY(question);
    question->reject();
    QCOMPARE(m->settings.value(Setting::LockIdleMinutes).toInt(), 30);
    button(u"resetAll"_s)->click();
    for (QMessageBox *open : dialog()->findChildren<QMessageBox *>(u"resetQuestion"_s)) {
        if (open->isVisible()) {
            open->findChild<QPushButton *>(u"confirmReset"_s)->click();
        }
    }
    QVERIFY(m->settings.isDefault(Setting::LockIdleMinutes));
    QCOMPARE(m->settings.value(Setting::LastJournal).toString(), last);
}

void TestSettingsStory::theMenuAndTheDialogAgree()
{
    const auto *dark = m->find<QAction>(u"look.2"_s);
    m->settings.setValue(Setting::Look, int(Theme::Look::Dark));
    QVERIFY(dark->isChecked());
    m->find<QAction>(u"look.1"_s)->trigger();
    QCOMPARE(m->settings.value(Setting::Look).toInt(), int(Theme::Look::Light));
    m->find<QAction>(u"largerText"_s)->trigger();
    QCOMPARE(m->settings.value(Setting::TextPercent).toInt(), 125);
    m->find<QAction>(u"smallerText"_s)->trigger();
    m->find<QAction>(u"smallerText"_s)->trigger();
    QCOMPARE(m->settings.value(Setting::TextPercent).toInt(), 100);
}

void TestSettingsStory::newKeysWorkAtOnceAndAreKept()
{
    const ShortcutsPane *pane = openKeys();
    const QAbstractItemModelTester tester(pane->findChild<QTableView *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(*pane, u"Forecasts and what came"_s); // which comes without keys
    pressNew(*pane, QKeySequence(u"Ctrl+Alt+F"_s));
    button(u"useKeys"_s)->click();
    dialog()->close();
    m->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m->window));
    const QSignalSpy asked(m->window, &MainWindow::forecastsRequested);
    QTest::keyClick(m->window, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(asked.count(), 1);

    m->settings.save();
    const Settings later(m->settings.file());
    QCOMPARE(later.value(Setting::Shortcut, u"forecasts"_s).toString(), u"Ctrl+Alt+F"_s);
    m->settings.resetAll();
    QTest::keyClick(m->window, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
}

void TestSettingsStory::keysThatAreTakenAreNamedAndTaken()
{
    const ShortcutsPane *pane = openKeys();
    choose(*pane, u"Forecasts and what came"_s);
    pressNew(*pane, QKeySequence(u"Ctrl+I"_s));
    QVERIFY2(words().contains(u"“Import…” has these keys"_s), qPrintable(words()));
    button(u"useKeys"_s)->click();
    const auto *forecasts = m->find<QAction>(u"forecasts"_s), *import = m->find<QAction>(u"import"_s);
    QCOMPARE(forecasts->shortcut(), QKeySequence(u"Ctrl+I"_s));
    QVERIFY(import->shortcut().isEmpty());
    choose(*pane, u"Import…"_s);
    button(u"resetKeys"_s)->click(); // takes back what it came with
    QCOMPARE(import->shortcut(), QKeySequence(u"Ctrl+I"_s));
    QVERIFY(forecasts->shortcut().isEmpty());
    button(u"noKeys"_s)->click();
    QVERIFY(import->shortcut().isEmpty());
}

void TestSettingsStory::keysThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("said");
    QTest::newRow("a letter") << u"F"_s << u"needed for typing"_s;
    QTest::newRow("a capital") << u"Shift+F"_s << u"needed for typing"_s;
    QTest::newRow("what a text needs") << u"Ctrl+C"_s << u"“Copy” has these keys and keeps them"_s;
    QTest::newRow("undo") << u"Ctrl+Z"_s << u"has these keys and keeps them"_s;
    QTest::newRow("the lock") << u"Ctrl+L"_s << u"“Lock” has these keys and keeps them"_s;
}

void TestSettingsStory::keysThatCannotBeAreRefused()
{
    QFETCH(QString, keys);
    QFETCH(QString, said);
    const ShortcutsPane *pane = openKeys();
    choose(*pane, u"Forecasts and what came"_s);
    pressNew(*pane, QKeySequence(keys));
    QVERIFY2(words().contains(said), qPrintable(words()));
    QVERIFY(!button(u"useKeys"_s)->isEnabled());
    choose(*pane, u"Lock"_s);
    QVERIFY(words().contains(u"cannot be changed"_s));
    QVERIFY(!button(u"resetKeys"_s)->isEnabled());
}

/// Or it could be given no keys.
void TestSettingsStory::everyThingInTheMenusHasItsName()
{
    QStringList without;
    for (const QMenu *menu : m->window->menuBar()->findChildren<QMenu *>()) {
        if (menu->objectName() == u"recentMenu"_s) { // files, and no two days the same
            continue;
        }
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu() && action->objectName().isEmpty()) {
                without += action->text();
            }
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
}

void TestSettingsStory::noTwoThingsHaveTheSameKeys()
{
    QHash<QString, QString> owners;
    Shortcuts shortcuts(m->settings);
    shortcuts.manage(*m->window);
    const QList<ShortcutRow> rows = shortcuts.rows(*m->window);
    QVERIFY(rows.size() > fixedShortcuts().size() + 20);
    for (const ShortcutRow &row : rows) {
        for (const QKeySequence &keys : row.keys) {
            QVERIFY2(row.isFixed() || !owners.contains(keys.toString()),
                     qPrintable(row.title + u" and "_s + owners.value(keys.toString())));
            owners.insert(keys.toString(), row.title);
        }
    }
}

QTEST_MAIN(TestSettingsStory)
#include "tst_settingsstory.moc"
