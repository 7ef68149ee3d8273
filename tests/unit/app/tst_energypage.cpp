// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/activitybars.h"
#include "charts/chartwithtable.h"
#include "charts/levelchart.h"
#include "charts/tiltchart.h"
#include "charts/weekdayhourmap.h"
#include "pages/energypage.h"
#include "support/pagejournal.h"
#include "widgets/colors.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGraphicsView>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

using Entries = QList<CheckIn>;

/// `days` days, one after the other up to today, with one entry of each focus given.
Entries days(const PageJournal &of, int days, std::optional<int> people, std::optional<int> technical,
             int swing = 0)
{
    Entries entries;
    for (int day = 0; day < days; ++day) {
        const int by = day % 2 == 0 ? swing : 0;
        if (people)
            entries << of.entry(day, Focus::People, *people - by);
        if (technical)
            entries << of.entry(day, Focus::Technical, *technical + by);
    }
    return entries;
}

/// A page in a window of its own.
struct ShownPage
{
    explicit ShownPage(PageJournal &journal, QSize size = {1060, 760})
        : page(journal.journal)
    {
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
    }

    template <typename T>
    T *find(const QString &name = {})
    {
        T *found = page.findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    bool shows(const QString &name) { return find<QWidget>(name)->isVisible(); }

    EnergyPage page;
};

} // namespace

class TestEnergyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyJournalSaysWhatToDo();
    void entriesWithoutRatingsAreOffered();
    void everyStateHasASentenceAndItsCharts_data();
    void everyStateHasASentenceAndItsCharts();
    void aPeriodWithoutRatingsOffersAll();
    void onlyLateRatingsOfferToCountThem();
    void theYearBeginsWithTheFirstRating();
    void theWordsOfTheHeadlineWearTheirColours();
    void countsAndRulesStandBelow();
    void aHiddenPageWaitsUntilItIsShown();
    void aVisiblePageFollowsTheJournal();
    void aNewDayMakesItFresh();
    void aMarkOpensItsEntries();
    void anActivityOpensItsEntries();
    void aDayOfTheTableOpensItsEntries();
    void hoveringNamesTheEntriesOfTheDay();
    void hoveringInAGapSaysSo();
    void lateEntriesCanBeLeftOut();
    void theTableHoldsWhatTheChartShows();
    void levelsAndTiltShareTheirEdges();
    void chartsAreSaidInWords();
    void darkColoursReachTheCharts();
    void largeLettersInASmallWindowScroll();
    void picturesAreWritten_data();
    void picturesAreWritten();
    void aPictureOfNothingIsRefused();
    void aFolderThatIsNotThereIsSaid();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestEnergyPage::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setLook(Theme::Look::Light);
}

void TestEnergyPage::cleanup()
{
    m_theme->setTextPercent(100);
    m_theme.reset();
}

void TestEnergyPage::anEmptyJournalSaysWhatToDo()
{
    PageJournal journal;
    ShownPage shown(journal);
    QCOMPARE(shown.page.report().sufficiency, Sufficiency::NoRatings);
    auto *state = shown.find<EmptyState>();
    QVERIFY(state->isVisible());
    QVERIFY(!state->findChild<QPushButton *>());
    QVERIFY(!shown.shows(u"levelPart"_s));
    QVERIFY(!shown.shows(u"energyHeadline"_s));
    QVERIFY(!shown.find<QPushButton>(u"savePicture"_s)->isEnabled());
}

void TestEnergyPage::entriesWithoutRatingsAreOffered()
{
    PageJournal journal;
    journal.add({journal.entry(1, Focus::People, {})});
    ShownPage shown(journal);
    QSignalSpy requested(&shown.page, &Page::entriesRequested);
    shown.find<QPushButton>(u"emptyStateAction"_s)->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<CheckInFilter>().rated, std::optional(false));
}

