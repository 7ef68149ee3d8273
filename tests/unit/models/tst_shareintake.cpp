// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shareintake.h"

#include "models/deskcontents.h"
#include "support/sharedsample.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A share comes onto the desk under one client, and touches no other (SAFETY.md S9, S10).
class TestShareIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFirstContactHasToBeConfirmed();
    void aKnownKeyNeedsNoQuestion();
    void aKnownKeyWithoutAProofHasToBeConfirmed();
    void aChangedKeyBlocksUntilItIsConfirmed();
    void theSameShareTwiceAddsNothing();
    void theNewestShareWinsItemByItemAndTheOlderIsKept();
    void takingInIsOneStepThatUndoes();
    void aWrongClientIsMovedUntilThereIsAComment();
    void aThousandHostileSharesLeaveOtherClientsAsTheyWere();
    void searchingStaysWithinOneClient();
    void whatIsOverdueStaysClosed();

private:
    Id take(const SampleClient &client, const ShareBundle &bundle, const QString &label);
    QStringList rowsWithout(const Id &client);

    std::unique_ptr<TestDesk> m_desk;
};

void TestShareIntake::init()
{
    m_desk = std::make_unique<TestDesk>();
}

Id TestShareIntake::take(const SampleClient &client, const ShareBundle &bundle, const QString &label)
{
    const auto known = must(m_desk->stores().clients.withKey(client.key.publicKey));
    Id id;
    must(m_desk->apply([&](DeskStores &stores) {
        return takeIn(stores, openedShare(bundle),
                      known.isEmpty() ? ClientChoice{{}, label, true}
                                      : ClientChoice{known.first().id, {}, false})
            .map([&](const Id &made) { id = made; });
    }));
    return id;
}

/// Every row of the desk that does not belong to `client`, as text.
QStringList TestShareIntake::rowsWithout(const Id &client)
{
    QSet<QString> own{client.toText()};
    for (const Bundle &bundle : must(m_desk->stores().bundles.of(client))) {
        own.insert(bundle.id.toText());
    }
    QStringList others;
    for (const QString &row : contentsOf(*m_desk->core)) {
        const QStringList columns = row.split(u'|');
        if (std::ranges::none_of(columns, [&](const QString &column) { return own.contains(column); })) {
            others.append(row);
        }
    }
    return others;
}

void TestShareIntake::aFirstContactHasToBeConfirmed()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const ShareBundle bundle = robin.share(m_desk->today().addDays(-28), m_desk->today());
    const auto unconfirmed = m_desk->apply([&](DeskStores &stores) {
        return takeIn(stores, openedShare(bundle), {{}, u"Client A"_s, false}).map([](const Id &) {});
    });
    QVERIFY(!unconfirmed);
    QVERIFY(unconfirmed.error().sentence.contains(u"not been compared"_s));
    QVERIFY(must(m_desk->stores().clients.all()).isEmpty());

    take(robin, bundle, u"Client A"_s);
    QCOMPARE(must(m_desk->stores().clients.all()).first().replyKey, robin.key.publicKey);
}

void TestShareIntake::aKnownKeyNeedsNoQuestion()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    take(robin, robin.share(m_desk->today().addDays(-60), m_desk->today().addDays(-30)), u"Client A"_s);
    const ShareBundle next = robin.share(m_desk->today().addDays(-29), m_desk->today());
    const auto match = must(matchOf(m_desk->stores(), next));
    QCOMPARE(match.known.size(), 1);
    QVERIFY(!match.before);
    take(robin, next, {});
    QCOMPARE(must(m_desk->stores().clients.all()).size(), 1);
}

void TestShareIntake::aKnownKeyWithoutAProofHasToBeConfirmed()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    take(robin, robin.share(m_desk->today().addDays(-60), m_desk->today().addDays(-30)), u"Client A"_s);
    const Id client = must(m_desk->stores().clients.all()).first().id;
    OpenedShare forged = openedShare(robin.share(m_desk->today().addDays(-29), m_desk->today()));
    forged.senderProven = false;
    const auto takeForged = [&](bool confirmed) {
        return m_desk->apply([&](DeskStores &stores) {
            return takeIn(stores, forged, {client, {}, confirmed}).map([](const Id &) {});
        });
    };
    const auto refused = takeForged(false);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(u"does not prove"_s));
    QCOMPARE(must(m_desk->stores().bundles.of(client)).size(), 1);
    must(takeForged(true));
    QCOMPARE(must(m_desk->stores().bundles.of(client)).size(), 2);
}

