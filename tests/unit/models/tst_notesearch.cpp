// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesearch.h"
#include "support/pagejournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Second looks and own questions, found by their words.
class TestNoteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PageJournal>(); }
    void cleanup() { m.reset(); }
    void aSecondLookIsFoundByItsNoteAndCalledAsItsEntry();
    void anOwnQuestionIsFoundByItsWords();
    void whatIsInTheTrashIsNotFound();
    void daysNarrowSecondLooksAndLeaveQuestionsOut();
    void whatOnlyAnEntryHasTheyDoNotFit();

private:
    Id log(const QString &title)
    {
        Id id;
        must(m->journal.apply(u"Log"_s, [&](Stores &stores) {
            return stores.checkIns.add(m->entry(20, Focus::People, 1, title)).map([&](const Id &made) {
                id = made;
            });
        }));
        return id;
    }
    Id lookAt(const Id &entry, const QString &note, int daysAgo = 0)
    {
        SecondLook look;
        look.checkIn = entry;
        look.on = m->today().addDays(-daysAgo);
        look.worth = 2;
        look.note = note;
        Id id;
        must(m->journal.apply(u"Look"_s, [&](Stores &stores) {
            return stores.secondLooks.put(look).map([&](const Id &made) { id = made; });
        }));
        return id;
    }
    Id ask(const QString &text)
    {
        OwnPrompt own;
        own.text = text;
        Id id;
        must(m->journal.apply(u"Ask"_s, [&](Stores &stores) {
            return stores.prompts.put(own).map([&](const Id &made) { id = made; });
        }));
        return id;
    }
    QList<FoundNote> found(const CheckInFilter &filter) const
    {
        return must(notesFound(m->journal.stores(), m->journal.catalog(), filter));
    }
    static CheckInFilter words(const QStringList &wanted)
    {
        CheckInFilter filter;
        filter.words = wanted;
        return filter;
    }

    std::unique_ptr<PageJournal> m;
};

void TestNoteSearch::aSecondLookIsFoundByItsNoteAndCalledAsItsEntry()
{
    const Id entry = log(u"Mentoring Zoë"_s);
    const Id older = lookAt(entry, u"The wálrus paid off"_s, 5);
    const Id latest = lookAt(entry, u"Walrus again, and it paid"_s);
    lookAt(log(u"Walrus"_s), {}); // the name of an entry is no second look, and neither is an empty note
    const auto both = found(words({u"WALRUS"_s, u"paid"_s}));
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0),
             (FoundNote{FoundNote::Kind::SecondLook, latest, u"Mentoring Zoë"_s, entry, m->today()}));
    QCOMPARE(both.at(1).id, older);
    QCOMPARE(found(words({u"walrus"_s, u"off"_s})).size(), 1);
    QVERIFY(found(words({u"walrus"_s, u"nowhere"_s})).isEmpty());
    QVERIFY(found({}).isEmpty());
    QVERIFY(found(words({u"  "_s})).isEmpty());
}

void TestNoteSearch::anOwnQuestionIsFoundByItsWords()
{
    const Id id = ask(u"What did Zoë teach me?"_s);
    ask(u"What was hard?"_s);
    CheckInFilter phrase;
    phrase.phrases = {u"zoe teach"_s};
    QCOMPARE(found(phrase),
             (QList<FoundNote>{{FoundNote::Kind::OwnPrompt, id, u"What did Zoë teach me?"_s}}));
    must(m->journal.apply(u"Remove"_s, [&](Stores &stores) { return stores.prompts.remove(id); }));
    QVERIFY(found(phrase).isEmpty());
}

void TestNoteSearch::whatIsInTheTrashIsNotFound()
{
    const Id entry = log(u"Mentoring"_s);
    lookAt(entry, u"walrus"_s);
    QCOMPARE(found(words({u"walrus"_s})).size(), 1);
    must(m->journal.apply(u"Away"_s, [&](Stores &stores) { return stores.checkIns.moveToTrash(entry); }));
    QVERIFY(found(words({u"walrus"_s})).isEmpty());
    m->journal.undoStack()->undo();
    QCOMPARE(found(words({u"walrus"_s})).size(), 1);
}

void TestNoteSearch::daysNarrowSecondLooksAndLeaveQuestionsOut()
{
    lookAt(log(u"Mentoring"_s), u"walrus"_s, 5);
    ask(u"Any walrus today?"_s);
    CheckInFilter filter = words({u"walrus"_s});
    QCOMPARE(found(filter).size(), 2);
    filter.from = m->today().addDays(-5);
    filter.to = filter.from;
    QCOMPARE(found(filter).size(), 1);
    QCOMPARE(found(filter).first().kind, FoundNote::Kind::SecondLook);
    filter.from = m->today().addDays(-4);
    filter.to = {};
    QVERIFY(found(filter).isEmpty());
}

void TestNoteSearch::whatOnlyAnEntryHasTheyDoNotFit()
{
    lookAt(log(u"Mentoring"_s), u"walrus"_s);
    ask(u"Any walrus today?"_s);
    CheckInFilter filter = words({u"walrus"_s});
    filter.energyAtLeast = 1;
    QVERIFY(found(filter).isEmpty());
    filter = words({u"walrus"_s});
    filter.excluded = {u"x"_s};
    QVERIFY(found(filter).isEmpty());
}

QTEST_GUILESS_MAIN(TestNoteSearch)
#include "tst_notesearch.moc"