void TestEnergyPage::everyStateHasASentenceAndItsCharts_data()
{
    const PageJournal of;
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<Sufficiency>("sufficiency");
    QTest::addColumn<bool>("hasTilt");
    QTest::newRow("mixed only") << Entries{of.entry(2, Focus::Mixed, 1)} << Sufficiency::MixedOnly << false;
    QTest::newRow("marks only") << days(of, 2, 1, {}) << Sufficiency::MarksOnly << false;
    QTest::newRow("one kind only") << days(of, 12, 1, {}, 1) << Sufficiency::OneFocusOnly << false;
    QTest::newRow("too little") << days(of, 4, 2, 0, 1) << Sufficiency::TooLittle << true;
    QTest::newRow("the same every day") << days(of, 20, 1, 1) << Sufficiency::SameRatingEveryDay << true;
    QTest::newRow("not apart") << days(of, 12, 1, 0, 1) << Sufficiency::NotApart << true;
    QTest::newRow("alike") << days(of, 30, 1, 0, 1) << Sufficiency::Alike << true;
    QTest::newRow("people more") << days(of, 40, 3, -2, 1) << Sufficiency::PeopleMore << true;
    QTest::newRow("technical more") << days(of, 40, -1, 2, 1) << Sufficiency::TechnicalMore << true;
}

void TestEnergyPage::everyStateHasASentenceAndItsCharts()
{
    QFETCH(Entries, entries);
    QFETCH(Sufficiency, sufficiency);
    QFETCH(bool, hasTilt);
    PageJournal journal;
    journal.add(entries);
    ShownPage shown(journal);
    QCOMPARE(shown.page.report().sufficiency, sufficiency);
    QVERIFY(!shown.find<QLabel>(u"energyHeadline"_s)->text().isEmpty());
    QVERIFY(!shown.find<QLabel>(u"energyDetail"_s)->text().isEmpty());
    QCOMPARE(qsizetype(shown.find<LevelChart>()->data().marks.size()), entries.size());
    QVERIFY(shown.shows(u"levelPart"_s));
    QVERIFY(shown.shows(u"barsPart"_s));
    QCOMPARE(shown.shows(u"tiltPart"_s), hasTilt);
    QVERIFY(shown.find<QPushButton>(u"savePicture"_s)->isEnabled());
}

void TestEnergyPage::aPeriodWithoutRatingsOffersAll()
{
    PageJournal journal;
    journal.add(days(journal, 5, 1, 0));
    ShownPage shown(journal);
    shown.page.setCustomPeriod({{2026, 3, 1}, {2026, 3, 31}});
    QVERIFY(!shown.shows(u"levelPart"_s));
    shown.find<QPushButton>(u"emptyStateAction"_s)->click();
    QVERIFY(shown.shows(u"levelPart"_s));
    QCOMPARE(shown.page.report().to, journal.today());
}

void TestEnergyPage::onlyLateRatingsOfferToCountThem()
{
    PageJournal journal;
    journal.add({journal.entry(10, Focus::People, 1)}); // recorded today
    ShownPage shown(journal);
    shown.find<QCheckBox>(u"leaveOutLate"_s)->click();
    QVERIFY(!shown.shows(u"levelPart"_s));
    shown.find<QPushButton>(u"emptyStateAction"_s)->click();
    QVERIFY(shown.shows(u"levelPart"_s));
    QVERIFY(!shown.find<QCheckBox>(u"leaveOutLate"_s)->isChecked());
}

void TestEnergyPage::theYearBeginsWithTheFirstRating()
{
    PageJournal journal;
    journal.add({journal.entry(100, Focus::People, 1), journal.entry(3, Focus::Technical, 1)});
    ShownPage shown(journal);
    QCOMPARE(shown.page.report().from, journal.today().addDays(-100));
}

