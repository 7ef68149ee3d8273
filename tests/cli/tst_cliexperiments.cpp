// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rules.h"
#include "clihome.h"

#include <QDate>
#include <QTest>

#include <array>
#include <cmath>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

// The journal of tst_experimentreport.cpp, where the expected numbers come from, in the past of any clock.
constexpr std::array Before{0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, 0, -1, 1, 0, 0, 1, 0, -1, 1};
constexpr std::array During{1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 1, 0, 2, 1, 1, 2, 1, 0, 2, 1, 1, 2, 0, 1};
constexpr int DaysPerWeek = 7, WorkDays = 5;
const QDate Start(2025, 11, 24);
constexpr auto People = "01890a5d-ac96-774b-bcce-b302099a8001"_L1;
constexpr auto Technical = "01890a5d-ac96-774b-bcce-b302099a8002"_L1;
constexpr auto PairId = "01890a5d-ac96-774b-bcce-b302099a8003"_L1;
constexpr auto Session = "01890a5d-ac96-774b-bcce-b302099a8004"_L1;
constexpr auto Stamp = "2025-11-24T09:00:00.000Z"_L1;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject entry(int number, QDate day, int energy)
{
    QJsonObject json{{u"id"_s, u"01890a5d-ac96-774b-bcce-%1"_s.arg(number, 12, 16, QChar(u'0'))},
                     {u"created"_s, Stamp},
                     {u"modified"_s, Stamp},
                     {u"rev"_s, 1},
                     {u"recorded"_s, iso(day) + u"T12:00:00.000Z"_s},
                     {u"day"_s, iso(day)},
                     {u"time"_s, u"10:00"_s},
                     {u"activity"_s, u"act.mentoring"_s},
                     {u"focus"_s, u"people"_s},
                     {u"energy"_s, energy},
                     {u"origin"_s, u"typed"_s}};
    if (day == Start.addDays(DaysPerWeek)) {
        json[u"experimentSession"_s] = Session;
        json[u"title"_s] = u"Kept it"_s;
    }
    return json;
}

QJsonArray entries()
{
    QJsonArray array;
    const auto add = [&](QDate monday, const auto &ratings) {
        for (int i = 0; i < int(ratings.size()); ++i) {
            const QDate day = monday.addDays(DaysPerWeek * (i / WorkDays) + i % WorkDays);
            array.append(entry(int(array.size()) + 1, day, ratings[std::size_t(i)]));
        }
    };
    add(Start.addDays(-28), Before);
    add(Start.addDays(DaysPerWeek), During);
    return array;
}

QJsonObject experiment(QLatin1StringView id, const QString &title, const QString &track)
{
    return {{u"id"_s, id},
            {u"created"_s, Stamp},
            {u"modified"_s, Stamp},
            {u"rev"_s, 1},
            {u"title"_s, title},
            {u"track"_s, track},
            {u"status"_s, u"running"_s},
            {u"hypothesis"_s, u"It gives more than it takes."_s},
            {u"protocol"_s, QJsonArray{u"Meet."_s}},
            {u"minutes"_s, 60},
            {u"start"_s, iso(Start)},
            {u"end"_s, iso(Start.addDays(41))},
            {u"baselineFrom"_s, iso(Start.addDays(-28))},
            {u"baselineTo"_s, iso(Start.addDays(-1))},
            {u"reversible"_s, u"full"_s}};
}

QByteArray journalJson()
{
    const QJsonArray sessions{QJsonObject{{u"id"_s, Session},
                                          {u"experiment"_s, People},
                                          {u"state"_s, u"kept"_s},
                                          {u"plannedOn"_s, iso(Start.addDays(DaysPerWeek))},
                                          {u"remark"_s, u"by the window"_s}}};
    const QJsonObject top{
        {u"format"_s, u"tryboth.journal"_s},
        {u"version"_s, 1},
        {u"checkIns"_s, entries()},
        {u"experiments"_s, QJsonArray{experiment(People, u"Mentor one person"_s, u"people"_s),
                                      experiment(Technical, u"One hard problem"_s, u"technical"_s)}},
        {u"experimentSessions"_s, sessions},
        {u"pairs"_s, QJsonArray{QJsonObject{{u"id"_s, PairId},
                                            {u"peopleExperiment"_s, People},
                                            {u"technicalExperiment"_s, Technical},
                                            {u"arrangement"_s, u"side_by_side"_s},
                                            {u"question"_s, u"Which would I miss?"_s}}}}};
    return QJsonDocument(top).toJson();
}

bool near(const QJsonValue &value, double wanted)
{
    return value.isDouble() && std::abs(value.toDouble() - wanted) < 1e-5;
}

} // namespace

