// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dayquestion.h"
#include "models/experimentchanges.h"
#include "models/quietmoment.h"
#include "models/reflectionchanges.h"
#include "support/pagejournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The question of a day in a journal, and what waits for a quiet moment.
class TestDayQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerStaysWithItsQuestionAndVersion();
    void anAnswerOfTodayDoesNotChangeTheQuestionOfToday();
    void whatWasPutAsideIsGoneForTheDay();
    void anAnswerKeepsTheWordsOfARemovedQuestion();
    void anIdeaIsAskedAboutBeforeItBegins();
    void theWeekKeepsTheQuestionThatWasAnswered();
    void onlyTheLastWeekWaits();
    void aFinishedWeekWaitsNoLonger();
    void oneEntryAtMostWaitsForASecondLook();
    void chartsAreNotedOnceADayAndAreNoStep();

private:
    DayQuestion question(PageJournal &m, LocalDay day)
    {
        return must(questionOf(m.journal.stores(), m.journal.content(), day));
    }
    QStringList waiting(PageJournal &m, LocalDay day)
    {
        QStringList sources;
        for (const QuietItem &item : must(quietItems(m.journal.stores(), m.journal.content(), day))) {
            if (item.source != questionSource().name) { // the five-year question has its own test
                sources.append(item.source + u' ' + item.key);
            }
        }
        return sources;
    }
};

void TestDayQuestion::anAnswerStaysWithItsQuestionAndVersion()
{
    PageJournal m;
    const Prompt asked = *question(m, m.today()).prompt;
    must(answerPrompt(m.journal, asked, m.today(), u"So it was."_s));
    const auto kept = must(answeredOn(m.journal.stores(), m.today()));
    QVERIFY(kept);
    QCOMPARE(kept->answers.first(), (ReflectionAnswer{asked.id, asked.version, asked.text, u"So it was."_s}));
    QCOMPARE(question(m, m.today()).answer, u"So it was."_s);
    must(answerPrompt(m.journal, asked, m.today(), {}));
    QVERIFY(!must(answeredOn(m.journal.stores(), m.today())));
}

void TestDayQuestion::anAnswerOfTodayDoesNotChangeTheQuestionOfToday()
{
    PageJournal m;
    const Prompt asked = *question(m, m.today()).prompt;
    must(answerPrompt(m.journal, asked, m.today(), u"x"_s));
    QCOMPARE(question(m, m.today()).prompt->id, asked.id);
    for (int day = 1; day < PromptRestDays; ++day) {
        QVERIFY(question(m, m.today().addDays(day)).prompt->id != asked.id);
    }
}

void TestDayQuestion::whatWasPutAsideIsGoneForTheDay()
{
    PageJournal m;
    const Prompt asked = *question(m, m.today()).prompt;
    must(putPromptAside(m.journal, m.today()));
    QVERIFY(!question(m, m.today()).prompt);
    QVERIFY(!must(m.journal.stores().prompts.lastShown()).contains(asked.id));
    QVERIFY(question(m, m.today().addDays(1)).prompt);
    QVERIFY(must(m.journal.stores().reflections.all()).isEmpty());
    for (int day = 1; day < PromptRestDays; ++day) {
        QVERIFY(question(m, m.today().addDays(day)).prompt->id != asked.id);
    }
}

void TestDayQuestion::anAnswerKeepsTheWordsOfARemovedQuestion()
{
    PageJournal m;
    OwnPrompt own;
    own.text = u"What did I teach?"_s;
    own.id = must(saveOwnPrompt(m.journal, own));
    const Prompt asked = *must(promptWith(m.journal.stores(), m.journal.content(), own.id.toText()));
    must(answerPrompt(m.journal, asked, m.today(), u"Patience"_s));
    must(removeOwnPrompt(m.journal, own));
    QCOMPARE(question(m, m.today()).prompt->text, u"What did I teach?"_s);
}