void TestEnergyPage::theWordsOfTheHeadlineWearTheirColours()
{
    PageJournal journal;
    journal.add(days(journal, 40, 3, -2, 1));
    ShownPage shown(journal);
    const QString html = shown.find<QLabel>(u"energyHeadline"_s)->text();
    const auto span = [](Focus focus, const QString &words) {
        return u"color:%1; font-weight:600\">%2</span>"_s.arg(currentColors().of(focus).ink.name(), words);
    };
    QVERIFY2(html.contains(span(Focus::People, u"people work"_s)), qPrintable(html));
    QVERIFY2(html.contains(span(Focus::Technical, u"technical work"_s)), qPrintable(html));
}

void TestEnergyPage::countsAndRulesStandBelow()
{
    PageJournal journal;
    journal.add(days(journal, 3, 1, 0) + Entries{journal.entry(0, Focus::Mixed, 2)});
    ShownPage shown(journal);
    const QString counts = shown.find<QLabel>(u"energyCounts"_s)->text();
    QVERIFY2(counts.startsWith(u"7 ratings from "_s), qPrintable(counts));
    QVERIFY2(counts.contains(u"3 people, 3 technical, 1 mixed"_s), qPrintable(counts));
    QVERIFY2(counts.contains(u"rules %1"_s.arg(Rules().version)), qPrintable(counts));
}

void TestEnergyPage::aHiddenPageWaitsUntilItIsShown()
{
    PageJournal journal;
    journal.add(days(journal, 3, 1, 0));
    ShownPage shown(journal);
    shown.page.hide();
    journal.add({journal.entry(0, Focus::People, 3)});
    QCOMPARE(shown.page.report().ratingsOf(Focus::People), 3);
    shown.page.activate();
    QCOMPARE(shown.page.report().ratingsOf(Focus::People), 4);
}

void TestEnergyPage::aVisiblePageFollowsTheJournal()
{
    PageJournal journal;
    ShownPage shown(journal);
    journal.add({journal.entry(0, Focus::People, 3)});
    QCOMPARE(shown.page.report().ratingsOf(Focus::People), 1);
    QVERIFY(shown.shows(u"levelPart"_s));
    journal.journal.undoStack()->undo();
    QCOMPARE(shown.page.report().ratingsOf(Focus::People), 0);
    QVERIFY(!shown.shows(u"levelPart"_s));
}

void TestEnergyPage::aNewDayMakesItFresh()
{
    PageJournal journal;
    journal.add(days(journal, 3, 1, 0));
    ShownPage shown(journal);
    const LocalDay before = shown.page.report().to;
    journal.clock.set(aMonday().addDays(1));
    shown.page.activate();
    QCOMPARE(shown.page.report().to, before.addDays(1));
}