class TestCliExperiments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyJournalHasNone();
    void experimentsAreListedByTheirStart();
    void everyNumberComesWithItsInputsAndTheRules();
    void thePairIsReportedWithEitherSide();
    void textsOfExperimentsAreSearched();
    void checkCountsThem();
    void theTrashTakesExperimentsAndKeepsTheirCheckIns();
    void anImportIsTakenBackWithItsExperiments();
    void anExportGivesTheSameAgain();
    void anUnknownIdSaysSo();

private:
    CliRun run(const QByteArrayList &arguments) const { return m_home->run(arguments); }
    QJsonObject report(QLatin1StringView id) const
    {
        return run({"experiment", m_journal, QByteArray(id.data(), id.size()), "--json"}).object();
    }

    std::unique_ptr<CliHome> m_home;
    QByteArray m_journal;
};

void TestCliExperiments::init()
{
    m_home = std::make_unique<CliHome>();
    m_journal = m_home->newJournal();
    const CliRun imported = run({"import", m_journal, m_home->put(u"j.json"_s, journalJson())});
    QVERIFY2(imported.exit == 0, imported.said());
    QVERIFY2(imported.out.contains("experiments: 2,"), imported.out);
}

void TestCliExperiments::anEmptyJournalHasNone()
{
    const CliHome home;
    const CliRun none = home.run({"experiments", home.newJournal(), "--json"});
    QCOMPARE(none.exit, 0);
    QCOMPARE(none.array(), QJsonArray());
}

void TestCliExperiments::experimentsAreListedByTheirStart()
{
    const QJsonArray list = run({"experiments", m_journal, "--json"}).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().toObject(), (QJsonObject{{u"id"_s, People},
                                                   {u"title"_s, u"Mentor one person"_s},
                                                   {u"track"_s, u"people"_s},
                                                   {u"status"_s, u"ended"_s},
                                                   {u"start"_s, u"2025-11-24"_s},
                                                   {u"end"_s, u"2026-01-04"_s},
                                                   {u"pair"_s, PairId}}));
    const QByteArrayList lines = run({"experiments", m_journal}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.last().contains("One hard problem") && lines.last().contains(Technical.data()),
             lines.last());
}

void TestCliExperiments::everyNumberComesWithItsInputsAndTheRules()
{
    const QJsonObject said = report(People);
    QCOMPARE(said[u"rules"_s].toInt(), tryboth::Rules().version);
    QCOMPARE(said[u"verdict"_s].toString(), u"likely_difference"_s);
    QCOMPARE(said[u"entries"_s].toArray().size(), 45);
    const QJsonObject numbers = said[u"numbers"_s].toObject();
    QCOMPARE(numbers[u"marks"_s].toArray().size(), 45);
    const QJsonObject effect = numbers[u"effect"_s].toObject();
    QVERIFY(near(effect[u"difference"_s], 0.98));
    QVERIFY(near(effect[u"difference_range"_s][u"lower"_s], 0.6046120));
    QVERIFY(near(effect[u"difference_range"_s][u"upper"_s], 1.3553880));
    QVERIFY(near(effect[u"freedom"_s], 37.0325586));
    QVERIFY(near(effect[u"nap"_s], 0.812));
    QVERIFY(near(effect[u"tau"_s], 0.624));
    QVERIFY(near(effect[u"nap_range"_s][u"lower"_s], 0.6726805));
    QVERIFY(near(effect[u"trend"_s][u"step"_s], 0.9390970));
    QVERIFY(near(numbers[u"halves"_s][u"first"_s], 15.0 / 14));
    QVERIFY(near(numbers[u"slope_before"_s], 0));
    QVERIFY(numbers[u"adjusted"_s].isNull()); // nothing is known of sleep and load
    QCOMPARE(numbers[u"kept"_s].toInt(), 1);
    QVERIFY(near(numbers[u"delays"_s][u"median_minutes"_s], 120));
    QCOMPARE(numbers[u"delays"_s][u"entries"_s].toInt(), 45);
    QCOMPARE(numbers[u"comparison"_s].toObject()[u"design"_s].toString(), u"unrandomised"_s);
    QCOMPARE(numbers[u"comparison"_s].toObject()[u"days_b"_s].toInt(), 25);
    QCOMPARE(said[u"sessions"_s][0][u"remark"_s].toString(), u"by the window"_s);
    QVERIFY(run({"experiment", m_journal, People.data()}).out.contains("Probably more energising"));
}