void TestShareIntake::aChangedKeyBlocksUntilItIsConfirmed()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    SampleClient impostor(u"Robin"_s, m_desk->today());
    take(robin, robin.share(m_desk->today().addDays(-60), m_desk->today()), u"Client A"_s);
    const Id client = must(m_desk->stores().clients.all()).first().id;
    const ShareBundle bundle = impostor.share(m_desk->today().addDays(-10), m_desk->today());
    const auto blocked = m_desk->apply([&](DeskStores &stores) {
        return takeIn(stores, openedShare(bundle), {client, {}, false}).map([](const Id &) {});
    });
    QVERIFY(!blocked);
    QVERIFY(blocked.error().sentence.contains(u"another key"_s));
    QCOMPARE(must(m_desk->stores().clients.all()).first().replyKey, robin.key.publicKey);
    must(m_desk->apply([&](DeskStores &stores) {
        return takeIn(stores, openedShare(bundle), {client, {}, true}).map([](const Id &) {});
    }));
    QCOMPARE(must(m_desk->stores().clients.all()).first().replyKey, impostor.key.publicKey);
}

void TestShareIntake::theSameShareTwiceAddsNothing()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const ShareBundle bundle = robin.share(m_desk->today().addDays(-28), m_desk->today());
    take(robin, bundle, u"Client A"_s);
    const QStringList before = contentsOf(*m_desk->core);
    QVERIFY(must(matchOf(m_desk->stores(), bundle)).before.has_value());
    const Id client = must(m_desk->stores().clients.all()).first().id;
    QVERIFY(!m_desk->apply([&](DeskStores &stores) {
        return takeIn(stores, openedShare(bundle), {client, {}, false}).map([](const Id &) {});
    }));
    QCOMPARE(contentsOf(*m_desk->core), before);
}

void TestShareIntake::theNewestShareWinsItemByItemAndTheOlderIsKept()
{
    SampleClient robin(u"Robin"_s, m_desk->today());
    const LocalDay today = m_desk->today();
    const Id older = take(robin, robin.share(today.addDays(-40), today.addDays(-10)), u"Client A"_s);
    for (ShareItem &item : robin.items) {
        if (auto *entry = std::get_if<SharedCheckIn>(&item.content)) {
            entry->title = u"another wording"_s;
        }
    }
    take(robin, robin.share(today.addDays(-20), today), {});
    const Id client = must(m_desk->stores().clients.all()).first().id;
    const auto newest = must(itemsOf(m_desk->stores(), client, today));
    QSet<Id> ids;
    for (const DeskItem &item : newest) {
        ids.insert(item.item.id);
        const auto *entry = std::get_if<SharedCheckIn>(&item.item.content);
        if (entry) {
            QCOMPARE(entry->title == u"another wording"_s, entry->day >= today.addDays(-20));
        }
    }
    QCOMPARE(ids.size(), newest.size());
    for (const DeskItem &item : must(itemsOf(m_desk->stores(), client, today, older))) {
        const auto *entry = std::get_if<SharedCheckIn>(&item.item.content);
        QVERIFY(!entry || entry->title != u"another wording"_s);
    }
}

void TestShareIntake::takingInIsOneStepThatUndoes()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const QStringList before = contentsOf(*m_desk->core);
    const Change change = must(m_desk->apply([&](DeskStores &stores) {
        return takeIn(stores, openedShare(robin.share(m_desk->today().addDays(-28), m_desk->today())),
                      {{}, u"Client A"_s, true})
            .map([](const Id &) {});
    }));
    const QStringList after = contentsOf(*m_desk->core);
    QVERIFY(after.size() > before.size());
    const Change again = must(m_desk->core->revert(change));
    QCOMPARE(contentsOf(*m_desk->core), before);
    must(m_desk->core->reapply(again));
    QCOMPARE(contentsOf(*m_desk->core), after);
}

void TestShareIntake::aWrongClientIsMovedUntilThereIsAComment()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const SampleClient kim(u"Kim"_s, m_desk->today());
    const Id share = take(robin, robin.share(m_desk->today().addDays(-28), m_desk->today()), u"Client A"_s);
    take(kim, kim.share(m_desk->today().addDays(-28), m_desk->today()), u"Client B"_s);
    const auto clients = must(m_desk->stores().clients.all());
    must(m_desk->apply([&](DeskStores &stores) { return stores.bundles.move(share, clients.last().id); }));
    QCOMPARE(must(m_desk->stores().bundles.of(clients.last().id)).size(), 2);
    Comment comment;
    comment.bundle = share;
    comment.text = u"Was it the retro, or the week?"_s;
    must(m_desk->apply(
        [&](DeskStores &stores) { return stores.comments.put(comment).map([](const Id &) {}); }));
    const auto refused = m_desk->apply(
        [&](DeskStores &stores) { return stores.bundles.move(share, clients.first().id); });
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(u"comments on this share"_s));
}

