// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fiveyeardue.h"

#include <QTest>

using namespace tryboth;

/// When the five-year question comes back, and what skipping it does.
class TestFiveYearDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewJournalIsAskedAfterTwoWeeks();
    void itComesBackOnTheDayThatWasNamed();
    void withoutADayItComesBackAfterTheInterval();
    void puttingItOffMovesItToThatDay();
    void skippingDoublesTheIntervalOnceAndThenItWaits();
    void leftAloneItCountsAsSkipped();
    void answeringStartsAnew();

private:
    const LocalDay m_today{2026, 11, 23};
    FiveYearPast answeredOn(LocalDay day) const
    {
        FiveYearPast past;
        past.last = DirectionAnswer();
        past.last->on = day;
        past.intervalWeeks = 8;
        return past;
    }
};

void TestFiveYearDue::aNewJournalIsAskedAfterTwoWeeks()
{
    FiveYearPast past;
    past.begun = m_today.addDays(-13);
    QVERIFY(!fiveYearDue(past, m_today).isDue(m_today));
    past.begun = m_today.addDays(-14);
    QVERIFY(fiveYearDue(past, m_today).isDue(m_today));
}

void TestFiveYearDue::itComesBackOnTheDayThatWasNamed()
{
    FiveYearPast past = answeredOn(m_today.addDays(-30));
    past.last->nextOn = m_today.addDays(5);
    QCOMPARE(fiveYearDue(past, m_today).on, std::optional(m_today.addDays(5)));
    QCOMPARE(fiveYearReturns(past), m_today.addDays(5));
}

void TestFiveYearDue::withoutADayItComesBackAfterTheInterval()
{
    QCOMPARE(fiveYearDue(answeredOn(m_today), m_today).on, std::optional(m_today.addDays(56)));
}

void TestFiveYearDue::puttingItOffMovesItToThatDay()
{
    FiveYearPast past = answeredOn(m_today.addDays(-56));
    past.deferrals = {{{}, {}, m_today, m_today.addDays(7)}};
    QCOMPARE(fiveYearDue(past, m_today), (FiveYearDue{m_today.addDays(7), 0}));
    QCOMPARE(fiveYearReturns(past), m_today); // earlier answers stay sealed all the same
}

void TestFiveYearDue::skippingDoublesTheIntervalOnceAndThenItWaits()
{
    FiveYearPast past = answeredOn(m_today.addDays(-56));
    past.deferrals = {{{}, {}, m_today, std::nullopt}};
    QCOMPARE(fiveYearDue(past, m_today), (FiveYearDue{m_today.addDays(112), 1}));
    past.deferrals.append({{}, {}, m_today.addDays(112), std::nullopt});
    QCOMPARE(fiveYearDue(past, m_today.addDays(112)), (FiveYearDue{std::nullopt, 2}));
    QVERIFY(!fiveYearDue(past, m_today.addDays(5000)).isDue(m_today.addDays(5000)));
}

void TestFiveYearDue::leftAloneItCountsAsSkipped()
{
    const FiveYearPast past = answeredOn(m_today.addDays(-56));
    const LocalDay end = m_today.addDays(fiveyear::OfferedDays);
    QCOMPARE(fiveYearDue(past, end.addDays(-1)).skipped, 0);
    QCOMPARE(fiveYearDue(past, end), (FiveYearDue{end.addDays(112), 1}));
    QCOMPARE(fiveYearDue(past, end.addDays(112 + fiveyear::OfferedDays)), (FiveYearDue{std::nullopt, 2}));
}

void TestFiveYearDue::answeringStartsAnew()
{
    FiveYearPast past = answeredOn(m_today);
    past.deferrals = {{{}, {}, m_today.addDays(-1), std::nullopt}};
    QCOMPARE(fiveYearDue(past, m_today), (FiveYearDue{m_today.addDays(56), 0}));
}

QTEST_GUILESS_MAIN(TestFiveYearDue)
#include "tst_fiveyeardue.moc"
