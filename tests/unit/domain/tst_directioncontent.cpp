// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// The texts of the five-year question, the reasons and decision records as they ship.
class TestDirectionContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFlowHasElevenStepsInTheirOrder();
    void whatComesNextDependsOnTheLabelAndCanAlwaysRest();
    void everyReasonIsAskedAboutBothPaths();
    void itemsHaveWordsAndIdsOfTheirOwn();
    void theDecisionTemplateHasElevenBoxes();

private:
    std::optional<Content> m_content;
};

void TestDirectionContent::initTestCase()
{
    auto content = Content::load();
    QVERIFY(content);
    m_content = *content;
}

void TestDirectionContent::theFlowHasElevenStepsInTheirOrder()
{
    QStringList ids;
    for (const FiveYearStep &step : m_content->fiveYearFlow().steps) {
        ids << step.id;
    }
    QCOMPARE(ids, (QStringList{u"fy.settle"_s, u"fy.answer"_s, u"fy.sort"_s, u"fy.clarity"_s, u"fy.stop"_s,
                               u"fy.today"_s, u"fy.earlier"_s, u"fy.changed"_s, u"fy.evidence"_s,
                               u"fy.next"_s, u"fy.when"_s}));
    const FiveYearFlow &flow = m_content->fiveYearFlow();
    QVERIFY(flow.step(u"fy.answer"_s).required && flow.step(u"fy.answer"_s).sealsPrevious);
    QVERIFY(flow.step(u"fy.earlier"_s).needsPrevious);
    QVERIFY(flow.step(u"fy.evidence"_s).needsCheckIns);
    QCOMPARE(flow.step(u"fy.settle"_s).seconds, std::optional(60));
    QCOMPARE(flow.snoozeWeeks, QList<int>({1, 2, 4}));
}

void TestDirectionContent::whatComesNextDependsOnTheLabelAndCanAlwaysRest()
{
    const FiveYearFlow &flow = m_content->fiveYearFlow();
    for (const DirectionSort sort :
         {DirectionSort::Technical, DirectionSort::People, DirectionSort::Both, DirectionSort::Unclear}) {
        QVERIFY(!flow.labelOf(sort).isEmpty());
        const auto branches = flow.branchesFor(sort);
        QVERIFY(branches.size() >= 3);
        QCOMPARE(branches.last().action, u"none"_s);
    }
    const auto has = [&](DirectionSort sort, const QString &id) {
        const auto branches = flow.branchesFor(sort);
        return std::ranges::find(branches, id, &FiveYearBranch::id) != branches.end();
    };
    QVERIFY(has(DirectionSort::Both, u"fy.next.pair"_s) && !has(DirectionSort::People, u"fy.next.pair"_s));
    QVERIFY(has(DirectionSort::People, u"fy.next.other-technical"_s));
}

void TestDirectionContent::everyReasonIsAskedAboutBothPaths()
{
    for (const ReasonSection &section : m_content->reasonItems().sections) {
        int people = 0, technical = 0;
        for (const ReasonItem &item : section.items) {
            people += item.direction == ReasonDirection::TowardsPeople ||
                      item.direction == ReasonDirection::AwayFromPeople;
            technical += item.direction == ReasonDirection::TowardsTechnical ||
                         item.direction == ReasonDirection::AwayFromTechnical;
        }
        QCOMPARE(people, technical);
    }
}

void TestDirectionContent::itemsHaveWordsAndIdsOfTheirOwn()
{
    const ReasonItems &reasons = m_content->reasonItems();
    QCOMPARE(reasons.sections.size(), 4);
    QCOMPARE(reasons.items().size(), 29);
    QSet<QString> ids;
    for (const ReasonItem &item : reasons.items()) {
        ids.insert(item.id);
        QVERIFY2(!item.text.isEmpty() && !item.ask.isEmpty() && !item.smallTest.isEmpty(),
                 qPrintable(item.id));
    }
    QCOMPARE(ids.size(), 29);
    QCOMPARE(reasons.nameOf(Disposition::SetAside), u"Set it aside"_s);
    QVERIFY(!m_content->scale(u"scale.fit"_s).notSure.isEmpty());
}

void TestDirectionContent::theDecisionTemplateHasElevenBoxes()
{
    const DecisionTemplate &words = m_content->decisionTemplate();
    QCOMPARE(words.fields.size(), 11);
    QCOMPARE(words.starters.size(), 6);
    for (const QString &starter : words.starters) {
        QVERIFY2(starter.size() <= ReversalCondition::MaxSign, qPrintable(starter));
    }
    for (const DecisionOutcome outcome : {DecisionOutcome::Stand, DecisionOutcome::Adjust,
                                          DecisionOutcome::Reverse, DecisionOutcome::Replace}) {
        QVERIFY(!words.nameOf(outcome).isEmpty());
    }
    QVERIFY(!words.nameOf(Undoable::Unknown).isEmpty());
    QCOMPARE(words.reviewQuestions.size(), 4);
}

QTEST_GUILESS_MAIN(TestDirectionContent)
#include "tst_directioncontent.moc"
