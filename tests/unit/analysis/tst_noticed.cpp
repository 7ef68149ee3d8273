// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/noticed.h"

#include "domain/coachcontent.h"
#include "domain/replydraft.h"

#include <QTest>

#include <algorithm>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay Today(2026, 11, 23);

ShareItem entry(int back, Focus focus, std::optional<int> energy, const std::optional<Id> &experiment = {})
{
    static IdSource ids(1);
    SharedCheckIn made;
    made.day = Today.addDays(-back);
    made.focus = focus;
    made.energy = energy;
    made.experiment = experiment;
    return {ids.next({back + 1}), made};
}

QStringList seenIn(const QList<ShareItem> &items)
{
    QStringList seen;
    for (const Noticed &noticed : noticedIn(items, Today)) {
        seen.append(noticed.seen);
    }
    return seen;
}

QList<ShareItem> manyEntries(int count, Focus focus)
{
    QList<ShareItem> items;
    for (int back = count; back > 0; --back) {
        items.append(entry(back, focus, 1));
    }
    return items;
}

} // namespace

/// What in shared material may bring a question to mind.
class TestNoticed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingIsAlwaysThere() { QCOMPARE(seenIn(manyEntries(6, Focus::Mixed)), QStringList{u"any"_s}); }
    void aPlusThreeIsNoticedAtTheNewestOne();
    void nearlyAllOfOneKindIsNoticed();
    void aStretchWithoutEntriesIsNoticed();
    void aForecastIsMissedOnlyByALotAndWithRatingsEnough();
    void everyNoticeHasAQuestionAndEveryQuestionANotice();
    void theBankHasThirtySevenQuestions();
};

void TestNoticed::aPlusThreeIsNoticedAtTheNewestOne()
{
    QList<ShareItem> items = manyEntries(6, Focus::Mixed);
    items.append(entry(9, Focus::People, 3));
    items.append(entry(1, Focus::People, 3));
    const auto noticed = noticedIn(items, Today);
    const auto high = std::ranges::find(noticed, u"high_rating"_s, &Noticed::seen);
    QVERIFY(high != noticed.end());
    QCOMPARE(high->item, std::optional(items.last().id));
    QVERIFY(!seenIn(items).contains(u"low_rating"_s));
}

void TestNoticed::nearlyAllOfOneKindIsNoticed()
{
    QList<ShareItem> items = manyEntries(17, Focus::Technical);
    QVERIFY(seenIn(items).contains(u"one_focus"_s));
    items += manyEntries(4, Focus::People);
    QVERIFY(!seenIn(items).contains(u"one_focus"_s));
    QVERIFY(!seenIn(manyEntries(9, Focus::Technical)).contains(u"one_focus"_s));
}

void TestNoticed::aStretchWithoutEntriesIsNoticed()
{
    QList<ShareItem> items = manyEntries(6, Focus::Mixed);
    items.prepend(entry(20, Focus::Mixed, 1));
    QVERIFY(!seenIn(items).contains(u"gap"_s)); // fourteen days
    items.prepend(entry(35, Focus::Mixed, 1));
    QVERIFY(seenIn(items).contains(u"gap"_s));
}

void TestNoticed::aForecastIsMissedOnlyByALotAndWithRatingsEnough()
{
    IdSource ids(2);
    const Id trial = ids.next({1});
    SharedForecast forecast;
    forecast.experiment = trial;
    forecast.energyExpected = 2;
    QList<ShareItem> items{
        {ids.next({2}), forecast}, entry(3, Focus::People, -1, trial), entry(2, Focus::People, 0, trial)};
    QVERIFY(!seenIn(items).contains(u"forecast_miss"_s));
    items.append(entry(1, Focus::People, 0, trial));
    QVERIFY(seenIn(items).contains(u"forecast_miss"_s));
    items += {entry(1, Focus::People, 3, trial), entry(1, Focus::People, 3, trial)};
    QVERIFY(!seenIn(items).contains(u"forecast_miss"_s));
}

void TestNoticed::everyNoticeHasAQuestionAndEveryQuestionANotice()
{
    const auto content = CoachContent::load();
    QVERIFY(content);
    for (const NamedWord &seen : content->seen()) {
        QVERIFY2(std::ranges::any_of(content->questions(),
                                     [&](const BankQuestion &one) { return one.seen.contains(seen.id); }),
                 qPrintable(seen.id));
    }
    for (const BankQuestion &question : content->questions()) {
        for (const QString &seen : question.seen) {
            QVERIFY2(!content->seenLabel(seen).isEmpty(), qPrintable(seen));
        }
        QVERIFY2(std::ranges::any_of(content->stages(),
                                     [&](const NamedWord &stage) { return stage.id == question.stage; }),
                 qPrintable(question.id));
    }
}

void TestNoticed::theBankHasThirtySevenQuestions()
{
    const auto content = CoachContent::load();
    QVERIFY(content);
    QCOMPARE(content->questions().size(), 37);
    QCOMPARE(content->briefSections().size(), 11);
}

QTEST_GUILESS_MAIN(TestNoticed)
#include "tst_noticed.moc"
