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

/// Own questions: two about the day, one about each kind of work.
QList<Prompt> ownQuestions()
{
    QList<Prompt> own;
    for (const auto &[id, tag] : {std::pair(u"0190a5d0-ac96-774b-bcce-b302099a8057"_s, u"daily"_s),
                                  std::pair(u"0190a5d0-ac96-774b-bcce-b302099a8058"_s, u"daily"_s),
                                  std::pair(u"0190a5d0-ac96-774b-bcce-b302099a8059"_s, u"people"_s),
                                  std::pair(u"0190a5d0-ac96-774b-bcce-b302099a805a"_s, u"technical"_s)}) {
        Prompt prompt;
        prompt.id = id;
        prompt.tags = {tag};
        prompt.text = u"What did I teach?"_s;
        own.append(prompt);
    }
    return own;
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
    void everyShippedPromptHasItsTurn();
    void whatFitsOneTimeOfAnExperimentWaitsForIt_data();
    void whatFitsOneTimeOfAnExperimentWaitsForIt();
    void anOwnQuestionTakesItsTurn();
    void anOwnQuestionMovesNoOtherOne_data();
    void anOwnQuestionMovesNoOtherOne();
    void theFirstEntriesMoveNoQuestion();
    void aWeekAsksWhatAWeekCanAnswer();

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
    QTest::newRow("answered each day") << true << 10;
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
        QVERIFY(!promptOfDay(m_prompts, moment)->id.startsWith("prompt.experiment."_L1));
        moment.sessions = 3;
        about += promptOfDay(m_prompts, moment)->id.startsWith("prompt.experiment."_L1) ? 1 : 0;
    }
    QVERIFY(about > 0);
}

void TestPromptChoice::promptsWithAPlaceOfTheirOwnAreNoQuestionsOfADay()
{
    for (const auto &[id, count] : askEveryDay(true).asKeyValueRange()) {
        const auto prompt = std::ranges::find(m_prompts, id, &Prompt::id);
        for (const auto tag : {"weekly"_L1, "direction"_L1}) {
            QVERIFY2(!prompt->has(tag), qPrintable(id));
        }
    }
}

void TestPromptChoice::everyShippedPromptHasItsTurn()
{
    QSet<QString> asked;
    for (int day = 0; day < 4 * Year; ++day) {
        PromptMoment moment = busy(FirstDay.addDays(day));
        asked.insert(promptOfDay(m_prompts, moment)->id);
        asked.insert(promptOfWeek(m_prompts, moment)->id);
        moment.sessions = moment.endedSessions = moment.pairSessions = 4;
        moment.isPlanning = true;
        asked.insert(promptOfDay(m_prompts, moment)->id);
    }
    for (const Prompt &prompt : std::as_const(m_prompts)) {
        const bool isElsewhere = weekly::isFixed(prompt.id) || prompt.has("direction"_L1); // fixed places
        QVERIFY2(asked.contains(prompt.id) != isElsewhere, qPrintable(prompt.id));
    }
}

void TestPromptChoice::whatFitsOneTimeOfAnExperimentWaitsForIt_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("planning");
    QTest::addColumn<int>("ended");
    QTest::addColumn<int>("paired");
    QTest::newRow("before the start") << u"prompt.experiment.expect"_s << true << 0 << 0;
    QTest::newRow("before the start, what would change a mind")
        << u"prompt.experiment.mind"_s << true << 0 << 0;
    QTest::newRow("after the end") << u"prompt.experiment.quietly"_s << false << 3 << 0;
    QTest::newRow("side by side") << u"prompt.experiment.told"_s << false << 0 << 4;
}

void TestPromptChoice::whatFitsOneTimeOfAnExperimentWaitsForIt()
{
    QFETCH(QString, id);
    QFETCH(bool, planning);
    QFETCH(int, ended);
    QFETCH(int, paired);
    int times = 0;
    for (int day = 0; day < 2 * Year; ++day) {
        PromptMoment moment = busy(FirstDay.addDays(day));
        moment.sessions = 10;
        QVERIFY2(promptOfDay(m_prompts, moment)->id != id, qPrintable(moment.day.toString()));
        moment.isPlanning = planning;
        moment.endedSessions = ended;
        moment.pairSessions = paired;
        times += promptOfDay(m_prompts, moment)->id == id ? 1 : 0;
    }
    QVERIFY(times > 0);
}

void TestPromptChoice::anOwnQuestionTakesItsTurn()
{
    const QList<Prompt> shipped = m_prompts;
    const QList<Prompt> own = ownQuestions();
    m_prompts += own;
    QList<QString> asked;
    askEveryDay(false, 10, &asked);
    m_prompts = shipped;
    for (const Prompt &prompt : own) {
        QVERIFY2(asked.count(prompt.id) >= (prompt.has("daily"_L1) ? 10 : 2), qPrintable(prompt.id));
    }
    for (const Prompt &prompt : shipped) {
        QVERIFY2(!prompt.has("daily"_L1) || asked.count(prompt.id) > 10, qPrintable(prompt.id));
    }
}

void TestPromptChoice::anOwnQuestionMovesNoOtherOne_data()
{
    QTest::addColumn<int>("added");
    QTest::newRow("about the day") << 0;
    QTest::newRow("about the day, another one") << 1;
    QTest::newRow("about people") << 2;
    QTest::newRow("about technical work") << 3;
}

/// On whichever day one is added or removed: none that was left alone before comes again soon.
void TestPromptChoice::anOwnQuestionMovesNoOtherOne()
{
    QFETCH(int, added);
    for (int change = PromptRestDays; change < Year; ++change) {
        QList<Prompt> more = m_prompts + ownQuestions();
        more[m_prompts.size() + added].since = FirstDay.addDays(change +
                                                                1); // written on the day of the change
        QList<Prompt> fewer = more;
        fewer.removeAt(m_prompts.size() + added);
        QCOMPARE(promptOfDay(more, busy(FirstDay.addDays(change))),
                 promptOfDay(fewer, busy(FirstDay.addDays(change))));
        more[m_prompts.size() + added].since = {};
        for (const auto &[before, after] : {std::pair(fewer, more), std::pair(more, fewer)}) {
            QHash<QString, int> last;
            for (int day = change - PromptRestDays; day < change + PromptRestDays; ++day) {
                const QString id =
                    promptOfDay(day <= change ? before : after, busy(FirstDay.addDays(day)))->id;
                QVERIFY2(!last.contains(id) || day - last.value(id) >= PromptRestDays, qPrintable(id));
                last.insert(id, day);
            }
        }
    }
}

void TestPromptChoice::theFirstEntriesMoveNoQuestion()
{
    for (int day = 0; day < Year; ++day) {
        const PromptMoment full = busy(FirstDay.addDays(day));
        PromptMoment few = full;
        few.recentCheckIns = 0;
        const auto asked = promptOfDay(m_prompts, full);
        QVERIFY(asked->minCheckIns > 0 || promptOfDay(m_prompts, few) == asked);
    }
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

QTEST_APPLESS_MAIN(TestPromptChoice)
#include "tst_promptchoice.moc"
