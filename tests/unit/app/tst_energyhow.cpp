// SPDX-License-Identifier: GPL-3.0-or-later
// What the Energy page tells about its numbers: "How?", warnings, what is counted, experiments, the first
// week.
#include "charts/levelchart.h"
#include "charts/tiltchart.h"
#include "charts/weekdayhourmap.h"
#include "pages/energynumberscard.h"
#include "pages/energypage.h"
#include "pages/howpopup.h"
#include "storage/energydetailreader.h"
#include "support/pagejournal.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

QList<CheckIn> manyDays(const PageJournal &of, int days)
{
    QList<CheckIn> entries;
    for (int day = 0; day < days; ++day)
        entries << of.entry(day, Focus::People, 1 + day % 2) << of.entry(day, Focus::Technical, -day % 2);
    return entries;
}

struct ShownPage
{
    explicit ShownPage(PageJournal &journal)
        : page(journal.journal)
    {
        page.resize(1060, 900);
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
    QString explained() { return find<QLabel>(u"howSentence"_s)->text(); }
    void open() { find<QToolButton>(u"moreNumbers"_s)->click(); }

    EnergyPage page;
};

} // namespace

class TestEnergyHow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHeadlineSaysHowBeforeTheNumbersAreShown();
    void aLargeJournalIsReadInSlicesAndSaysSo();
    void everyChartSaysHow();
    void everyNumberSaysHowAndLeadsToItsRows();
    void theRowsOfANumberAreAsManyAsItSays();
    void rowsLeaveOutWhatTheNumberDoes();
    void escapeClosesHow();
    void whatMayMisleadIsSaidWhileFolded();
    void entriesOfTheFutureAreNamedAndNotDrawn();
    void weighingByMinutesIsAChoiceOfThePage();
    void anHourOpensItsEntries();
    void experimentsAreShaded();
    void theFirstWeekOfUseIsHollow();
    void bothChartsShowTheSameDays();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestEnergyHow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestEnergyHow::theHeadlineSaysHowBeforeTheNumbersAreShown()
{
    PageJournal journal;
    journal.add(manyDays(journal, 40));
    ShownPage shown(journal);
    shown.find<QToolButton>(u"headlineHow"_s)->click();
    QVERIFY(shown.find<HowPopup>()->isVisible());
    QVERIFY2(shown.explained().contains(u"people minus technical work"_s), qPrintable(shown.explained()));
}

void TestEnergyHow::aLargeJournalIsReadInSlicesAndSaysSo()
{
    PageJournal journal;
    must(journal.journal.apply(u"Add"_s, [&](Stores &stores) {
        QList<CheckIn> entries;
        for (int i = 0; i < 2 * EnergyDetailReader::EntriesPerSlice; ++i)
            entries << journal.entry(i % 600, i % 2 == 0 ? Focus::People : Focus::Technical, i % 7 - 3);
        return stores.checkIns.addAll(entries);
    }));
    ShownPage shown(journal);
    shown.open();
    auto *progress = shown.find<QLabel>(u"numbersProgress"_s);
    QVERIFY(progress->isVisible());
    QVERIFY(!shown.page.findChild<QLabel *>(u"number-ratings"_s));
    shown.find<QToolButton>(u"headlineHow"_s)->click(); // answered when the numbers are there
    QVERIFY(!shown.find<HowPopup>()->isVisible());
    QTRY_VERIFY(shown.find<HowPopup>()->isVisible());
    QVERIFY(progress->isHidden());
    const QString before = shown.find<QLabel>(u"number-ratings"_s)->text();

    journal.add({journal.entry(1, Focus::People, 3)}); // what is shown holds no longer
    QVERIFY(progress->isVisible());
    QVERIFY(!shown.find<QToolButton>(u"how-ratings"_s)->isEnabled());
    QTRY_VERIFY(progress->isHidden());
    QVERIFY(shown.page.findChildren<QLabel *>(u"number-ratings"_s).last()->text() != before);
}

void TestEnergyHow::everyChartSaysHow()
{
    PageJournal journal;
    journal.add(manyDays(journal, 40));
    ShownPage shown(journal);
    QStringList said;
    for (auto *how : shown.page.findChildren<QToolButton *>(u"howButton"_s)) {
        how->click();
        QVERIFY(shown.find<HowPopup>()->isVisible());
        said << shown.explained();
        shown.find<HowPopup>()->hide();
    }
    QCOMPARE(said.size(), 4);
    QVERIFY(said.filter(u"By activity"_s).size() == 1 && said.filter(u"By hour"_s).size() == 1);
    QVERIFY(said.filter(u"level of people work"_s).size() == 1);
}