void TestEnergyPage::aMarkOpensItsEntries()
{
    PageJournal journal;
    journal.add({journal.entry(20, Focus::People, 3), journal.entry(4, Focus::Technical, -2)});
    ShownPage shown(journal);
    auto *chart = shown.find<LevelChart>();
    const Mark mark = chart->data().marks.last();
    QSignalSpy requested(&shown.page, &Page::entriesRequested);
    const QPoint place = QPointF(chart->xOf(mark.day) + 1, chart->yOf(mark.energy)).toPoint();
    QTest::mouseClick(chart->findChild<QGraphicsView *>()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(requested.count(), 1);
    const auto filter = requested[0][0].value<CheckInFilter>();
    QCOMPARE(filter.from, std::optional(journal.today().addDays(-4)));
    QCOMPARE(filter.to, filter.from);
    QCOMPARE(filter.focus, QList<Focus>{Focus::Technical});
    QCOMPARE(must(journal.journal.stores().checkIns.count(filter)), 1);
}

void TestEnergyPage::anActivityOpensItsEntries()
{
    PageJournal journal;
    journal.add(days(journal, 5, 2, -1));
    ShownPage shown(journal);
    QSignalSpy requested(&shown.page, &Page::entriesRequested);
    auto *list = shown.find<ActivityBars>()->list();
    const QRect first = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(requested.count(), 1);
    const auto filter = requested[0][0].value<CheckInFilter>();
    QCOMPARE(filter.activities, QStringList{u"act.mentoring"_s});
    QCOMPARE(filter.from, std::optional(shown.page.report().from));
    QCOMPARE(must(journal.journal.stores().checkIns.count(filter)), 5);
}

void TestEnergyPage::aDayOfTheTableOpensItsEntries()
{
    PageJournal journal;
    journal.add({journal.entry(4, Focus::People, 2)});
    ShownPage shown(journal);
    auto *part = shown.find<ChartWithTable>(u"levelPart"_s);
    part->tableButton()->click();
    QSignalSpy requested(&shown.page, &Page::entriesRequested);
    part->table()->setCurrentIndex(part->table()->model()->index(0, 0));
    QTest::keyClick(part->table(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<CheckInFilter>().from, std::optional(journal.today().addDays(-4)));
}

void TestEnergyPage::hoveringNamesTheEntriesOfTheDay()
{
    PageJournal journal;
    journal.add({journal.entry(4, Focus::People, 3, u"What my mentee wants"_s),
                 journal.entry(4, Focus::Technical, -1), journal.entry(5, Focus::People, 1, u"Other"_s)});
    ShownPage shown(journal);
    const QString box = shown.find<LevelChart>()->hoverLines(journal.today().addDays(-4)).join(u'\n');
    QVERIFY2(box.contains(u"10:00  What my mentee wants  +3"_s), qPrintable(box));
    QVERIFY2(box.contains(journal.journal.catalog().labelOf(u"act.coding"_s) + u"  −1"_s), qPrintable(box));
    QVERIFY2(!box.contains(u"Other"_s), qPrintable(box));
}

void TestEnergyPage::hoveringInAGapSaysSo()
{
    PageJournal journal;
    journal.add({journal.entry(60, Focus::People, 3), journal.entry(2, Focus::People, 1)});
    ShownPage shown(journal);
    const QString box = shown.find<LevelChart>()->hoverLines(journal.today().addDays(-30)).join(u'\n');
    QVERIFY2(box.contains(u"No ratings from"_s), qPrintable(box));
}

void TestEnergyPage::lateEntriesCanBeLeftOut()
{
    PageJournal journal;
    CheckIn inTime = journal.entry(10, Focus::People, 3, u"In time"_s);
    inTime.recorded = Moment::fromDateTime(aMonday().addDays(-10));
    const CheckIn late = journal.entry(10, Focus::People, 1, u"Late"_s); // recorded today
    journal.add({inTime, late});
    ShownPage shown(journal);
    QCOMPARE(shown.page.report().ratingsOf(Focus::People), 2);
    shown.find<QCheckBox>(u"leaveOutLate"_s)->click();
    QCOMPARE(shown.page.report().ratingsOf(Focus::People), 1);
    const QString box = shown.find<LevelChart>()->hoverLines(journal.today().addDays(-10)).join(u'\n');
    QVERIFY2(box.contains(u"In time"_s) && !box.contains(u"Late"_s), qPrintable(box));
}

void TestEnergyPage::theTableHoldsWhatTheChartShows()
{
    PageJournal journal;
    journal.add(days(journal, 30, 2, 0, 1));
    ShownPage shown(journal);
    const auto rows = [&](const QString &part) {
        shown.find<ChartWithTable>(part)->tableButton()->click();
        return shown.find<ChartWithTable>(part)->table()->model()->rowCount();
    };
    QCOMPARE(rows(u"levelPart"_s), 30);
    QCOMPARE(rows(u"tiltPart"_s), 30);
    QCOMPARE(rows(u"barsPart"_s), 2);
    QVERIFY(rows(u"hoursPart"_s) >= 5);
}

void TestEnergyPage::levelsAndTiltShareTheirEdges()
{
    PageJournal journal;
    journal.add(days(journal, 30, 2, 0, 1));
    ShownPage shown(journal);
    const auto *level = shown.find<LevelChart>();
    const auto *tilt = shown.find<TiltChart>();
    const auto left = [](const TimeChart *chart) {
        return chart->mapToGlobal(chart->plotArea().topLeft()).x();
    };
    QCOMPARE(left(level), left(tilt));
    QCOMPARE(level->plotArea().width(), tilt->plotArea().width());
    QCOMPARE(level->from(), tilt->from());
}

void TestEnergyPage::chartsAreSaidInWords()
{
    PageJournal journal;
    journal.add(days(journal, 30, 2, 0, 1));
    ShownPage shown(journal);
    const auto said = [](const QWidget *chart) { return chart->accessibleDescription(); };
    QVERIFY(said(shown.find<LevelChart>()).contains(u"the level of people work is +"_s));
    QVERIFY(said(shown.find<TiltChart>()).contains(u"people minus technical work is +"_s));
    QVERIFY(said(shown.find<ActivityBars>()).contains(u"30 ratings"_s));
    QVERIFY(said(shown.find<WeekdayHourMap>()).startsWith(u"Highest: "_s));
}

void TestEnergyPage::darkColoursReachTheCharts()
{
    PageJournal journal;
    journal.add(days(journal, 30, 2, 0, 1));
    ShownPage shown(journal);
    m_theme->setLook(Theme::Look::Dark);
    QCoreApplication::processEvents();
    for (const ChartWidget *chart : shown.page.findChildren<ChartWidget *>())
        QCOMPARE(chart->colors().card, colorsOf(Scheme::Dark).card);
    const QString html = shown.find<QLabel>(u"energyHeadline"_s)->text();
    QVERIFY(html.contains(colorsOf(Scheme::Dark).people.ink.name()));
}

void TestEnergyPage::largeLettersInASmallWindowScroll()
{
    PageJournal journal;
    journal.add(days(journal, 40, 3, -2, 1));
    m_theme->setTextPercent(200);
    ShownPage shown(journal, {824, 600});
    auto *scroll = shown.find<QScrollArea>(u"energyScroll"_s);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    const auto *list = shown.find<ActivityBars>()->list();
    QVERIFY(list->visualRect(list->model()->index(1, 0)).bottom() < list->viewport()->height());
    for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TestEnergyPage::picturesAreWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("PNG") << u"energy.png"_s;
    QTest::newRow("SVG") << u"energy.svg"_s;
}

void TestEnergyPage::picturesAreWritten()
{
    QFETCH(QString, file);
    PageJournal journal;
    journal.add(days(journal, 40, 3, -2, 1));
    ShownPage shown(journal);
    m_theme->setLook(Theme::Look::Dark);
    QTemporaryDir folder;
    const QString path = folder.filePath(file);
    must(shown.page.savePicture(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    if (file.endsWith(u"svg"_s)) {
        QVERIFY(bytes.contains("<title>Where your energy goes</title>"));
        QVERIFY(bytes.contains("left you about"));
        QVERIFY(bytes.contains("What gives and what takes"));
    } else {
        const QImage picture = QImage::fromData(bytes);
        QVERIFY(picture.width() > 1000 && picture.height() > 1000);
        QCOMPARE(picture.pixelColor(2, 2), colorsOf(Scheme::Light).card);
    }
    QCOMPARE(shown.find<LevelChart>()->colors().card, colorsOf(Scheme::Dark).card);
}

void TestEnergyPage::aPictureOfNothingIsRefused()
{
    PageJournal journal;
    ShownPage shown(journal);
    QTemporaryDir folder;
    const auto saved = shown.page.savePicture(folder.filePath(u"energy.png"_s));
    QVERIFY(!saved);
    QVERIFY(!QFile::exists(folder.filePath(u"energy.png"_s)));
}

void TestEnergyPage::aFolderThatIsNotThereIsSaid()
{
    PageJournal journal;
    journal.add(days(journal, 3, 1, 0));
    ShownPage shown(journal);
    const auto saved = shown.page.savePicture(u"/nowhere/energy.svg"_s);
    QVERIFY(!saved);
    QVERIFY(saved.error().sentence.contains(u"/nowhere/energy.svg"_s));
}

QTEST_MAIN(TestEnergyPage)
#include "tst_energypage.moc"
