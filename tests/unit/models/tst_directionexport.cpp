// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directionchapters.h"
#include "models/examplefilling.h"
#include "models/exporting.h"
#include "models/importing.h"
#include "support/journaltransfer.h"
#include "support/testjournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Answers, reasons and decisions on their way out of a journal and back in.
class TestDirectionExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingComesBack();
    void whatIsSealedStaysSealedOnTheWay();
    void itFitsTheSchema();
    void aFilterLetsNothingOfItOut();
    void documentsHaveItOnlyWithEverythingElse();
    void documentsKeepAnswersSealed();
    void whatCameWithAnImportGoesWithIt();
    void whatDoesNotHoldTogetherIsNamedAndLeftOut();

private:
    void fill(TestJournal &journal) const;
    QByteArray written(TestJournal &journal, const QString &format = u"json"_s,
                       const CheckInFilter &filter = {}) const
    {
        const auto chapters = must(
            directionChapters(journal.core->stores(), *m_content, LocalDay(2026, 11, 23)));
        return must(
            exportedBytes(journal.core->stores(), catalogOf(journal), format, filter, {}, {chapters, false}));
    }
    static QStringList rows(TestJournal &journal)
    {
        QStringList lines = contentsOf(*journal.core);
        lines.removeIf(
            [](const QString &line) { return line.startsWith("meta"_L1) || line.startsWith("profile"_L1); });
        return lines;
    }

    std::optional<Content> m_content;
};

void TestDirectionExport::initTestCase()
{
    m_content = must(Content::load());
}

/// The example's, and beside it a review, an amendment, a deferral, a draft, and one of each in the trash.
void TestDirectionExport::fill(TestJournal &journal) const
{
    const LocalDay today(2026, 11, 23);
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        must(addExamples(s, exampleDirection(today, u"1.0.0"_s, must(ExampleTexts::load())),
                         journal.clock.zone()));
        const DecisionRecord decision = must(s.decisions.all()).first();
        must(s.expectations.open(decision.id));
        must(s.decisions.putReview({{},
                                    {},
                                    {},
                                    1,
                                    decision.id,
                                    today,
                                    Again::No,
                                    u"CANARY learned"_s,
                                    u"CANARY back"_s,
                                    DecisionOutcome::Reverse}));
        must(s.amendments.add({{},
                               AmendmentOf::DecisionRecord,
                               decision.id,
                               u"told"_s,
                               u"CANARY old"_s,
                               u"CANARY new"_s,
                               u"CANARY why"_s,
                               {}}));
        must(s.answers.defer({{}, {}, today, today.addDays(7)}));
        must(s.answers.defer({{}, {}, today, std::nullopt}));
        DecisionRecord draft;
        draft.decidedOn = today;
        draft.title = u"CANARY draft"_s;
        const Id drafted = must(s.decisions.put(draft));
        must(s.expectations.putDrafts(drafted, {{{}, {}, u"CANARY expected"_s, today, 60, {}}}));
        must(s.direction.moveToTrash(DirectionKind::Decision, drafted));
        must(s.direction.moveToTrash(DirectionKind::Answer, must(s.answers.all()).first().id));
        return {};
    }));
}

