// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"
#include "domain/promptchoice.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay FirstDay(2026, 11, 23);
constexpr int Year = 366;

PromptMoment busy(LocalDay day)
{
    PromptMoment moment;
    moment.day = day;
    moment.checkIns = 10;
    moment.recentCheckIns = 100;
    return moment;
}

} // namespace

/// Which question a day gets: never the same one soon, both kinds of work in balance, nothing left to chance.
class TestPromptChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPromptOfTheContentIsWhole();
    void bothKindsOfWorkHaveAsManyPrompts();
    void aDayGivesTheSameQuestionHoweverOftenItIsAsked();
    void loggingAnEntryDoesNotChangeTheQuestion();
    void noQuestionComesAgainSoon_data();
    void noQuestionComesAgainSoon();
    void peopleAndTechnicalStayInBalance_data();
    void peopleAndTechnicalStayInBalance();
    void whatAsksAboutEntriesWaitsForThem();
    void anExperimentIsAskedAboutOnlyOnceThereWereSessions();
    void promptsWithAPlaceOfTheirOwnAreNoQuestionsOfADay();
    void anOwnQuestionTakesItsTurn();
    void aWeekAsksWhatAWeekCanAnswer();
    void anotherLanguageMayLackWords();

private:
    QHash<QString, int> askEveryDay(bool answered, int entries = 10, QList<QString> *asked = nullptr);

    QList<Prompt> m_prompts;
};

void TestPromptChoice::initTestCase()
{
    const auto content = Content::load();
    QVERIFY(content);
    m_prompts = content->prompts();
}

void TestPromptChoice::everyPromptOfTheContentIsWhole()
{
    QSet<QString> ids;
    for (const Prompt &prompt : std::as_const(m_prompts)) {
        QVERIFY2(prompt.id.startsWith(u"prompt."_s), qPrintable(prompt.id));
        QVERIFY2(!ids.contains(prompt.id), qPrintable(prompt.id));
        ids.insert(prompt.id);
        QVERIFY2(!prompt.text.isEmpty() && !prompt.hint.isEmpty(), qPrintable(prompt.id));
        QVERIFY2(!prompt.text.contains(u'{') && !prompt.hint.contains(u'{'), qPrintable(prompt.id));
        QVERIFY2(!prompt.tags.isEmpty() && !prompt.version.isEmpty(), qPrintable(prompt.id));
    }
    for (const auto fixed : {weekly::MemoryFirst, weekly::MemoryAndLog, weekly::ThreeBoxes}) {
        QVERIFY2(ids.contains(fixed), fixed.data());
    }
}

void TestPromptChoice::bothKindsOfWorkHaveAsManyPrompts()
{
    for (const auto tag : {"people"_L1, "weekly"_L1, "fear"_L1}) {
        const auto count = [&](PromptSide side) {
            return std::ranges::count_if(m_prompts, [&](const Prompt &prompt) {
                return (tag == "people"_L1 ? prompt.tags.size() == 1 : prompt.has(tag)) &&
                       sideOf(prompt) == side;
            });
        };
        QCOMPARE(count(PromptSide::People), count(PromptSide::Technical));
        QVERIFY(count(PromptSide::People) > 0);
    }
}

void TestPromptChoice::aDayGivesTheSameQuestionHoweverOftenItIsAsked()
{
    const auto first = promptOfDay(m_prompts, busy(FirstDay));
    QVERIFY(first);
    QCOMPARE(promptOfDay(m_prompts, busy(FirstDay)), first);
    QList<Prompt> otherwise = m_prompts;
    std::ranges::reverse(otherwise);
    QCOMPARE(promptOfDay(otherwise, busy(FirstDay)), first);
    QVERIFY(promptOfDay(m_prompts, busy(FirstDay.addDays(1))) != first);
}

void TestPromptChoice::loggingAnEntryDoesNotChangeTheQuestion()
{
    int changed = 0;
    for (int day = 0; day < Year; ++day) {
        PromptMoment before = busy(FirstDay.addDays(day));
        before.checkIns = 0;
        PromptMoment after = before;
        after.checkIns = 1;
        const auto asked = promptOfDay(m_prompts, before);
        const auto later = promptOfDay(m_prompts, after);
        // Only the one that asks about an entry may appear with the first of them.
        changed += asked != later ? 1 : 0;
        QVERIFY(asked == later || later->minCheckIns == 1);
    }
    QVERIFY(changed > 0 && changed < Year / 10);
}

/// How often each prompt came in a year in which the question was seen every day.
QHash<QString, int> TestPromptChoice::askEveryDay(bool answered, int entries, QList<QString> *asked)
{
    QHash<QString, int> counts;
    QHash<QString, LocalDay> lastDay;
    for (int day = 0; day < Year; ++day) {
        PromptMoment moment = busy(FirstDay.addDays(day));
        moment.checkIns = entries;
        moment.lastDay = answered ? lastDay : QHash<QString, LocalDay>();
        const auto prompt = promptOfDay(m_prompts, moment);
        if (asked) {
            asked->append(prompt ? prompt->id : QString());
        }
        if (prompt) {
            lastDay.insert(prompt->id, moment.day);
            ++counts[prompt->id];
        }
    }
    return counts;
}

