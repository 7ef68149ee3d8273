// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;
constexpr auto Canary = "Kanarienvogelwort"_L1;

Change change(TestJournal &journal, const Id &id, const std::function<void(CheckIn &)> &edit)
{
    CheckIn entry = journal.entry(id);
    edit(entry);
    return must(journal.core->apply([&](Stores &s) { return s.checkIns.update(entry); }));
}

Change retitle(TestJournal &journal, const Id &id, const QString &title)
{
    return change(journal, id, [&](CheckIn &entry) { entry.title = title; });
}

QStringList earlier(TestJournal &journal, const Id &id)
{
    QStringList lines;
    for (const EarlierText &text : must(journal.core->stores().history.of(u"check_in"_s, id.toText()))) {
        lines.append(text.field + u'=' + text.text);
    }
    return lines;
}

/// Whether the canary, as typed or as the search index folds it, lies anywhere in the file's bytes.
bool holdsCanary(TestJournal &journal)
{
    return journal.core->fileImage().toLower().contains(QByteArray(Canary.data()).toLower());
}

int applied(TestJournal &journal, const std::function<Result<int>(Stores &)> &edit)
{
    int count = -1;
    must(journal.core->apply([&](Stores &s) { return edit(s).map([&](int n) { count = n; }); }));
    return count;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfAnEntryIsKept();
    void whatStaysTheSameIsNotKept();
    void anUndoneEditKeepsWhatItTookBack();
    void savedSearchesAndKindsOfWorkHaveAHistoryToo();
    void everyTextOfAnExperimentIsKept();
    void earlierTextsExpireAfterTheDaysSet();
    void aClockSetBackExpiresNothing();
    void theDaysAreLimited();
    void conflictsStayUntilTheyAreSettled();
    void forgottenWordsAreNowhereInTheFile();
    void expiredWordsAreNowhereInTheFile();
    void wordsFromTheEmptiedTrashAreNowhereInTheFile();
    void searchWorksAfterForgetting();
};

void TestHistory::everyTextOfAnEntryIsKept()
{
    TestJournal journal;
    CheckIn entry = checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"one"_s);
    entry.note = u"first note"_s;
    entry.tags = {u"a"_s, u"b"_s};
    const Id id = journal.add(entry);
    QCOMPARE(earlier(journal, id), QStringList());
    journal.clock.advance(5);
    change(journal, id, [](CheckIn &c) {
        c.title = u"two"_s;
        c.note.clear();
        c.tags = {u"b"_s};
    });
    QStringList kept = earlier(journal, id);
    kept.sort();
    QCOMPARE(kept, (QStringList{u"note=first note"_s, u"tag=a"_s, u"title=one"_s}));
    const auto texts = must(journal.core->stores().history.of(u"check_in"_s, id.toText()));
    QCOMPARE(texts.first().until, journal.clock.now());
    QCOMPARE(must(journal.core->stores().history.ofRow(id.toText())), texts);
    retitle(journal, id, u"three"_s);
    QCOMPARE(earlier(journal, id).first(), u"title=two"_s);
}

void TestHistory::whatStaysTheSameIsNotKept()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"one"_s));
    change(journal, id, [](CheckIn &c) { c.energy = 3; });
    must(journal.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(id); }));
    must(journal.core->apply([&](Stores &s) { return s.checkIns.restore(id); }));
    QCOMPARE(earlier(journal, id), QStringList());
}

void TestHistory::anUndoneEditKeepsWhatItTookBack()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"one"_s));
    const Change edit = retitle(journal, id, u"two"_s);
    must(journal.core->revert(edit));
    QCOMPARE(journal.entry(id).title, u"one"_s);
    QCOMPARE(earlier(journal, id), (QStringList{u"title=two"_s, u"title=one"_s}));
    must(journal.core->reapply(edit));
    QCOMPARE(journal.entry(id).title, u"two"_s);
    must(journal.core->revert(edit));
}

