// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/closedtext.h"
#include "domain/decisionrules.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// What a decision needs to be recorded, and what is said about it later.
class TestDecisionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDecisionCanBeRecorded();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void anAmendmentTakesNothingAwayThatWasNeeded();
    void writtenDownLaterIsMarked();
    void onlyADecisionInForceHasAReviewToCome();
    void limitsHold();
    void aSealedExpectationOpensOnlyForItsRow();

private:
    const LocalDay m_today{2026, 11, 23};
    DecisionRecord whole() const
    {
        DecisionRecord d = blankDecision(m_today, u"Do nothing"_s);
        d.title = u"Take the lead role"_s;
        d.options.first().label = u"Take it"_s;
        d.choice = u"Take it"_s;
        d.reasons = u"I want to know."_s;
        d.undoable = Undoable::WithCost;
        return d;
    }
    QList<Expectation> expected() const
    {
        return {{{}, {}, u"I sleep well."_s, m_today.addDays(30), 70, {}}};
    }
    QList<ReversalCondition> signsToTurn() const
    {
        return {{{}, {}, {}, 1, {}, u"Two people say so."_s, m_today.addDays(30), {}}};
    }
};

void TestDecisionRules::aWholeDecisionCanBeRecorded()
{
    QCOMPARE(recordingProblems(whole(), expected(), signsToTurn(), m_today), QStringList());
    QCOMPARE(whole().reviewOn, m_today.addDays(91));
}

void TestDecisionRules::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("named");
    QTest::newRow("no title") << u"title"_s << u"what you are deciding"_s;
    QTest::newRow("one option") << u"options"_s << u"at least two"_s;
    QTest::newRow("no choice") << u"choice"_s << u"Choose one"_s;
    QTest::newRow("no reason") << u"reasons"_s << u"Write why"_s;
    QTest::newRow("not whether it can be undone") << u"undoable"_s << u"undone"_s;
    QTest::newRow("nothing expected") << u"expected"_s << u"expect to see"_s;
    QTest::newRow("no sign") << u"signs"_s << u"turn back"_s;
    QTest::newRow("a review today") << u"review"_s << u"day to come"_s;
    QTest::newRow("decided tomorrow") << u"decided"_s << u"cannot be to come"_s;
}

void TestDecisionRules::whatIsMissingIsNamed()
{
    QFETCH(QString, part);
    QFETCH(QString, named);
    DecisionRecord d = whole();
    QList<Expectation> expectations = expected();
    QList<ReversalCondition> conditions = signsToTurn();
    if (part == "title"_L1) {
        d.title = u"  "_s;
    } else if (part == "options"_L1) {
        d.options.removeLast();
    } else if (part == "choice"_L1) {
        d.choice.clear();
    } else if (part == "reasons"_L1) {
        d.reasons.clear();
    } else if (part == "undoable"_L1) {
        d.undoable.reset();
    } else if (part == "expected"_L1) {
        expectations.first().text = u" "_s;
    } else if (part == "signs"_L1) {
        conditions.clear();
    } else if (part == "review"_L1) {
        d.reviewOn = m_today;
    } else {
        d.decidedOn = m_today.addDays(1);
    }
    const QStringList problems = recordingProblems(d, expectations, conditions, m_today);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(named), qPrintable(problems.first()));
}

void TestDecisionRules::anAmendmentTakesNothingAwayThatWasNeeded()
{
    const DecisionRecord before = whole();
    const LocalDay late = before.reviewOn.addDays(10);
    const auto problems = [&](auto change) {
        DecisionRecord after = before;
        change(after);
        return amendingProblems(before, after, late).join(u' ');
    };
    QCOMPARE(problems([](DecisionRecord &d) { d.told = u"Mara"_s; }),
             QString()); // though its review is overdue
    QVERIFY(problems([](DecisionRecord &d) { d.title.clear(); }).contains(u"what you are deciding"_s));
    QVERIFY(problems([](DecisionRecord &d) { d.choice.clear(); }).contains(u"Choose one"_s));
    QVERIFY(problems([](DecisionRecord &d) { d.reasons = u" "_s; }).contains(u"Write why"_s));
    QVERIFY(problems([](DecisionRecord &d) { d.options.removeLast(); }).contains(u"at least two"_s));
    QVERIFY(problems([&](DecisionRecord &d) { d.reviewOn = late; }).contains(u"day to come"_s));
    QVERIFY(problems([](DecisionRecord &d) { d.reviewOn = {}; }).contains(u"day to come"_s));
    QCOMPARE(problems([&](DecisionRecord &d) { d.reviewOn = late.addDays(1); }), QString());
    QVERIFY(
        problems([&](DecisionRecord &d) { d.decidedOn = late.addDays(1); }).contains(u"cannot be to come"_s));

    DecisionRecord imported = whole();
    imported.reasons.clear();
    DecisionRecord after = imported;
    after.told = u"Mara"_s;
    QCOMPARE(amendingProblems(imported, after, m_today), QStringList());
}

void TestDecisionRules::writtenDownLaterIsMarked()
{
    const QTimeZone berlin("Europe/Berlin");
    DecisionRecord d = whole();
    d.recordedAt = Moment::fromDateTime(QDateTime(m_today, {9, 0}, berlin));
    QVERIFY(!isAfterTheFact(d, berlin));
    d.decidedOn = m_today.addDays(-1);
    QVERIFY(isAfterTheFact(d, berlin));
}

void TestDecisionRules::onlyADecisionInForceHasAReviewToCome()
{
    for (const DecisionState state :
         {DecisionState::Recorded, DecisionState::Stands, DecisionState::Adjusted}) {
        DecisionRecord d = whole();
        d.state = state;
        QCOMPARE(nextReview(d), std::optional(d.reviewOn));
    }
    for (const DecisionState state :
         {DecisionState::Draft, DecisionState::Reversed, DecisionState::Replaced}) {
        DecisionRecord d = whole();
        d.state = state;
        QVERIFY(!nextReview(d));
    }
}

void TestDecisionRules::limitsHold()
{
    DecisionRecord d = whole();
    d.title = QString(DecisionRecord::MaxTitle, u'x');
    QVERIFY(validate(d));
    d.title += u'x';
    QVERIFY(!validate(d));
    Expectation e = expected().first();
    e.confidence = 97;
    QVERIFY(!validate(e));
    e.confidence = 95;
    QVERIFY(validate(e));
    ReversalCondition c = signsToTurn().first();
    c.sign = QString(ReversalCondition::MaxSign + 1, u'x');
    QVERIFY(!validate(c));
}

void TestDecisionRules::aSealedExpectationOpensOnlyForItsRow()
{
    IdSource ids(1);
    Expectation e = expected().first();
    e.id = ids.next({1000});
    e.text = u"Zoë and 東京 ship without me, whatever comes, ten weeks from now."_s;
    const QString closed = closedText(e, {5000});
    QVERIFY(!closed.contains(u"ship"_s));
    const auto opened = expectationInClosedText(closed, e.id, {5000});
    QVERIFY(opened);
    QCOMPARE(opened->text, e.text);
    QCOMPARE(opened->confidence, e.confidence);
    QVERIFY(!expectationInClosedText(closed, ids.next({1000}), {5000}));
    QVERIFY(!expectationInClosedText(closed, e.id, {5001}));
    QVERIFY(!expectationInClosedText(u"AAAA"_s, e.id, {5000}));
}

QTEST_GUILESS_MAIN(TestDecisionRules)
#include "tst_decisionrules.moc"
