// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrows.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;
const QString Canary = u"quagmireheron"_s;

} // namespace

/// What a coach replaces or removes stays for its days, and what belongs to a deleted client or share does
/// not.
class TestDeskHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTextThatIsReplacedIsKept();
    void whatIsRemovedComesBackWhole();
    void anEarlierWordingOfWhatIsRemovedComesBack();
    void aNoteOutlivesItsSession();
    void takingAStepBackKeepsWhatItTakesBack();
    void aDeletedClientLeavesNoWordInTheFile();
    void ofOtherClientsEveryEarlierTextStays();
    void deletingAClientCanBeUndoneAndMadeAgain();
    void aDeletedShareTakesTheEarlierTextsOfItsComments();
    void aShareThatMovesTakesThemAlong();
    void earlierTextsExpireAndAreForgotten();
    void whatWasForgottenDoesNotComeBack();

private:
    Change apply(const std::function<Result<void>(DeskStores &)> &edit)
    {
        m_clock.advance(1000);
        return must(m_core->apply([&](Stores &stores) { return edit(stores.desk); }));
    }
    DeskRows add(const QString &label, const QString &word, int number)
    {
        DeskRows rows;
        apply([&](DeskStores &stores) {
            return addClient(stores, label, word, number).map([&](const DeskRows &made) { rows = made; });
        });
        return rows;
    }
    void replaceAndRemoveEverything(const DeskRows &rows, const QString &word);
    void bringBack(const EarlierText &text)
    {
        apply([&](DeskStores &stores) { return stores.history.bringBack(text); });
    }
    const DeskStores &desk() const { return m_core->stores().desk; }
    QList<EarlierText> of(const Id &id) const { return must(m_core->stores().history.onDesk(id.toText())); }
    /// "entity.field=text", last changed first.
    QStringList linesOf(const Id &id) const
    {
        QStringList lines;
        for (const EarlierText &text : of(id)) {
            lines.append(u"%1.%2=%3"_s.arg(text.entity, text.field, text.text));
        }
        return lines;
    }

    FixedClock m_clock{aMonday()};
    std::unique_ptr<JournalCore> m_core;
};

void TestDeskHistory::init()
{
    m_core = must(JournalCore::create(m_clock, IdSource(1), FileKind::Desk));
}

/// Every text of the client as `word` once more, and then gone.
void TestDeskHistory::replaceAndRemoveEverything(const DeskRows &rows, const QString &word)
{
    apply([&](DeskStores &s) {
        Client client = *must(s.clients.find(rows.client));
        client.label = word;
        client.agreement = word;
        must(s.clients.put(client));
        must(s.bundles.keepBecause(rows.bundle, word));
        must(s.bundles.keepBecause(rows.bundle, {}));
        Comment comment = must(s.comments.of(rows.bundle)).first();
        comment.text = word;
        must(s.comments.put(comment));
        SessionQuestion question = must(s.questions.of(rows.client)).first();
        question.text = word;
        must(s.questions.put(question));
        Step step = must(s.steps.of(rows.client)).first();
        step.text = word;
        must(s.steps.put(step));
        PrivateNote note = must(s.notes.of(rows.client)).first();
        note.text = PrivateText(word);
        return s.notes.put(note).map([](const Id &) {});
    });
    apply([&](DeskStores &s) {
        must(s.comments.remove(rows.comment));
        must(s.questions.remove(rows.question));
        must(s.steps.remove(rows.step));
        return s.notes.remove(rows.note);
    });
}

void TestDeskHistory::aTextThatIsReplacedIsKept()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    QCOMPARE(linesOf(rows.client), QStringList());
    apply([&](DeskStores &s) {
        PrivateNote note = must(s.notes.of(rows.client)).first();
        must(s.notes.put(note)); // the same words again are no change
        note.text = PrivateText(u"other words"_s);
        return s.notes.put(note).map([](const Id &) {});
    });
    QCOMPARE(linesOf(rows.note), QStringList{u"private_note.text=Heron, noted"_s});
    QCOMPARE(of(rows.note).first().until, m_clock.now());
    QCOMPARE(of(rows.client), of(rows.note));
    replaceAndRemoveEverything(rows, u"new"_s);
    QStringList lines = linesOf(rows.client);
    lines.sort();
    QCOMPARE(lines, (QStringList{u"bundle.kept_because="_s, u"bundle.kept_because=new"_s,
                                 u"client.agreement=Heron, agreed"_s, u"client.label=Client A"_s,
                                 u"comment.text=Heron, commented"_s, u"comment.text=new"_s,
                                 u"private_note.text=Heron, noted"_s, u"private_note.text=new"_s,
                                 u"private_note.text=other words"_s, u"session_question.text=Heron, asked"_s,
                                 u"session_question.text=new"_s, u"step.text=Heron, proposed"_s,
                                 u"step.text=new"_s}));
}

