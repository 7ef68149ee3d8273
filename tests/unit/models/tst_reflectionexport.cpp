// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"
#include "models/dayquestion.h"
#include "models/exporting.h"
#include "models/importing.h"
#include "support/journaltransfer.h"
#include "support/testjournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Reflections, second looks and own questions on their way back out of JSON, whole and damaged.
class TestReflectionExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalog = ActivityCatalog(must(Content::load()).activityTypes(), {}); }
    void looksQuestionsAndReflectionsComeBackAsTheyWere();
    void aQuestionThatWasPutAsideLeavesNoTrace();
    void aSecondLookWithoutItsEntryStaysOut();
    void whatDoesNotHoldTogetherIsNamedAndLeftOut_data();
    void whatDoesNotHoldTogetherIsNamedAndLeftOut();

private:
    static void fill(TestJournal &journal);
    QByteArray written(TestJournal &journal) const
    {
        return must(exportedBytes(journal.core->stores(), m_catalog, u"json"_s, {}, {}, {}));
    }
    ImportOutcome import(TestJournal &journal, const QByteArray &bytes, QStringList *problems = nullptr) const
    {
        const ImportPreview preview = must(readImport(bytes, {}, {}, m_catalog));
        for (const ImportProblem &problem : preview.problems) {
            if (problems)
                problems->append(problem.sentence);
        }
        return takeIn(journal, preview);
    }

    ActivityCatalog m_catalog{{}, {}};
};

void TestReflectionExport::fill(TestJournal &journal)
{
    const Id entry = journal.add(checkIn({2026, 9, 21}, {9, 0}, Focus::People, -2, u"Mentoring"_s));
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        Reflection week;
        week.kind = ReflectionKind::Weekly;
        week.day = {2026, 11, 16};
        week.recalled = {2, -1, Moment::fromDateTime(aMonday()), true};
        week.answers = {
            {weekly::Worked, u"1.0.0"_s, u"What worked?"_s, u"Zoë’s question"_s},
            {u"prompt.weekly.chosen"_s, u"1.1.0"_s, u"Which did you choose?"_s, u"one\n\ntwo  "_s}};
        week.finished = journal.clock.now();
        week.checkIns = {entry};
        must(s.reflections.put(week));
        Reflection free;
        free.day = {2026, 11, 20};
        free.title = u"Two ways"_s;
        free.body = u"# Both\r\n\tand *neither* <b>A  "_s;
        const Id written = must(s.reflections.put(free));
        must(s.reflections.moveToTrash(written));
        for (const int worth : {1, 3}) {
            SecondLook look;
            look.checkIn = entry;
            look.on = {2026, 11, 23};
            look.worth = worth;
            look.note = u"CANARY paid off"_s;
            must(s.secondLooks.put(look));
        }
        OwnPrompt own;
        own.text = u"CANARY What did I teach?"_s;
        own.focus = Focus::People;
        own.id = must(s.prompts.put(own));
        own.text = u"CANARY What did I learn?"_s;
        must(s.prompts.put(own)); // the second revision
        OwnPrompt plain;
        plain.text = u"Whom did I thank?"_s;
        must(s.prompts.put(plain));
        return s.prompts.markShown(PromptStore::Charts, {2026, 11, 22});
    }));
}

void TestReflectionExport::looksQuestionsAndReflectionsComeBackAsTheyWere()
{
    TestJournal journal;
    fill(journal);
    TestJournal other;
    other.clock.advance(100'000);
    import(other, written(journal));
    QCOMPARE(must(other.core->stores().secondLooks.all()), must(journal.core->stores().secondLooks.all()));
    QCOMPARE(must(other.core->stores().prompts.all()), must(journal.core->stores().prompts.all()));
    QCOMPARE(must(other.core->stores().prompts.all()).first().rev, 2);
    QCOMPARE(must(other.core->stores().reflections.all()), must(journal.core->stores().reflections.all()));
    QCOMPARE(must(other.core->stores().reflections.trash()),
             must(journal.core->stores().reflections.trash()));
    QVERIFY(other.core->health().isSound());
}

void TestReflectionExport::aQuestionThatWasPutAsideLeavesNoTrace()
{
    TestJournal journal;
    fill(journal);
    must(journal.core->apply([&](Stores &s) {
        return s.prompts.markShown(QuestionOfTheDay, {2026, 11, 23}).and_then([&] {
            return s.prompts.markShown(u"prompt.daily.again"_s, {2026, 11, 23}); // as earlier versions did
        });
    }));
    const QJsonObject shown = QJsonDocument::fromJson(written(journal)).object()[u"shown"_s].toObject();
    QCOMPARE(shown, (QJsonObject{{u"charts"_s, u"2026-11-22"_s}}));
}

void TestReflectionExport::aSecondLookWithoutItsEntryStaysOut()
{
    TestJournal journal;
    fill(journal);
    QJsonObject top = QJsonDocument::fromJson(written(journal)).object();
    top[u"checkIns"_s] = QJsonArray();
    TestJournal other;
    import(other, QJsonDocument(top).toJson());
    QVERIFY(must(other.core->stores().secondLooks.all()).isEmpty());
    QCOMPARE(must(other.core->stores().prompts.all()).size(), 2);
    QVERIFY(other.core->health().isSound());
}

void TestReflectionExport::whatDoesNotHoldTogetherIsNamedAndLeftOut_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("worth beyond the scale")
        << u"secondLooks"_s << u"worth"_s << QJsonValue(4) << u"Second look 1 was left out"_s;
    QTest::newRow("half a worth") << u"secondLooks"_s << u"worth"_s << QJsonValue(1.5)
                                  << u"Second look 1 was left out"_s;
    QTest::newRow("no day") << u"secondLooks"_s << u"on"_s << QJsonValue(u"soon"_s)
                            << u"Second look 1 was left out"_s;
    QTest::newRow("no words") << u"ownPrompts"_s << u"text"_s << QJsonValue(u" "_s)
                              << u"Own question 1 was left out"_s;
    QTest::newRow("too many words") << u"ownPrompts"_s << u"text"_s << QJsonValue(QString(301, u'x'))
                                    << u"Own question 1 was left out"_s;
    QTest::newRow("memory beyond the scale")
        << u"reflections"_s << u"recalledPeople"_s << QJsonValue(9) << u"Reflection 1 was left out"_s;
}

void TestReflectionExport::whatDoesNotHoldTogetherIsNamedAndLeftOut()
{
    QFETCH(QString, section);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    TestJournal journal;
    fill(journal);
    QJsonObject top = QJsonDocument::fromJson(written(journal)).object();
    QJsonArray things = top[section].toArray();
    QJsonObject first = things.first().toObject();
    QVERIFY2(first.contains(member), qPrintable(QStringList(first.keys()).join(u' ')));
    first[member] = value;
    things.replace(0, first);
    top[section] = things;
    TestJournal other;
    QStringList problems;
    import(other, QJsonDocument(top).toJson(), &problems);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().startsWith(named), qPrintable(problems.first()));
    const auto count = [](const auto &list) { return must(list).size(); };
    const Stores &ours = journal.core->stores(), &theirs = other.core->stores();
    QCOMPARE(count(theirs.secondLooks.all()) + count(theirs.prompts.all()) + count(theirs.reflections.all()),
             count(ours.secondLooks.all()) + count(ours.prompts.all()) + count(ours.reflections.all()) - 1);
}

QTEST_GUILESS_MAIN(TestReflectionExport)
#include "tst_reflectionexport.moc"
