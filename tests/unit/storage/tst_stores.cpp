// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The small stores: kinds of work, the profile, saved searches.
class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownActivitiesComeBack();
    void anActivityWithoutANameIsRefused();
    void importedActivitiesGoUnlessTheyAreUsed();
    void theProfileComesBack();
    void savedFiltersAreKeptByName();
};

void TestStores::ownActivitiesComeBack()
{
    TestJournal journal;
    ActivityType own{QString(), u"Gärtnern"_s, Focus::Mixed, 20, {u"garden"_s, u"a,b"_s}, true, {}, {}};
    must(journal.core->apply(
        [&](Stores &s) { return s.activityTypes.put(own).map([&](const QString &id) { own.id = id; }); }));
    QCOMPARE(must(journal.core->stores().activityTypes.all()), QList<ActivityType>({own}));
    own.label = u"Garden"_s;
    must(
        journal.core->apply([&](Stores &s) { return s.activityTypes.put(own).map([](const QString &) {}); }));
    QCOMPARE(must(journal.core->stores().activityTypes.all()), QList<ActivityType>({own}));
}

void TestStores::anActivityWithoutANameIsRefused()
{
    TestJournal journal;
    const ActivityType nameless{QString(), u" "_s, Focus::Mixed, 20, {}, false, {}, {}};
    QVERIFY(!journal.core->apply(
        [&](Stores &s) { return s.activityTypes.put(nameless).map([](const QString &) {}); }));
}

void TestStores::importedActivitiesGoUnlessTheyAreUsed()
{
    TestJournal journal;
    const Id run = IdSource(5).next({1000});
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        must(s.imports.add({run, journal.clock.now(), u"csv"_s, u"x.csv"_s, 0}));
        must(s.activityTypes.put({u"used"_s, u"Used"_s, Focus::Mixed, 20, {}, false, {}, {}}, run));
        must(s.activityTypes.put({u"unused"_s, u"Unused"_s, Focus::Mixed, 20, {}, false, {}, {}}, run));
        CheckIn entry = checkIn({2026, 11, 23}, QTime(9, 0), Focus::Mixed, 1);
        entry.activity = u"used"_s;
        must(s.checkIns.add(entry));
        must(s.activityTypes.removeImported(run));
        return s.imports.remove(run);
    }));
    const auto left = must(journal.core->stores().activityTypes.all());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().id, u"used"_s);
}

void TestStores::theProfileComesBack()
{
    TestJournal journal;
    QCOMPARE(must(journal.core->stores().profile.read()), Profile());
    const Profile profile{u"Zoë"_s, "Europe/Berlin", u"de_DE"_s, Qt::Sunday, 12, QTime(17, 30)};
    must(journal.core->apply([&](Stores &s) { return s.profile.write(profile); }));
    QCOMPARE(must(journal.core->stores().profile.read()), profile);
}

void TestStores::savedFiltersAreKeptByName()
{
    TestJournal journal;
    must(journal.core->apply([](Stores &s) -> Result<void> {
        must(s.savedFilters.put({Id(), u"b"_s, u"tag:x"_s}));
        must(s.savedFilters.put({Id(), u"  a  a "_s, u"energy:>0"_s}));
        return {};
    }));
    auto filters = must(journal.core->stores().savedFilters.all());
    QCOMPARE(filters.first().name, u"a a"_s);
    QCOMPARE(filters.last().query, u"tag:x"_s);
    must(journal.core->apply([&](Stores &s) { return s.savedFilters.remove(filters.first().id); }));
    QCOMPARE(must(journal.core->stores().savedFilters.all()).size(), 1);
    QVERIFY(!journal.core->apply([](Stores &s) {
        return s.savedFilters.put({Id(), u" "_s, u"x"_s}).map([](const Id &) {});
    }));
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