void TestDeskHistory::whatIsRemovedComesBackWhole()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    Comment comment = must(desk().comments.of(rows.bundle)).first();
    SessionQuestion question = must(desk().questions.of(rows.client)).first();
    Step step = must(desk().steps.of(rows.client)).first();
    PrivateNote note = must(desk().notes.of(rows.client)).first();
    apply([&](DeskStores &s) {
        must(s.comments.remove(rows.comment));
        must(s.questions.remove(rows.question));
        must(s.steps.remove(rows.step));
        return s.notes.remove(rows.note);
    });
    const QList<EarlierText> removed = of(rows.client);
    QCOMPARE(removed.size(), 4);
    for (const EarlierText &text : removed) {
        QCOMPARE(must(m_core->stores().history.present(text)), std::nullopt);
        QCOMPARE(must(desk().history.clientOf(text)), std::optional(rows.client));
        bringBack(text);
        QVERIFY(!m_core->apply([&](Stores &s) { return s.desk.history.bringBack(text); })); // it is there
    }
    const auto edited = [](auto row, const auto &now) {
        row.rev = 2;
        row.modified = now.modified;
        return row;
    };
    const Comment commentNow = must(desk().comments.of(rows.bundle)).first();
    QCOMPARE(commentNow, edited(comment, commentNow));
    const SessionQuestion questionNow = must(desk().questions.of(rows.client)).first();
    QCOMPARE(questionNow, edited(question, questionNow));
    const Step stepNow = must(desk().steps.of(rows.client)).first();
    QCOMPARE(stepNow, edited(step, stepNow));
    const PrivateNote noteNow = must(desk().notes.of(rows.client)).first();
    QVERIFY(noteNow == edited(note, noteNow));
    QCOMPARE(linesOf(rows.client), QStringList()); // none of it is an earlier text any more
    QCOMPARE(m_core->health().problems, QStringList());
}

void TestDeskHistory::anEarlierWordingOfWhatIsRemovedComesBack()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    replaceAndRemoveEverything(rows, u"new"_s);
    const QList<EarlierText> texts = of(rows.note);
    QCOMPARE(texts.size(), 2);
    bringBack(texts.last());
    QCOMPARE(must(desk().notes.of(rows.client)).first().text.forTheCoach(), u"Heron, noted"_s);
    QCOMPARE(linesOf(rows.note).first(), u"private_note.text=new"_s); // the last wording is still to be had
}

void TestDeskHistory::aNoteOutlivesItsSession()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    apply([&](DeskStores &s) { return s.sessions.remove(rows.session); });
    QVERIFY(must(desk().notes.of(rows.client)).isEmpty());
    bringBack(of(rows.note).first());
    const PrivateNote note = must(desk().notes.of(rows.client)).first();
    QCOMPARE(note.text.forTheCoach(), u"Heron, noted"_s);
    QVERIFY(!note.session);
}

void TestDeskHistory::takingAStepBackKeepsWhatItTakesBack()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    Id made;
    const Change written = apply([&](DeskStores &s) {
        PrivateNote note;
        note.client = rows.client;
        note.text = PrivateText(u"second thoughts"_s);
        return s.notes.put(note).map([&](const Id &id) { made = id; });
    });
    const Change undone = must(m_core->revert(written));
    QCOMPARE(linesOf(made), QStringList{u"private_note.text=second thoughts"_s});
    must(m_core->reapply(undone));
    QCOMPARE(linesOf(made), QStringList());
    QCOMPARE(must(desk().notes.of(rows.client)).size(), 2);
}

void TestDeskHistory::aDeletedClientLeavesNoWordInTheFile()
{
    const DeskRows rows = add(Canary, Canary, 10);
    add(u"Client B"_s, u"Crane"_s, 11);
    replaceAndRemoveEverything(rows, u"new"_s);
    QVERIFY(m_core->image().contains(Canary.toUtf8()));
    for (const EarlierText &text : of(rows.client)) {
        if (text.entity != "client"_L1 && text.entity != "bundle"_L1 && text.text != "new"_L1) {
            bringBack(text); // so that rows and lines are there
        }
    }
    apply([&](DeskStores &s) { return s.clients.remove(rows.client); });
    QVERIFY(!m_core->image().contains(Canary.toUtf8()));
    QCOMPARE(must(m_core->stores().history.count()), 0);
    QCOMPARE(must(desk().clients.all()).size(), 1);
    QCOMPARE(m_core->health().problems, QStringList());
    QCOMPARE(m_core->health().counts.value(u"bundle_content"_s), 1);
}