void TestHistory::savedSearchesAndKindsOfWorkHaveAHistoryToo()
{
    TestJournal journal;
    Id filter;
    QString type;
    must(journal.core->apply([&](Stores &s) {
        return s.savedFilters.put({Id(), u"Mine"_s, u"tag:x"_s}).map([&](const Id &id) { filter = id; });
    }));
    must(journal.core->apply([&](Stores &s) {
        return s.activityTypes.put({QString(), u"Weeding"_s, Focus::Mixed, 20, {}, false, {}, {}})
            .map([&](const QString &id) { type = id; });
    }));
    must(journal.core->apply([&](Stores &s) {
        return s.savedFilters.put({filter, u"Ours"_s, u"tag:y"_s}).map([](const Id &) {});
    }));
    must(journal.core->apply([&](Stores &s) {
        return s.activityTypes.put({type, u"Gardening"_s, Focus::Mixed, 20, {}, false, {}, {}})
            .map([](const QString &) {});
    }));
    const HistoryStore &history = journal.core->stores().history;
    QCOMPARE(must(history.ofRow(filter.toText())).size(), 2);
    QCOMPARE(must(history.of(u"activity_type"_s, type)).first().text, u"Weeding"_s);
}

void TestHistory::everyTextOfAnExperimentIsKept()
{
    TestJournal journal;
    const auto write = [&](const QString &word, Experiment e, ExperimentReview review,
                           ExperimentSession session, Pair pair, ExperimentTemplate source) {
        e.title = e.intent = e.hypothesis = e.changeMyMind = e.whyNow = e.exitRule = e.whoAsked = word;
        e.reversible.how = word;
        e.protocol = {word};
        review.remembered = review.elseChanged = review.learned = review.surprised = review.lookedAgain =
            word;
        session.remark = pair.question = source.title = word;
        must(journal.core->apply([&](Stores &s) -> Result<void> {
            must(s.experiments.update(e));
            must(s.reviews.put(review));
            must(s.sessions.put(session));
            must(s.pairs.put(pair));
            must(s.templates.put(source));
            return {};
        }));
    };
    Experiment e;
    ExperimentReview review;
    ExperimentSession session;
    Pair pair;
    ExperimentTemplate source;
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        e.title = u"one"_s;
        e.id = must(s.experiments.add(e));
        Experiment other = e;
        other.id = Id();
        pair.technicalExperiment = must(s.experiments.add(other));
        pair.peopleExperiment = review.experiment = session.experiment = e.id;
        review.on = {2026, 11, 23};
        review.id = must(s.reviews.put(review));
        session.id = must(s.sessions.put(session));
        pair.id = must(s.pairs.put(pair));
        source.id = must(s.templates.put(source));
        return {};
    }));
    write(u"one"_s, e, review, session, pair, source);
    write(u"two"_s, e, review, session, pair, source);
    const auto kept = [&](const QString &entity, const QString &row) {
        QStringList fields;
        for (const EarlierText &text : must(journal.core->stores().history.of(entity, row))) {
            if (text.text.contains(u"one"_s)) {
                fields.append(text.field);
            }
        }
        fields.sort();
        return fields.join(u' ');
    };
    QCOMPARE(kept(u"experiment"_s, e.id.toText()),
             u"change_my_mind exit_rule hypothesis intent protocol reversible_how title who_asked why_now"_s);
    QCOMPARE(kept(u"experiment_review"_s, review.id.toText()),
             u"else_changed learned looked_again remembered surprised"_s);
    QCOMPARE(kept(u"experiment_session"_s, session.id.toText()), u"remark"_s);
    QCOMPARE(kept(u"pair"_s, pair.id.toText()), u"question"_s);
    QCOMPARE(kept(u"experiment_template"_s, source.id), u"body"_s);

    must(journal.core->apply([&](Stores &s) {
        return s.experiments.moveToTrash(e.id)
            .and_then([&] { return s.experiments.emptyTrash({journal.clock.now().utcMs + 1}); })
            .map([](int) {});
    }));
    QCOMPARE(must(journal.core->stores().history.count()), 2); // those of the template
}

void TestHistory::earlierTextsExpireAfterTheDaysSet()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"one"_s));
    retitle(journal, id, u"two"_s);
    journal.clock.advance(30 * MsPerDay);
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.expire(); }), 0);
    must(journal.core->apply([](Stores &s) { return s.history.setKeepDays(31); }));
    journal.clock.advance(1);
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.expire(); }), 0);
    journal.clock.advance(MsPerDay);
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.expire(); }), 1);
    QCOMPARE(earlier(journal, id), QStringList());
}