void TestPromptChoice::noQuestionComesAgainSoon_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<int>("entries");
    QTest::newRow("answered or put aside each day") << true << 10;
    QTest::newRow("left alone each day") << false << 10;
    QTest::newRow("answered before anything was logged") << true << 0;
    QTest::newRow("left alone before anything was logged") << false << 0;
}

void TestPromptChoice::noQuestionComesAgainSoon()
{
    QFETCH(bool, answered);
    QFETCH(int, entries);
    QList<QString> asked;
    askEveryDay(answered, entries, &asked);
    QHash<QString, int> last;
    for (int day = 0; day < Year; ++day) {
        const QString &id = asked.at(day);
        QVERIFY2(!id.isEmpty(), qPrintable(QString::number(day)));
        QVERIFY2(!last.contains(id) || day - last.value(id) >= PromptRestDays, qPrintable(id));
        last.insert(id, day);
    }
}

void TestPromptChoice::peopleAndTechnicalStayInBalance_data()
{
    noQuestionComesAgainSoon_data();
}

void TestPromptChoice::peopleAndTechnicalStayInBalance()
{
    QFETCH(bool, answered);
    QFETCH(int, entries);
    QList<QString> asked;
    askEveryDay(answered, entries, &asked);
    int tilt = 0, sided = 0;
    for (const QString &id : std::as_const(asked)) {
        const auto prompt = std::ranges::find(m_prompts, id, &Prompt::id);
        const PromptSide side = sideOf(*prompt);
        tilt += side == PromptSide::People ? 1 : side == PromptSide::Technical ? -1 : 0;
        sided += side == PromptSide::Neither ? 0 : 1;
        QVERIFY2(qAbs(tilt) <= 1, qPrintable(id));
    }
    QVERIFY(sided > Year / 6);
}

void TestPromptChoice::whatAsksAboutEntriesWaitsForThem()
{
    for (int day = 0; day < Year; ++day) {
        PromptMoment moment;
        moment.day = FirstDay.addDays(day);
        const auto prompt = promptOfDay(m_prompts, moment);
        QVERIFY(prompt);
        QCOMPARE(prompt->minCheckIns, 0);
    }
}

void TestPromptChoice::anExperimentIsAskedAboutOnlyOnceThereWereSessions()
{
    int about = 0;
    for (int day = 0; day < Year; ++day) {
        PromptMoment moment = busy(FirstDay.addDays(day));
        QVERIFY(!promptOfDay(m_prompts, moment)->has("experiment"_L1));
        moment.sessions = 3;
        about += promptOfDay(m_prompts, moment)->has("experiment"_L1) ? 1 : 0;
    }
    QVERIFY(about > 0);
}

void TestPromptChoice::promptsWithAPlaceOfTheirOwnAreNoQuestionsOfADay()
{
    for (const auto &[id, count] : askEveryDay(true).asKeyValueRange()) {
        const auto prompt = std::ranges::find(m_prompts, id, &Prompt::id);
        for (const auto tag : {"weekly"_L1, "decision"_L1, "direction"_L1}) {
            QVERIFY2(!prompt->has(tag), qPrintable(id));
        }
    }
}

void TestPromptChoice::anOwnQuestionTakesItsTurn()
{
    Prompt own;
    own.id = u"0190a5d0-ac96-774b-bcce-b302099a8057"_s;
    own.tags = {u"daily"_s};
    own.text = u"What did I teach?"_s;
    m_prompts.append(own);
    const int times = askEveryDay(true).value(own.id);
    m_prompts.removeLast();
    QVERIFY(times > 10);
}

void TestPromptChoice::aWeekAsksWhatAWeekCanAnswer()
{
    QSet<QString> asked;
    for (int week = 0; week < 52; ++week) {
        PromptMoment moment;
        moment.day = FirstDay.addDays(7 * week);
        const auto empty = promptOfWeek(m_prompts, moment);
        QVERIFY(empty && empty->minCheckIns == 0);
        moment.checkIns = 10;
        const auto full = promptOfWeek(m_prompts, moment);
        QVERIFY(full && full->has("weekly"_L1) && !weekly::isFixed(full->id));
        asked.insert(full->id);
    }
    QCOMPARE(asked.size(), 8); // every rotating one has its week
}

void TestPromptChoice::anotherLanguageMayLackWords()
{
    const Prompt english = m_prompts.first();
    const Prompt own = promptOf({{u"id"_s, english.id}, {u"text"_s, u"Welche Stunde?"_s}}, u"1.1.0"_s,
                                english);
    QCOMPARE(own.text, u"Welche Stunde?"_s);
    QCOMPARE(own.hint, english.hint);
    QCOMPARE(own.tags, english.tags);
    QCOMPARE(own.version, u"1.1.0"_s);
}

QTEST_APPLESS_MAIN(TestPromptChoice)
#include "tst_promptchoice.moc"
