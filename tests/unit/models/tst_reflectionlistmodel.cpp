// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionchanges.h"
#include "models/reflectionlistmodel.h"
#include "models/reflectionwords.h"
#include "support/pagejournal.h"

#include <QAbstractItemModelTester>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestReflectionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksStandAboveTheirReflectionsNewestFirst();
    void aJournalWithNothingHasThisWeek();
    void anOldReflectionHasItsWeekHoweverOld();
    void namesAreTitlesQuestionsOrFirstLines();
    void aWeekThatBeginsOnSundayGathersOtherDays();
};

namespace {

QStringList rowsOf(const ReflectionListModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row).data().toString());
    }
    return rows;
}

Reflection freeOne(LocalDay day, const QString &body)
{
    Reflection reflection;
    reflection.day = day;
    reflection.body = body;
    return reflection;
}

} // namespace

void TestReflectionListModel::weeksStandAboveTheirReflectionsNewestFirst()
{
    PageJournal m;
    ReflectionListModel model(m.journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m.add({m.entry(8, Focus::People, 1)});
    must(saveReflection(m.journal, freeOne(m.today(), u"## New\nmore"_s)));
    must(saveReflection(m.journal, freeOne(m.today().addDays(-14), u"Old"_s)));
    model.refresh();
    QCOMPARE(rowsOf(model), (QStringList{u"Week of 23 to 29 November"_s, u"New"_s,
                                         u"Week of 9 to 15 November"_s, u"Old"_s}));
    QVERIFY(model.index(0).data(ReflectionListModel::IsWeekRole).toBool());
    QCOMPARE(model.rowOf(model.row(3).reflection->id), 3);
    QCOMPARE(model.rowOf(Week{LocalDay(2026, 11, 9)}), 2);
    QCOMPARE(model.rowOf(Week{LocalDay(2026, 11, 2)}), -1);
}

void TestReflectionListModel::aJournalWithNothingHasThisWeek()
{
    PageJournal m;
    ReflectionListModel model(m.journal);
    model.refresh();
    QCOMPARE(rowsOf(model), QStringList{u"Week of 23 to 29 November"_s});
}

void TestReflectionListModel::anOldReflectionHasItsWeekHoweverOld()
{
    PageJournal m;
    m.add({m.entry(800, Focus::People, 1)});
    must(saveReflection(m.journal, freeOne(m.today().addDays(-900), u"Long ago"_s)));
    ReflectionListModel model(m.journal);
    model.refresh();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2).data().toString(), u"Long ago"_s);
    QVERIFY(model.index(1).data().toString().contains(u"24"_s)); // with its year
}

void TestReflectionListModel::namesAreTitlesQuestionsOrFirstLines()
{
    PageJournal m;
    const auto name = [&](const Reflection &reflection) {
        return nameOf(m.journal.stores(), reflection, m.today());
    };
    Reflection free = freeOne(m.today(), u"\n# First line\nsecond"_s);
    QCOMPARE(name(free), u"First line"_s);
    free.title = u"A title"_s;
    QCOMPARE(name(free), u"A title"_s);
    Reflection answer;
    answer.kind = ReflectionKind::Prompt;
    answer.day = m.today();
    answer.answer({u"p"_s, u"1"_s, u"Why?"_s, u"So."_s});
    QCOMPARE(name(answer), u"Why?"_s);
    QCOMPARE(textOf(answer), u"## Why?\n\nSo.\n"_s);
}

void TestReflectionListModel::aWeekThatBeginsOnSundayGathersOtherDays()
{
    PageJournal m;
    must(m.journal.apply(u"Week"_s, [](Stores &stores) {
        Profile profile;
        profile.weekStart = Qt::Sunday;
        return stores.profile.write(profile);
    }));
    QCOMPARE(weekOf(m.journal.stores(), m.today()).first, LocalDay(2026, 11, 22));
    const WeekFacts facts = must(weekFacts(m.journal.stores(), weekOf(m.journal.stores(), m.today())));
    QVERIFY(facts.isEmpty());
    QCOMPARE(weekName(facts.week, m.today()), u"22 to 28 November"_s);
    QCOMPARE(weekName({LocalDay(2026, 11, 30)}, m.today()), u"30 November to 6 December"_s);
}

QTEST_GUILESS_MAIN(TestReflectionListModel)
#include "tst_reflectionlistmodel.moc"