void TestShareIntake::aThousandHostileSharesLeaveOtherClientsAsTheyWere()
{
    const LocalDay today = m_desk->today();
    const SampleClient victim(u"Robin"_s, today), attacker(u"Robin"_s, today);
    const ShareBundle theirs = victim.share(today.addDays(-28), today);
    const Id victimShare = take(victim, theirs, u"Client A"_s);
    Comment comment;
    comment.bundle = victimShare;
    comment.item = theirs.items.first().id;
    comment.text = u"kept"_s;
    PrivateNote note;
    note.client = must(m_desk->stores().clients.all()).first().id;
    note.text = PrivateText(u"private"_s);
    must(m_desk->apply([&](DeskStores &stores) {
        return stores.comments.put(comment)
            .and_then([&](const Id &) { return stores.notes.put(note); })
            .map([](const Id &) {});
    }));
    take(attacker, attacker.share(today.addDays(-4), today), u"Client B"_s);
    const auto all = must(m_desk->stores().clients.withKey(attacker.key.publicKey));
    const Id client = all.first().id;
    const QStringList before = rowsWithout(client);
    QVERIFY(before.size() >= 4); // client, share, its content, comment

    QRandomGenerator random(7);
    const QStringList texts{u"'; DROP TABLE client; --"_s,
                            u"<img src=\"/etc/passwd\">"_s,
                            note.client.toText(),
                            victimShare.toText(),
                            u"\u202e../../x"_s,
                            QString(4000, u'a')};
    int taken = 0;
    for (int i = 0; i < 1000; ++i) {
        ShareBundle hostile = attacker.share(today.addDays(-int(random.bounded(9))), today);
        // Ids of the other client's share, items and rows, and texts that try to be more than text.
        hostile.id = random.bounded(3) == 0 ? theirs.id : random.bounded(3) == 0 ? victimShare : randomId();
        hostile.predecessor = theirs.id;
        hostile.created.utcMs += random.bounded(1'000'000);
        hostile.coverNote = texts.at(random.bounded(int(texts.size())));
        hostile.senderName = texts.at(random.bounded(4));
        for (ShareItem &item : hostile.items) {
            if (random.bounded(2) == 0) {
                item.id = theirs.items.at(random.bounded(int(theirs.items.size()))).id;
            }
            if (auto *entry = std::get_if<SharedCheckIn>(&item.content)) {
                entry->title = texts.at(random.bounded(4));
            }
        }
        taken += m_desk
                     ->apply([&](DeskStores &stores) {
                         return takeIn(stores, openedShare(hostile), {client, {}, random.bounded(2) == 0})
                             .map([](const Id &) {});
                     })
                     .has_value();
        if (i % 100 == 99) {
            QCOMPARE(rowsWithout(client), before);
        }
    }
    QVERIFY2(taken > 100, "the attack has to come through where it may");
    QCOMPARE(rowsWithout(client), before);
    QVERIFY(m_desk->core->health().isSound());
    must(m_desk->apply([&](DeskStores &stores) { return stores.clients.remove(client); }));
    QCOMPARE(contentsOf(*m_desk->core), before);
}

void TestShareIntake::searchingStaysWithinOneClient()
{
    const LocalDay today = m_desk->today();
    const SampleClient robin(u"Robin"_s, today, u"Größe"_s), kim(u"Kim"_s, today, u"Größe"_s);
    take(robin, robin.share(today.addDays(-9), today), u"Client A"_s);
    take(kim, kim.share(today.addDays(-9), today), u"Client B"_s);
    const auto clients = must(m_desk->stores().clients.all());
    const auto found = must(searchItems(m_desk->stores(), clients.first().id, today, u"GRÖSSE 8"_s));
    QCOMPARE(found.size(), 1);
    QVERIFY(must(searchItems(m_desk->stores(), clients.first().id, today, u"nowhere"_s)).isEmpty());
}

void TestShareIntake::whatIsOverdueStaysClosed()
{
    const LocalDay today = m_desk->today();
    const SampleClient robin(u"Robin"_s, today);
    ShareBundle bundle = robin.share(today.addDays(-28), today.addDays(-20));
    bundle.deleteBy = today.addDays(-1);
    const Id share = take(robin, bundle, u"Client A"_s);
    const Id client = must(m_desk->stores().clients.all()).first().id;
    QCOMPARE(must(m_desk->stores().bundles.overdue(today)).size(), 1);
    QVERIFY(must(itemsOf(m_desk->stores(), client, today)).isEmpty());
    must(m_desk->apply(
        [&](DeskStores &stores) { return stores.bundles.keepBecause(share, u"a complaint"_s); }));
    QVERIFY(must(m_desk->stores().bundles.overdue(today)).isEmpty());
    QVERIFY(!must(itemsOf(m_desk->stores(), client, today)).isEmpty());
}

QTEST_GUILESS_MAIN(TestShareIntake)
#include "tst_shareintake.moc"