void TestDirectionExport::everythingComesBack()
{
    TestJournal journal;
    fill(journal);
    const QByteArray json = written(journal);
    TestJournal other;
    other.clock.advance(100'000);
    takeIn(other, json);
    QVERIFY(!rows(journal).filter(u"CANARY expected"_s).isEmpty());
    QCOMPARE(rows(other), rows(journal));
    QCOMPARE(written(other), json);
    QCOMPARE(other.core->health().problems, QStringList());
    QCOMPARE(takeIn(other, json), ImportOutcome()); // nothing is new
}

void TestDirectionExport::whatIsSealedStaysSealedOnTheWay()
{
    TestJournal journal;
    fill(journal);
    QJsonObject top = QJsonDocument::fromJson(written(journal)).object();
    QVERIFY(!written(journal).contains("ship without me"));
    QJsonArray expectations = top[u"expectations"_s].toArray();
    for (qsizetype i = 0; i < expectations.size(); ++i) {
        QJsonObject one = expectations.at(i).toObject();
        if (one.contains(u"closed"_s)) {
            QVERIFY(!one.contains(u"text"_s) && !one.contains(u"confidence"_s));
            one[u"closed"_s] = u"AAAAAAAAAAAAAAAA"_s; // edited by hand: refused as a whole
            expectations.replace(i, one);
        }
    }
    top[u"expectations"_s] = expectations;
    TestJournal other;
    const ImportPreview preview = must(readImport(QJsonDocument(top).toJson(), {}, {}, catalogOf(other)));
    const auto done = other.core->apply([&](Stores &stores) {
        return importInto(stores, preview, catalogOf(other), u"j.json"_s, other.clock, other.core->ids())
            .map([](const ImportOutcome &) {});
    });
    QVERIFY(!done && done.error().sentence.contains(u"damaged"_s));
    QVERIFY(must(other.core->stores().direction.ids()).isEmpty());
}

void TestDirectionExport::itFitsTheSchema()
{
    const QString check = u"import sys, json, jsonschema; jsonschema.validate(json.load(sys.stdin), "
                          "json.load(open(sys.argv[1])))"_s;
    QProcess probe;
    probe.start(u"python3"_s, {u"-c"_s, u"import jsonschema"_s});
    QVERIFY(probe.waitForFinished());
    if (probe.exitCode() != 0) {
        QSKIP("python3-jsonschema is not installed");
    }
    TestJournal journal;
    fill(journal);
    QByteArray wrong = written(journal);
    wrong.replace("\"state\":\"stands\"", "\"state\":\"failed\"");
    for (const auto &[json, fits] : {std::pair(written(journal), true), std::pair(wrong, false)}) {
        QProcess validator;
        validator.start(u"python3"_s,
                        {u"-c"_s, check, u"" TRYBOTH_SOURCE_DIR "/resources/schema/journal.schema.json"_s});
        validator.write(json);
        validator.closeWriteChannel();
        QVERIFY(validator.waitForFinished());
        QVERIFY2((validator.exitCode() == 0) == fits, validator.readAllStandardError().constData());
    }
}

void TestDirectionExport::aFilterLetsNothingOfItOut()
{
    TestJournal journal;
    fill(journal);
    journal.add(checkIn({2026, 11, 23}, {9, 0}, Focus::People, 1, u"kept"_s));
    CheckInFilter people;
    people.focus = {Focus::People};
    for (const QString &format : {u"json"_s, u"markdown"_s, u"html"_s, u"csv"_s}) {
        const QByteArray some = written(journal, format, people);
        QVERIFY(some.contains("kept"));
        QVERIFY2(!some.contains("CANARY") && !some.contains("newcomers"), some.constData());
    }
}

void TestDirectionExport::documentsHaveItOnlyWithEverythingElse()
{
    TestJournal journal;
    fill(journal);
    const QByteArray text = written(journal, u"markdown"_s);
    QVERIFY(text.contains("# Decisions") && text.contains("Give two days a week to the newcomers"));
    QVERIFY(text.contains("CANARY learned") && text.contains("Mara"));
    QVERIFY2(!text.contains("ship without me") && text.contains("sealed until the review"), text.constData());
    QVERIFY2(!text.contains("CANARY draft"), "what is in the trash is in no document");
    const QByteArray html = written(journal, u"html"_s);
    QVERIFY(html.contains("<h1>Decisions</h1>") && !html.contains("<script"));
}

void TestDirectionExport::documentsKeepAnswersSealed()
{
    TestJournal journal;
    fill(journal);
    const auto answers = must(journal.core->stores().answers.all());
    QVERIFY(answers.last().finished && !answers.last().text.isEmpty());
    const auto wordsOn = [&](LocalDay day) {
        QString words;
        for (const DocumentChapter &chapter :
             must(directionChapters(journal.core->stores(), *m_content, day))) {
            for (const DocumentPart &part : chapter.parts) {
                words += part.line;
                for (const auto &text : part.texts) {
                    words += text.words;
                }
            }
        }
        return words;
    };
    const LocalDay written = answers.last().on;
    QVERIFY(wordsOn(written).contains(answers.last().text));
    const QString later = wordsOn(written.addDays(400));
    QVERIFY(!later.contains(answers.last().text));
    QVERIFY(later.contains(u"Sealed until a new answer is written."_s));
}

void TestDirectionExport::whatCameWithAnImportGoesWithIt()
{
    TestJournal journal;
    fill(journal);
    TestJournal other;
    other.clock.advance(100'000);
    other.add(checkIn({2026, 11, 1}, {8, 0}, Focus::Mixed, 0, u"own"_s));
    takeIn(other, written(journal));
    other.clock.advance(1'000);
    DecisionRecord edited = must(other.core->stores().decisions.all()).first();
    edited.told = u"since then"_s;
    must(other.core->apply([&](Stores &s) { return s.decisions.put(edited).map([](const Id &) {}); }));
    UndoneImport undone;
    must(other.core->apply(
        [&](Stores &s) { return undoLastImport(s).map([&](const UndoneImport &done) { undone = done; }); }));
    QCOMPARE(undone.direction, 4); // two more were in the trash before
    QVERIFY(must(other.core->stores().answers.all()).isEmpty());
    QCOMPARE(must(other.core->stores().decisions.trash()).size(), 1);
    QCOMPARE(must(other.core->stores().decisions.trash()).first().told, u"since then"_s);
    QCOMPARE(other.core->health().problems, QStringList());
}

void TestDirectionExport::whatDoesNotHoldTogetherIsNamedAndLeftOut()
{
    const QByteArray json = R"({"format": "tryboth.journal", "version": 1, "checkIns": [],
        "directionAnswers": [{"id": "019a1b2c-0000-7000-8000-000000000001", "on": "2026-11-23", "clarity": 9}],
        "decisions": [{"id": "019a1b2c-0000-7000-8000-000000000002", "title": "no day", "state": "draft"}],
        "reversalConditions": [{"id": "019a1b2c-0000-7000-8000-000000000003", "sign": "x",
                                "decision": "019a1b2c-0000-7000-8000-000000000009"}]})";
    TestJournal journal;
    const ImportPreview preview = must(readImport(json, {}, {}, catalogOf(journal)));
    QCOMPARE(preview.problems.size(), 2);
    takeIn(journal, json);
    QVERIFY(must(journal.core->stores().direction.ids()).isEmpty());
    QVERIFY(must(journal.core->stores().decisions.conditions()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDirectionExport)
#include "tst_directionexport.moc"