void TestDayQuestion::anIdeaIsAskedAboutBeforeItBegins()
{
    PageJournal m;
    const auto isAskedWithinAYear = [&] {
        for (int day = 0; day < 366; ++day) {
            if (question(m, m.today().addDays(day)).prompt->id == u"prompt.experiment.expect"_s) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!isAskedWithinAYear());
    Experiment idea;
    idea.title = u"Two mentees"_s;
    must(saveDesign(m.journal, idea, {}));
    QVERIFY(isAskedWithinAYear());
}

void TestDayQuestion::theWeekKeepsTheQuestionThatWasAnswered()
{
    PageJournal m;
    const Week week = weekOf(m.journal.stores(), m.today());
    const WeekFacts facts = must(weekFacts(m.journal.stores(), week));
    const auto ask = [&](const std::optional<Reflection> &written, const WeekFacts &of) {
        return must(questionOfWeek(m.journal.stores(), m.journal.content(), of, written));
    };
    const Prompt first = *ask({}, facts);
    Reflection written;
    written.kind = ReflectionKind::Weekly;
    written.day = week.first;
    written.answer({first.id, first.version, first.text, u"Yes"_s});
    written.id = must(saveReflection(m.journal, written));
    QCOMPARE(ask(written, facts)->id, first.id);
    WeekFacts next = facts;
    next.week = {week.first.addDays(7)};
    QVERIFY(ask({}, next)->id != first.id);
}

void TestDayQuestion::onlyTheLastWeekWaits()
{
    PageJournal m;
    QVERIFY(waiting(m, m.today()).isEmpty());
    m.add({m.entry(0, Focus::People, 1), m.entry(7, Focus::People, 1), m.entry(14, Focus::People, 1)});
    QCOMPARE(waiting(m, m.today()), QStringList{u"weekly 2026-11-16"_s});
    QCOMPARE(waiting(m, m.today().addDays(3)), QStringList{u"weekly 2026-11-16"_s});
    QCOMPARE(waiting(m, m.today().addDays(4)), QStringList{u"weekly 2026-11-23"_s}); // Friday
}

void TestDayQuestion::aFinishedWeekWaitsNoLonger()
{
    PageJournal m;
    m.add({m.entry(7, Focus::People, 1)});
    Reflection week;
    week.kind = ReflectionKind::Weekly;
    week.day = m.today().addDays(-7);
    QVERIFY(!finishWeek(m.journal, week)); // there is nothing in it
    week.recalled.people = 1;
    week.id = must(saveReflection(m.journal, week));
    QCOMPARE(waiting(m, m.today()).size(), 1);
    must(finishWeek(m.journal, week));
    QVERIFY(waiting(m, m.today()).isEmpty());
}

void TestDayQuestion::oneEntryAtMostWaitsForASecondLook()
{
    PageJournal m;
    CheckIn first = m.entry(60, Focus::People, 1, u"First 1:1"_s);
    first.context = ContextFlag::FirstTime;
    m.add({first, m.entry(61, Focus::People, -2), m.entry(62, Focus::People, 3),
           m.entry(60, Focus::Technical, -2)});
    const auto looks = [&] { return waiting(m, m.today()).filter(u"entry_look"_s); };
    QCOMPARE(looks().size(), 1);
    SecondLook look;
    look.checkIn = *Id::fromText(looks().first().section(u' ', 1));
    look.on = m.today();
    must(lookAtEntryAgain(m.journal, look));
    QVERIFY(looks().isEmpty()); // one a week is enough
    QCOMPARE(waiting(m, m.today().addDays(7)).filter(u"entry_look"_s).size(), 1);
    QVERIFY(waiting(m, m.today().addDays(30)).filter(u"entry_look"_s).isEmpty());
}

void TestDayQuestion::chartsAreNotedOnceADayAndAreNoStep()
{
    PageJournal m;
    const Week week = weekOf(m.journal.stores(), m.today());
    QVERIFY(!hasSeenChartsSince(m.journal.stores(), week));
    int changes = 0;
    connect(&m.journal, &Journal::changed, this, [&] { ++changes; });
    noteChartsShown(m.journal);
    noteChartsShown(m.journal);
    QCOMPARE(changes, 1);
    QCOMPARE(m.journal.undoStack()->count(), 0);
    QVERIFY(hasSeenChartsSince(m.journal.stores(), week));
    QVERIFY(!hasSeenChartsSince(m.journal.stores(), {week.first.addDays(7)}));
}

QTEST_GUILESS_MAIN(TestDayQuestion)
#include "tst_dayquestion.moc"
