// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutoff.h"
#include "models/translations.h"
#include "openwindow.h"
#include "pages/stepframe.h"
#include "pagewalk.h"
#include "recentfiles.h"
#include "settings/settingsdialog.h"
#include "startwindow.h"
#include "storywindow.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QListWidget>
#include <QStackedWidget>

#include <memory>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The window one starts with and the settings, where those are who need large letters or another language
/// before anything else: nobody has to scroll them from side to side, and nothing is cut off there.
class TestNarrowStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_found.clear(); }
    void cleanup() { m_translations.speak(u"en"_s); }
    void theWindowOneStartsWith_data() { sizes(); }
    void theWindowOneStartsWith();
    void theFirstSteps_data() { sizes(); }
    void theFirstSteps();
    void theSettings_data() { sizes(); }
    void theSettings();
    void theSectionsOfNarrowSettingsAreChosenAbove();
    void theGuideIsMirrored();

private:
    static void sizes();
    void look(const QString &name, QWidget &window, QSize size);
    QString found() const { return u'\n' + m_found.join(u'\n'); }

    Translations m_translations;
    QStringList m_found;
};

void TestNarrowStory::sizes()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("points");
    for (const char *code : {"en", "de"}) {
        QTest::addRow("%s, 480 pixels", code) << QString::fromLatin1(code) << QSize(480, 640) << 11.0;
        QTest::addRow("%s, 20 points", code) << QString::fromLatin1(code) << QSize(1024, 640) << 20.0;
    }
    // Two fifths longer than English: as far as any language goes.
    QTest::addRow("en-XA, 600 pixels") << u"en-XA"_s << QSize(600, 640) << 11.0;
    QTest::addRow("en-XA, 20 points") << u"en-XA"_s << QSize(1280, 820) << 20.0;
}

void TestNarrowStory::look(const QString &name, QWidget &window, QSize size)
{
    PageWalk::settle();
    if (window.width() != size.width()) {
        m_found += u"%1: %2 wide, and not %3"_s.arg(name).arg(window.width()).arg(size.width());
    }
    for (const QString &line : scrolledSideways(window) + cutOff(window)) {
        m_found += u"%1: %2"_s.arg(name, line);
    }
}

void TestNarrowStory::theWindowOneStartsWith()
{
    QFETCH(QString, code);
    QFETCH(QSize, size);
    QFETCH(qreal, points);
    m_translations.speak(code);
    const Letters letters(points);
    {
        StoryWindow story;
        const QString folder = story.folder.path() + u"/a folder/with another one in it"_s;
        RecentFiles(story.settings).add(folder + u"/short.tryboth"_s);
        RecentFiles(story.settings).add(folder + u"/a name that somebody gave, and far too long.tryboth"_s);
        story.desktop.offerStart(u"The file cannot be read. Nothing was changed."_s,
                                 folder + u"/x.tryboth"_s);
        const std::unique_ptr<StartWindow> start(shownWindow<StartWindow>());
        QVERIFY(start);
        start->resize(size);
        look(u"start"_s, *start, size);
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(found()));
}

void TestNarrowStory::theFirstSteps()
{
    QFETCH(QString, code);
    QFETCH(QSize, size);
    QFETCH(qreal, points);
    m_translations.speak(code);
    const Letters letters(points);
    {
        StoryWindow story;
        story.desktop.offerStart();
        const std::unique_ptr<StartWindow> start(shownWindow<StartWindow>());
        QVERIFY(start);
        start->beginSteps(u"/tmp/journal.tryboth"_s);
        start->resize(size);
        auto *frame = start->findChild<StepFrame *>();
        for (int step = 0; step < frame->findChild<QStackedWidget *>()->count(); ++step) {
            frame->showStep(step, u"2 of 5"_s, nullptr);
            look(u"step %1"_s.arg(step), *start, size);
        }
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(found()));
}

void TestNarrowStory::theSettings()
{
    QFETCH(QString, code);
    QFETCH(QSize, size);
    QFETCH(qreal, points);
    m_translations.speak(code);
    const Letters letters(points);
    {
        StoryWindow story;
        Q_EMIT story.window->settingsRequested({});
        auto *dialog = story.find<SettingsDialog>(u"settingsDialog"_s);
        QVERIFY(dialog);
        dialog->resize(size);
        auto *names = dialog->findChild<QListWidget *>(u"settingSections"_s);
        for (int row = 0; row < names->count(); ++row) {
            names->setCurrentRow(row);
            look(u"settings, section %1"_s.arg(row), *dialog, size);
        }
        dialog->close();
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(found()));
}

void TestNarrowStory::theSectionsOfNarrowSettingsAreChosenAbove()
{
    StoryWindow story;
    Q_EMIT story.window->settingsRequested({});
    auto *dialog = story.find<SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(dialog);
    const auto *names = dialog->findChild<QListWidget *>(u"settingSections"_s);
    auto *choice = dialog->findChild<QComboBox *>(u"settingSectionChoice"_s);
    dialog->resize(900, 500);
    PageWalk::settle();
    QVERIFY(names->isVisible() && !choice->isVisible());
    dialog->resize(480, 500);
    PageWalk::settle();
    QVERIFY(!names->isVisible() && choice->isVisible());
    QCOMPARE(choice->count(), names->count());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(names->currentRow(), 1);
    dialog->resize(900, 500);
    PageWalk::settle();
    QVERIFY(names->isVisible() && !choice->isVisible());
    QCOMPARE(dialog->focusWidget(), names); // and not lost with what hid
    dialog->close();
}

/// Its two columns keep the same room to the edges, whichever is at the left.
void TestNarrowStory::theGuideIsMirrored()
{
    m_translations.speak(u"ar-XB"_s);
    StoryWindow story;
    Q_EMIT story.window->helpRequested(u"index"_s);
    QWidget *guide = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        guide = top->isVisible() && top->objectName() == "helpWindow"_L1 ? top : guide;
    }
    QVERIFY(guide);
    PageWalk::settle();
    const auto *card = guide->findChild<Card *>();
    const auto *pages = guide->findChild<QWidget *>(u"helpPages"_s);
    const int left = card->mapTo(guide, QPoint(0, 0)).x();
    const int right = guide->width() - pages->mapTo(guide, QPoint(0, 0)).x() - pages->width();
    QCOMPARE(left, right);
    QVERIFY(left > 0);
    guide->close();
}

QTEST_MAIN(TestNarrowStory)
#include "tst_narrowstory.moc"