void TestEnergyHow::everyNumberSaysHowAndLeadsToItsRows()
{
    PageJournal journal;
    journal.add(manyDays(journal, 90));
    ShownPage shown(journal);
    shown.open();
    QSignalSpy requested(&shown.page, &Page::entriesRequested);
    int numbers = 0;
    for (auto *how : shown.page.findChildren<QToolButton *>()) {
        if (!how->objectName().startsWith(u"how-"_s))
            continue;
        how->click();
        shown.find<QPushButton>(u"howRows"_s)->click();
        QCOMPARE(requested.count(), ++numbers);
        const auto filter = requested.last()[0].value<CheckInFilter>();
        QVERIFY2(filter.rated == std::optional(true), qPrintable(how->objectName()));
    }
    QVERIFY(numbers >= 10);
}

void TestEnergyHow::theRowsOfANumberAreAsManyAsItSays()
{
    PageJournal journal;
    QList<CheckIn> entries = manyDays(journal, 30);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i % 3 != 0)
            entries[i].chosen = i % 3 == 1 ? Chosen::Mine : Chosen::Asked;
        entries[i].origin = i % 5 == 0 ? Origin::Import : i % 2 == 0 ? Origin::Calendar : Origin::Typed;
    }
    journal.add(entries);
    ShownPage shown(journal);
    shown.open();
    auto *card = shown.find<EnergyNumbersCard>();
    for (const QString &id :
         {u"ratings"_s, u"activities"_s, u"weekdays"_s, u"hours"_s, u"levels"_s, u"chosen-people"_s,
          u"chosen-technical"_s, u"started-people"_s, u"kinds-people"_s, u"times-people"_s}) {
        const EnergyNumber *number = card->find(id);
        QVERIFY2(number, qPrintable(id));
        const int rows = must(journal.journal.stores().checkIns.count(number->how.rows));
        QVERIFY2(rows == number->how.count, qPrintable(id));
    }
}

void TestEnergyHow::rowsLeaveOutWhatTheNumberDoes()
{
    PageJournal journal;
    CheckIn inTime = journal.entry(10, Focus::People, 3);
    inTime.recorded = Moment::fromDateTime(aMonday().addDays(-10));
    journal.add({inTime, journal.entry(10, Focus::People, 1)});
    ShownPage shown(journal);
    shown.find<QCheckBox>(u"leaveOutLate"_s)->click();
    shown.open();
    const auto *card = shown.find<EnergyNumbersCard>();
    QCOMPARE(card->find(u"ratings"_s)->how.count, 1);
    QCOMPARE(must(journal.journal.stores().checkIns.count(card->find(u"ratings"_s)->how.rows)), 1);
    QVERIFY(card->find(u"late"_s)->sentence.contains(u"left out: 1 rating"_s));
    QCOMPARE(must(journal.journal.stores().checkIns.count(card->find(u"late"_s)->how.rows)), 1);
}

void TestEnergyHow::escapeClosesHow()
{
    PageJournal journal;
    journal.add(manyDays(journal, 40));
    ShownPage shown(journal);
    shown.find<QToolButton>(u"headlineHow"_s)->click();
    QTest::keyClick(shown.find<HowPopup>(), Qt::Key_Escape);
    QVERIFY(!shown.find<HowPopup>()->isVisible());
}

void TestEnergyHow::whatMayMisleadIsSaidWhileFolded()
{
    PageJournal journal;
    QList<CheckIn> entries;
    for (int day = 0; day < 12; ++day) {
        CheckIn entry = journal.entry(day, Focus::People, day % 2 == 0 ? 3 : -1);
        entry.chosen = day % 2 == 0 ? Chosen::Mine : Chosen::Required;
        entries << entry;
    }
    journal.add(entries);
    ShownPage shown(journal);
    auto *warning = shown.find<QLabel>(u"numbersWarning"_s);
    QTRY_VERIFY(warning->isVisible());
    QVERIFY2(warning->text().contains(u"more than half a point"_s), qPrintable(warning->text()));
}

void TestEnergyHow::entriesOfTheFutureAreNamedAndNotDrawn()
{
    PageJournal journal;
    journal.add(manyDays(journal, 20));
    journal.add({journal.entry(-30, Focus::People, 3), journal.entry(-31, Focus::People, 3)});
    ShownPage shown(journal);
    shown.page.setCustomPeriod({journal.today().addDays(-60), journal.today().addDays(60)});
    QCOMPARE(shown.page.report().to, journal.today());
    QCOMPARE(shown.page.report().ratingsOf(Focus::People), 20);
    int rated = 0;
    for (const ActivityRow &row : shown.page.report().activities)
        rated += row.ratings;
    QCOMPARE(rated, 40);
    for (const Mark &mark : shown.find<LevelChart>()->data().marks)
        QVERIFY(mark.localDay() <= journal.today());
    auto *warning = shown.find<QLabel>(u"numbersWarning"_s);
    QTRY_VERIFY(warning->text().contains(u"Dated after today"_s));
    const EnergyNumber *future = shown.find<EnergyNumbersCard>()->find(u"future"_s);
    QCOMPARE(must(journal.journal.stores().checkIns.count(future->how.rows)), 2);
}