void TestDeskHistory::ofOtherClientsEveryEarlierTextStays()
{
    const DeskRows gone = add(u"Client A"_s, u"Heron"_s, 10);
    const DeskRows other = add(u"Client B"_s, u"Crane"_s, 11);
    replaceAndRemoveEverything(gone, u"new"_s);
    replaceAndRemoveEverything(other, u"new"_s);
    const QList<EarlierText> before = of(other.client);
    QCOMPARE(before.size(), 12);
    apply([&](DeskStores &s) { return s.clients.remove(gone.client); });
    QCOMPARE(of(other.client), before);
    QCOMPARE(must(m_core->stores().history.latest(100)).size(), before.size());
}

void TestDeskHistory::deletingAClientCanBeUndoneAndMadeAgain()
{
    const DeskRows rows = add(Canary, Canary, 10);
    replaceAndRemoveEverything(rows, u"new"_s);
    for (const EarlierText &text : of(rows.note)) {
        bringBack(text);
        break;
    }
    const QStringList before = contentsOf(*m_core);
    const Change deleted = apply([&](DeskStores &s) { return s.clients.remove(rows.client); });
    const Change undone = must(m_core->revert(deleted));
    QCOMPARE(contentsOf(*m_core), before);
    QCOMPARE(must(m_core->stores().history.count()), 0); // these went for good
    must(m_core->reapply(undone));
    QVERIFY(must(desk().clients.all()).isEmpty());
    QCOMPARE(must(m_core->stores().history.count()), 0);
    QVERIFY(!m_core->image().contains(Canary.toUtf8()));
}

void TestDeskHistory::aDeletedShareTakesTheEarlierTextsOfItsComments()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    replaceAndRemoveEverything(rows, u"new"_s);
    QVERIFY(linesOf(rows.client).contains(u"comment.text=new"_s));
    const Change deleted = apply([&](DeskStores &s) { return s.bundles.remove(rows.bundle); });
    for (const QString &line : linesOf(rows.client)) {
        QVERIFY2(!line.startsWith("comment"_L1) && !line.startsWith("bundle"_L1), qPrintable(line));
    }
    QCOMPARE(linesOf(rows.client).size(), 8); // what hangs on the client
    must(m_core->revert(deleted));
    QCOMPARE(must(desk().bundles.of(rows.client)).size(), 1);
}

void TestDeskHistory::aShareThatMovesTakesThemAlong()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    const DeskRows other = add(u"Client B"_s, u"Crane"_s, 11);
    apply([&](DeskStores &s) {
        must(s.comments.remove(rows.comment));
        return s.bundles.move(rows.bundle, other.client);
    });
    QCOMPARE(linesOf(rows.client), QStringList());
    QCOMPARE(linesOf(other.client), QStringList{u"comment.text=Heron, commented"_s});
    QCOMPARE(must(desk().history.clientOf(of(other.client).first())), std::optional(other.client));
}

void TestDeskHistory::earlierTextsExpireAndAreForgotten()
{
    const DeskRows rows = add(u"Client A"_s, Canary, 10);
    replaceAndRemoveEverything(rows, u"new"_s);
    m_clock.advance(30 * MsPerDay - 1000); // the first of them went a second earlier
    int count = -1;
    const auto expire = [&](Stores &s) { return s.history.expire().map([&](int gone) { count = gone; }); };
    must(m_core->apply(expire));
    QCOMPARE(count, 0);
    m_clock.advance(2000);
    must(m_core->apply(expire));
    QCOMPARE(count, 12);
    QCOMPARE(linesOf(rows.client), QStringList());
    bool held = m_core->image().contains((Canary + u", noted"_s).toUtf8());
    QVERIFY(!held);

    apply([&](DeskStores &s) {
        PrivateNote note;
        note.client = rows.client;
        note.text = PrivateText(Canary + u", noted"_s);
        return s.notes.remove(must(s.notes.put(note)));
    });
    must(m_core->apply([&](Stores &s) { return s.history.forget().map([&](int gone) { count = gone; }); }));
    QCOMPARE(count, 1);
    held = m_core->image().contains((Canary + u", noted"_s).toUtf8());
    QVERIFY(!held);
}

void TestDeskHistory::whatWasForgottenDoesNotComeBack()
{
    const DeskRows rows = add(u"Client A"_s, u"Heron"_s, 10);
    apply([&](DeskStores &s) { return s.notes.remove(rows.note); });
    const EarlierText text = of(rows.note).first();
    must(m_core->apply([](Stores &s) { return s.history.forget().map([](int) {}); }));
    const auto back = m_core->apply([&](Stores &s) { return s.desk.history.bringBack(text); });
    QVERIFY(!back);
    QVERIFY(back.error().sentence.contains(u"Nothing was changed"_s));
}

QTEST_GUILESS_MAIN(TestDeskHistory)
#include "tst_deskhistory.moc"