void TestHistory::aClockSetBackExpiresNothing()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"one"_s));
    retitle(journal, id, u"two"_s);
    journal.clock.advance(-400 * MsPerDay);
    retitle(journal, id, u"three"_s);
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.expire(); }), 0);
    QCOMPARE(earlier(journal, id), (QStringList{u"title=two"_s, u"title=one"_s}));
}

void TestHistory::theDaysAreLimited()
{
    TestJournal journal;
    QCOMPARE(journal.core->stores().history.keepDays(), 30);
    for (const int days : {0, -1, 3651}) {
        QVERIFY(!journal.core->apply([&](Stores &s) { return s.history.setKeepDays(days); }));
    }
    const Change set = must(journal.core->apply([](Stores &s) { return s.history.setKeepDays(7); }));
    QCOMPARE(journal.core->stores().history.keepDays(), 7);
    must(journal.core->revert(set));
    QCOMPARE(journal.core->stores().history.keepDays(), 30);
}

void TestHistory::conflictsStayUntilTheyAreSettled()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"one"_s));
    const EarlierText lost{0, u"check_in"_s, id.toText(), u"title"_s, journal.clock.now(), u"uno"_s, true};
    must(journal.core->apply([&](Stores &s) { return s.history.keep(lost); }));
    journal.clock.advance(90 * MsPerDay);
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.expire(); }), 0);
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.forget(); }), 0);
    const auto conflicts = must(journal.core->stores().history.conflicts());
    QCOMPARE(conflicts.size(), 1);
    must(journal.core->apply([&](Stores &s) { return s.history.settle(conflicts.first().id); }));
    QCOMPARE(must(journal.core->stores().history.conflicts()).size(), 0);
    QCOMPARE(earlier(journal, id), QStringList{u"title=uno"_s});
}

void TestHistory::forgottenWordsAreNowhereInTheFile()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"one"_s));
    change(journal, id, [](CheckIn &c) {
        c.title = Canary;
        c.note = u"before %1 after"_s.arg(Canary).repeated(90);
        c.tags = {Canary};
    });
    change(journal, id, [](CheckIn &c) {
        c.title = u"two"_s;
        c.note.clear();
        c.tags.clear();
    });
    QVERIFY(holdsCanary(journal));
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.forget(); }), 5);
    QVERIFY(!holdsCanary(journal));
    QCOMPARE(journal.core->health().problems, QStringList());
}

void TestHistory::expiredWordsAreNowhereInTheFile()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, Canary));
    retitle(journal, id, u"two"_s);
    QVERIFY(holdsCanary(journal));
    journal.clock.advance(31 * MsPerDay);
    QCOMPARE(applied(journal, [](Stores &s) { return s.history.expire(); }), 1);
    QVERIFY(!holdsCanary(journal));
}

void TestHistory::wordsFromTheEmptiedTrashAreNowhereInTheFile()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, Canary));
    change(journal, id, [](CheckIn &c) { c.tags = {Canary}; });
    change(journal, id, [](CheckIn &c) { c.note = Canary; });
    retitle(journal, id, u"two"_s);
    must(journal.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(id); }));
    journal.clock.advance(1);
    const Moment now = journal.clock.now();
    QCOMPARE(applied(journal, [&](Stores &s) { return s.checkIns.emptyTrash(now); }), 1);
    QVERIFY(!holdsCanary(journal));
    QCOMPARE(must(journal.core->stores().history.count()), 0);
}

void TestHistory::searchWorksAfterForgetting()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, Canary));
    journal.add(checkIn({2026, 11, 24}, QTime(9, 0), Focus::People, 1, u"Zoë asked"_s));
    const Change edit = retitle(journal, id, u"two"_s);
    applied(journal, [](Stores &s) { return s.history.forget(); });
    CheckInFilter zoe;
    zoe.phrases = {u"zoe"_s};
    QCOMPARE(must(journal.core->stores().checkIns.count(zoe)), 1);
    must(journal.core->revert(edit));
    CheckInFilter canary;
    canary.phrases = {Canary};
    QCOMPARE(must(journal.core->stores().checkIns.count(canary)), 1);
    QCOMPARE(journal.core->health().problems, QStringList());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