void TestEnergyHow::weighingByMinutesIsAChoiceOfThePage()
{
    PageJournal journal;
    CheckIn brief = journal.entry(3, Focus::People, -3);
    brief.minutes = 15;
    CheckIn lengthy = journal.entry(3, Focus::People, 3);
    lengthy.minutes = 240;
    QList<CheckIn> entries = manyDays(journal, 40);
    entries.removeIf([&](const CheckIn &entry) { return entry.when.day == journal.today().addDays(-3); });
    journal.add(entries + QList<CheckIn>{brief, lengthy});
    ShownPage shown(journal);
    const auto level = [&] { return shown.page.report().people.last().last().value; };
    const double weighed = level();
    shown.find<QCheckBox>(u"weighByMinutes"_s)->click();
    QVERIFY(level() < weighed);
    QVERIFY(shown.find<QLabel>(u"energyCounts"_s)->text().contains(u"not weighed by minutes"_s));
}

void TestEnergyHow::anHourOpensItsEntries()
{
    PageJournal journal;
    journal.add(manyDays(journal, 15));
    ShownPage shown(journal);
    auto *map = shown.find<WeekdayHourMap>();
    QSignalSpy requested(&shown.page, &Page::entriesRequested);
    map->setFocus();
    map->setCurrentCell({0, 0}); // Monday at ten
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    const auto filter = requested[0][0].value<CheckInFilter>();
    QCOMPARE(filter.weekday, std::optional(1));
    QCOMPARE(filter.hour, std::optional(10));
    QCOMPARE(must(journal.journal.stores().checkIns.count(filter)), 3);
}

void TestEnergyHow::experimentsAreShaded()
{
    PageJournal journal;
    journal.add(manyDays(journal, 60));
    ShownPage shown(journal);
    QVERIFY(shown.find<LevelChart>()->data().intervals.isEmpty());
    Experiment mentoring;
    mentoring.title = u"Mentor a newcomer"_s;
    mentoring.track = Track::People;
    mentoring.start = journal.today().addDays(-30);
    mentoring.end = journal.today().addDays(-3);
    mentoring.status = ExperimentStatus::Running;
    Experiment idea = mentoring;
    idea.title = u"Only an idea"_s;
    idea.status = ExperimentStatus::Idea;
    must(journal.journal.apply(u"Add"_s, [&](Stores &stores) -> Result<void> {
        must(stores.experiments.add(mentoring));
        must(stores.experiments.add(idea));
        return {};
    }));
    const QList<Interval> wanted{{mentoring.start, mentoring.end, mentoring.title, Focus::People}};
    QCOMPARE(shown.find<LevelChart>()->data().intervals, wanted);
}

void TestEnergyHow::theFirstWeekOfUseIsHollow()
{
    PageJournal journal;
    journal.add(manyDays(journal, 20));
    ShownPage shown(journal);
    int hollow = 0;
    for (const Mark &mark : shown.find<LevelChart>()->data().marks) {
        QCOMPARE(mark.hollow, mark.localDay() < journal.today().addDays(-19 + 7));
        hollow += mark.hollow ? 1 : 0;
    }
    QCOMPARE(hollow, 14);
}

void TestEnergyHow::bothChartsShowTheSameDays()
{
    PageJournal journal;
    journal.add(manyDays(journal, 120));
    ShownPage shown(journal);
    auto *level = shown.find<LevelChart>();
    auto *tilt = shown.find<TiltChart>();
    auto *all = shown.find<QToolButton>(u"showAllDays"_s);
    QVERIFY(!all->isVisible());
    tilt->showDays(journal.today().addDays(-50), journal.today().addDays(-20));
    QCOMPARE(level->from(), tilt->from());
    QCOMPARE(level->to(), journal.today().addDays(-20));
    level->setCrosshair(journal.today().addDays(-30));
    QCOMPARE(tilt->crosshair(), level->crosshair());
    QVERIFY(all->isVisible());
    all->click();
    QVERIFY(!level->isZoomed() && !tilt->isZoomed() && !all->isVisible());
    tilt->showDays(journal.today().addDays(-50), journal.today().addDays(-20));
    shown.page.setRange(EnergyRange::FourWeeks);
    QVERIFY(!level->isZoomed() && !tilt->isZoomed());
    QCOMPARE(tilt->from(), level->from());
}

QTEST_MAIN(TestEnergyHow)
#include "tst_energyhow.moc"