void TestCliExperiments::thePairIsReportedWithEitherSide()
{
    const QJsonObject pair = report(Technical)[u"pair_report"_s].toObject();
    QCOMPARE(pair[u"id"_s].toString(), PairId);
    QCOMPARE(pair[u"question"_s].toString(), u"Which would I miss?"_s);
    QCOMPARE(pair[u"people_minutes"_s].toDouble(), 60.0);
    QCOMPARE(pair[u"verdict"_s].toString(), u"too_little"_s);
    QCOMPARE(pair, report(People)[u"pair_report"_s].toObject());
}

void TestCliExperiments::textsOfExperimentsAreSearched()
{
    const QJsonArray found = run({"search", m_journal, "window", "--json"}).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"kind"_s].toString(), u"experiment"_s);
    QCOMPARE(found.first()[u"id"_s].toString(), People);
    QCOMPARE(run({"search", m_journal, "window focus:people", "--json"}).array(), QJsonArray());
    QVERIFY(run({"search", m_journal, "hard problem"}).out.contains("One hard problem"));
    const QJsonArray kept =
        run({"search", m_journal, QByteArray("experiment:") + People.data(), "--json"}).array();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first()[u"title"_s].toString(), u"Kept it"_s);
    QCOMPARE(kept.first()[u"experiment"_s].toString(), u"Mentor one person"_s);
}

void TestCliExperiments::checkCountsThem()
{
    const QJsonObject counts = run({"check", m_journal, "--json"}).object()[u"counts"_s].toObject();
    QCOMPARE(counts[u"experiment"_s].toInt(), 2);
    QCOMPARE(counts[u"experiment_session"_s].toInt(), 1);
    QCOMPARE(counts[u"pair"_s].toInt(), 1);
}

void TestCliExperiments::theTrashTakesExperimentsAndKeepsTheirCheckIns()
{
    const CliRun thrown = run({"delete", m_journal, People.data()});
    QVERIFY2(thrown.exit == 0 && thrown.out.contains("Its check-ins stay"), thrown.said());
    QCOMPARE(run({"delete", m_journal, People.data()}).exit, 1);
    QCOMPARE(run({"experiments", m_journal, "--json"}).array().size(), 1);
    QCOMPARE(run({"experiment", m_journal, People.data()}).exit, 1);
    QCOMPARE(run({"list", m_journal, "--json"}).array().size(), 45);
    const QJsonArray trash = run({"trash", m_journal, "--json"}).array();
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first()[u"kind"_s].toString(), u"experiment"_s);
    QCOMPARE(run({"restore", m_journal, People.data()}).exit, 0);
    QCOMPARE(run({"restore", m_journal, People.data()}).exit, 1);
    QCOMPARE(run({"experiments", m_journal, "--json"}).array().size(), 2);
}

void TestCliExperiments::anImportIsTakenBackWithItsExperiments()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    QCOMPARE(home.run({"log", journal, "--activity", "pairing", "--title", "own"}).exit, 0);
    QCOMPARE(home.run({"import", journal, home.put(u"j.json"_s, journalJson())}).exit, 0);
    QCOMPARE(home.run({"experiments", journal, "--json"}).array().size(), 2);
    const QJsonObject undone = home.run({"undo-import", journal, "--json"}).object();
    QCOMPARE(undone[u"taken"_s].toInt(), 45);
    QCOMPARE(undone[u"experiments"_s].toInt(), 2);
    QCOMPARE(home.run({"experiments", journal, "--json"}).array(), QJsonArray());
    QCOMPARE(home.run({"list", journal, "--json"}).array().size(), 1);
    QCOMPARE(home.run({"check", journal}).exit, 0);
}

void TestCliExperiments::anExportGivesTheSameAgain()
{
    const QByteArray file = m_home->path(u"out.json"_s).toUtf8();
    QCOMPARE(run({"export", m_journal, "--to", "json", "--out", file}).exit, 0);
    const CliHome other;
    const QByteArray journal = other.newJournal();
    QCOMPARE(other.run({"import", journal, file}).exit, 0);
    QCOMPARE(other.run({"experiment", journal, People.data(), "--json"}).object()[u"numbers"_s].toObject(),
             report(People)[u"numbers"_s].toObject());
}

void TestCliExperiments::anUnknownIdSaysSo()
{
    QCOMPARE(run({"experiment", m_journal, "window"}).exit, 2);
    const CliRun unknown = run({"experiment", m_journal, PairId.data()});
    QCOMPARE(unknown.exit, 1);
    QVERIFY(unknown.error.contains("no experiment with this id"));
}

QTEST_GUILESS_MAIN(TestCliExperiments)
#include "tst_cliexperiments.moc"
