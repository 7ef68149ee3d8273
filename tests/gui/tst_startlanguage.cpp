// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translations.h"
#include "openwindow.h"
#include "storywindow.h"
#include "widgets/card.h"
#include "windowmenus.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Where a language is chosen: in the menu, in the settings, and in the window before there is a journal, as
/// the look is.
class TestStartLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void cleanup() { settle(); }
    void theMenuOffersEachLanguageInItsOwnWords();
    void theSettingsComeBackInTheOtherLanguage();
    void theChoiceHoldsAtTheNextStart();
    void aNewUserChoosesTheLanguageBeforeThereIsAJournal();
    void aNewUserChoosesTheLookBeforeThereIsAJournal();
    void theUsualKeysMakeLettersLargerThere();

private:
    static QWidget *start()
    {
        const auto windows = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(windows, [](const QWidget *window) {
            return window->objectName() == "startWindow"_L1 && window->isVisible();
        });
        return found == windows.end() ? nullptr : *found;
    }
    static void beginWithoutAJournal(StoryWindow &story)
    {
        delete story.window;
        story.window = nullptr;
        story.desktop.offerStart();
    }

    Translations m_translations;
};

void TestStartLanguage::theMenuOffersEachLanguageInItsOwnWords()
{
    m_translations.speak(u"en-XA"_s);
    StoryWindow story;
    const auto *menu = story.find<QMenu>(u"languageMenu"_s);
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions()) {
        names.append(action->text());
    }
    QCOMPARE(names.size(), offeredLanguages().size() + 1);
    QCOMPARE(names.at(1), u"English"_s);
    QVERIFY(!names.join(u' ').contains(u"XA"_s));
}

void TestStartLanguage::theSettingsComeBackInTheOtherLanguage()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    Q_EMIT story.window->settingsRequested();
    const auto shown = [&] {
        auto *dialog = story.find<QDialog>(u"settingsDialog"_s);
        return dialog && dialog->isVisible() ? dialog->windowTitle() : QString();
    };
    const QString before = shown();
    QVERIFY(!before.isEmpty());
    story.desktop.speak(u"en-XA"_s);
    settle();
    story.window = openWindow();
    QVERIFY(!shown().isEmpty());
    QVERIFY(shown() != before);
    settle(); // a window that goes now takes the dialog along
}

void TestStartLanguage::theChoiceHoldsAtTheNextStart()
{
    m_translations.speak(u"en-XA"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    story.find<QMenu>(u"languageMenu"_s)->actions().at(1)->trigger();
    settle();
    story.window = openWindow();
    QCOMPARE(m_translations.spoken(), u"en"_s);
    QCOMPARE(story.settings.value(Setting::Language).toString(), u"en"_s);
    QVERIFY(story.find<QMenu>(u"languageMenu"_s)->actions().at(1)->isChecked());
}

void TestStartLanguage::aNewUserChoosesTheLanguageBeforeThereIsAJournal()
{
    m_translations.speak(u"en-XA"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    beginWithoutAJournal(story);
    QVERIFY(start());
    const QRect place = start()->geometry();
    const auto *button = start()->findChild<QToolButton *>(u"startLanguage"_s);
    QVERIFY(button->isVisible());
    QVERIFY(button->accessibleName() != u"Language"_s); // it is long and has accents
    button->menu()->actions().at(1)->trigger();
    settle();
    QVERIFY(start());
    QCOMPARE(start()->findChild<QToolButton *>(u"startLanguage"_s)->accessibleName(), u"Language"_s);
    QCOMPARE(start()->geometry().size(), place.size());
    QCOMPARE(story.settings.value(Setting::Language).toString(), u"en"_s);
    delete start();
}

void TestStartLanguage::aNewUserChoosesTheLookBeforeThereIsAJournal()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    followLook(story.theme, story.settings);
    beginWithoutAJournal(story);
    QVERIFY(start());
    const auto *button = start()->findChild<QToolButton *>(u"startLook"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QCOMPARE(button->accessibleName(), u"Look and size of text"_s);
    const auto *menu = button->menu();
    QVERIFY(menu->findChild<QAction *>(u"look.0"_s)->isChecked()); // like the desktop
    menu->findChild<QAction *>(u"look.2"_s)->trigger();
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Dark));
    menu->findChild<QAction *>(u"look.4"_s)->trigger();
    QCOMPARE(&currentColors(), &colorsOf(Scheme::HighContrastDark));
    QCOMPARE(story.settings.value(Setting::Look).toInt(), int(Theme::Look::HighContrastDark));
    const qreal letters = QApplication::font().pointSizeF();
    const int column = start()->findChild<Card *>(u"startCard"_s)->maximumWidth();
    menu->findChild<QAction *>(u"largerText"_s)->trigger();
    QCOMPARE(story.settings.value(Setting::TextPercent).toInt(), 125);
    QVERIFY(QApplication::font().pointSizeF() > letters);
    QVERIFY(start()->findChild<Card *>(u"startCard"_s)->maximumWidth() > column); // or large letters had no room
    menu->findChild<QAction *>(u"usualText"_s)->trigger();
    menu->findChild<QAction *>(u"look.1"_s)->trigger();
    QVERIFY(story.settings.isDefault(Setting::TextPercent));
    delete start();
}

void TestStartLanguage::theUsualKeysMakeLettersLargerThere()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    beginWithoutAJournal(story);
    start()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(start()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(story.settings.value(Setting::TextPercent).toInt(), 125);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(story.settings.isDefault(Setting::TextPercent));
    delete start();
}

QTEST_MAIN(TestStartLanguage)
#include "tst_startlanguage.moc"
