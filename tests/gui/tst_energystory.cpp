// SPDX-License-Identifier: GPL-3.0-or-later
// Someone looks at a year of their energy with the keyboard alone.
#include "charts/activitybars.h"
#include "charts/chartwithtable.h"
#include "charts/levelchart.h"
#include "charts/weekdayhourmap.h"
#include "exchange/examplejournal.h"
#include "pages/dayrangepopup.h"
#include "pages/energypage.h"
#include "support/pagejournal.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestEnergyStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsChooseThePeriod();
    void daysOfOnesOwnAreTyped();
    void escapeLeavesThePeriodAlone();
    void theTableOpensADay();
    void enterOnAnActivityOpensItsEntries();
    void thePictureIsSavedWhereTheDialogSays();
    void aNumberSaysHowAndLeadsToItsEntries();
    void theChartIsReadDayByDay();
    void tabReachesEverything();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void typeDay(QDate day) { type(day.toString(u"ddMMyyyy"_s)); } ///< as they write it in en_GB
    ChartWithTable *part(const QString &name) { return m_page->findChild<ChartWithTable *>(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageJournal> m_journal;
    std::unique_ptr<EnergyPage> m_page;
};

void TestEnergyStory::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_theme = std::make_unique<Theme>(*qApp);
    m_journal = std::make_unique<PageJournal>();
    ExampleJournal example(7, m_journal->today(), m_journal->journal.catalog(), aMonday().timeZone(),
                           must(ExampleTexts::load()));
    m_journal->add(example.entries());
    m_page = std::make_unique<EnergyPage>(m_journal->journal);
    m_page->resize(1060, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    m_page->firstFocus()->setFocus();
}

void TestEnergyStory::cleanup()
{
    m_page.reset();
    m_journal.reset();
    m_theme.reset();
}

void TestEnergyStory::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestEnergyStory::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestEnergyStory::arrowsChooseThePeriod()
{
    const LocalDay today = m_journal->today();
    const LocalDay yearFrom = m_page->report().from;
    key(Qt::Key_Left);
    QCOMPARE(m_page->report().from, today.addMonths(-3).addDays(1));
    key(Qt::Key_Left);
    QCOMPARE(m_page->report().from, today.addDays(-27));
    QVERIFY(m_page->report().ratingsOf(Focus::People) < 40);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QVERIFY(m_page->report().from <= yearFrom);
    QVERIFY(m_page->report().ratingsOf(Focus::People) > 100);
}

void TestEnergyStory::daysOfOnesOwnAreTyped()
{
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    auto *popup = m_page->findChild<DayRangePopup *>();
    QVERIFY(popup->isVisible());
    auto *from = popup->findChild<QDateEdit *>(u"customFrom"_s);
    auto *to = popup->findChild<QDateEdit *>(u"customTo"_s);
    QTRY_VERIFY(from->hasFocus());
    typeDay(QDate(2026, 6, 1));
    QCOMPARE(from->date(), QDate(2026, 6, 1));
    constexpr int Sections = 3; // Tab goes through year, month and day
    for (int i = 0; i < Sections && !to->hasFocus(); ++i)
        key(Qt::Key_Tab);
    QVERIFY(to->hasFocus());
    to->setSelectedSection(to->sectionAt(0));
    typeDay(QDate(2026, 7, 30));
    key(Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(m_page->report().from, LocalDay(2026, 6, 1));
    QCOMPARE(m_page->report().to, LocalDay(2026, 7, 30));
}

void TestEnergyStory::escapeLeavesThePeriodAlone()
{
    key(Qt::Key_Right);
    const EnergyReport before = m_page->report();
    key(Qt::Key_Right);
    auto *popup = m_page->findChild<DayRangePopup *>();
    QTRY_VERIFY(popup->findChild<QDateEdit *>(u"customFrom"_s)->hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(m_page->report().from, before.from);
    auto *all = m_page->findChild<QAbstractButton *>(u"segment%1"_s.arg(int(EnergyRange::All)));
    QVERIFY(all->isChecked());
}

void TestEnergyStory::theTableOpensADay()
{
    ChartWithTable *levels = part(u"levelPart"_s);
    levels->tableButton()->setFocus();
    key(Qt::Key_Space);
    QVERIFY(levels->isTableShown());
    QSignalSpy requested(m_page.get(), &Page::entriesRequested);
    levels->table()->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    const auto filter = requested[0][0].value<CheckInFilter>();
    QCOMPARE(filter.from, filter.to);
    levels->tableButton()->setFocus();
    key(Qt::Key_Space);
    QVERIFY(!levels->isTableShown());
}

void TestEnergyStory::enterOnAnActivityOpensItsEntries()
{
    QSignalSpy requested(m_page.get(), &Page::entriesRequested);
    auto *bars = m_page->findChild<ActivityBars *>();
    bars->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<CheckInFilter>().activities.size(), 1);
}

void TestEnergyStory::thePictureIsSavedWhereTheDialogSays()
{
    QTemporaryDir folder;
    QSignalSpy informed(m_page.get(), &Page::informed);
    m_page->findChild<QPushButton *>(u"savePicture"_s)->setFocus();
    key(Qt::Key_Space);
    auto *dialog = m_page->findChild<QFileDialog *>(u"savePictureDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), u"Energy 2026-11-23"_s);
    name->setText(folder.filePath(u"mine.svg"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(informed.count(), 1);
    QFile written(folder.filePath(u"mine.svg"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("<title>Where your energy goes</title>"));
}

void TestEnergyStory::aNumberSaysHowAndLeadsToItsEntries()
{
    QSignalSpy requested(m_page.get(), &Page::entriesRequested);
    m_page->findChild<QToolButton *>(u"moreNumbers"_s)->setFocus();
    key(Qt::Key_Space);
    const auto how = [this] { return m_page->findChild<QToolButton *>(u"how-trend-people"_s); };
    QTRY_VERIFY(how() && how()->isVisible());
    how()->setFocus();
    key(Qt::Key_Space);
    auto *popup = m_page->findChild<QWidget *>(u"howPopup"_s);
    QVERIFY(popup->isVisible());
    QStringList said;
    for (const auto *label : popup->findChildren<QLabel *>())
        said << label->text();
    for (const QString &word : {u"n"_s, u"Period"_s, u"Left out"_s, u"Formula"_s, u"Rules"_s})
        QVERIFY2(said.contains(word), qPrintable(word));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"howRows"_s)->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<CheckInFilter>().focus, QList<Focus>{Focus::People});
}

void TestEnergyStory::theChartIsReadDayByDay()
{
    auto *chart = m_page->findChild<LevelChart *>();
    QSignalSpy requested(m_page.get(), &Page::entriesRequested);
    chart->setFocus();
    key(Qt::Key_Plus);
    QVERIFY(chart->isZoomed());
    key(Qt::Key_End);
    key(Qt::Key_Left);
    const LocalDay day = m_journal->today().addDays(-1);
    QCOMPARE(chart->crosshair(), std::optional(day));
    QVERIFY2(chart->accessibleDescription().contains(u"People level"_s),
             qPrintable(chart->accessibleDescription()));
    key(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<CheckInFilter>().from, std::optional(day));
    key(Qt::Key_0);
    QVERIFY(!chart->isZoomed());
}

void TestEnergyStory::tabReachesEverything()
{
    QSet<const QWidget *> reached;
    constexpr int MoreThanThereAre = 40;
    for (int i = 0; i < MoreThanThereAre; ++i) {
        reached.insert(QApplication::focusWidget());
        key(Qt::Key_Tab);
    }
    QVERIFY(reached.contains(m_page->findChild<QPushButton *>(u"savePicture"_s)));
    QVERIFY(reached.contains(m_page->findChild<QWidget *>(u"leaveOutLate"_s)));
    QVERIFY(reached.contains(m_page->findChild<ActivityBars *>()->list()));
    QVERIFY(reached.contains(m_page->findChild<WeekdayHourMap *>()));
    QVERIFY(reached.contains(m_page->findChild<LevelChart *>()));
    for (const QString &name : {u"tableButton"_s, u"howButton"_s, u"headlineHow"_s, u"moreNumbers"_s}) {
        for (const auto *button : m_page->findChildren<QToolButton *>(name))
            QVERIFY2(reached.contains(button), qPrintable(button->accessibleName()));
    }
}

QTEST_MAIN(TestEnergyStory)
#include "tst_energystory.moc"
