// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include <QTest>

#include <algorithm>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Decisions and the direction on the command line, from the example journal.
class TestCliDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyJournalHasNoneAndSaysNoVerdict();
    void decisionsAreListedAndWhatIsExpectedStaysSealed();
    void theDirectionSaysWhatIsDueAndWhatWasSaid();
    void whatIsSealedIsNotSaid();
    void aDecisionIsFoundThrownAwayAndBroughtBack();

private:
    CliRun run(const QByteArrayList &arguments) const { return m_home->run(arguments); }

    std::unique_ptr<CliHome> m_home;
    QByteArray m_journal;
};

void TestCliDirection::init()
{
    m_home = std::make_unique<CliHome>();
    m_journal = m_home->path(u"example.tryboth"_s).toUtf8();
    const CliRun made = run({"example", m_journal});
    QVERIFY2(made.exit == 0, made.said());
}

void TestCliDirection::anEmptyJournalHasNoneAndSaysNoVerdict()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    QCOMPARE(home.run({"decisions", journal, "--json"}).array(), QJsonArray());
    const QJsonObject direction = home.run({"direction", journal, "--json"}).object();
    QCOMPARE(direction[u"due"_s].toArray(), QJsonArray());
    QCOMPARE(direction[u"answers"_s].toArray(), QJsonArray());
    QCOMPARE(direction[u"people"_s][u"for"_s].toArray(), QJsonArray());
}

void TestCliDirection::decisionsAreListedAndWhatIsExpectedStaysSealed()
{
    const CliRun listed = run({"decisions", m_journal, "--json"});
    QVERIFY2(!listed.out.contains("ship without me"), "sealed until the review");
    const QJsonArray decisions = listed.array();
    QCOMPARE(decisions.size(), 2);
    const QJsonObject latest = decisions.last().toObject();
    QCOMPARE(latest[u"state"_s].toString(), u"recorded"_s);
    QCOMPARE(latest[u"leads"_s].toString(), u"people"_s);
    QCOMPARE(latest[u"expectations"_s].toArray().size(), 2);
    QVERIFY(latest[u"expectations"_s][0][u"sealed"_s].toBool());
    QCOMPARE(latest[u"turn_back_if"_s].toArray().size(), 1);
    QVERIFY(run({"decisions", m_journal}).out.contains("Give two days a week to the newcomers"));
}

void TestCliDirection::theDirectionSaysWhatIsDueAndWhatWasSaid()
{
    const QJsonObject direction = run({"direction", m_journal, "--json"}).object();
    QCOMPARE(direction[u"due"_s][0][u"what"_s].toString(), u"decision_review"_s);
    QCOMPARE(direction[u"answers"_s].toArray().size(), 2);
    QVERIFY(!direction[u"answers_sealed"_s].toBool());
    const QJsonArray people = direction[u"people"_s][u"for"_s].toArray();
    QVERIFY(std::ranges::any_of(people, [](const QJsonValue &one) {
        return one[u"words"_s].toString().contains(u"explained the cache"_s);
    }));
    QVERIFY(!direction[u"sentence"_s].toString().isEmpty());
    QVERIFY(run({"direction", m_journal}).out.contains("for: "));
}

void TestCliDirection::whatIsSealedIsNotSaid()
{
    QCOMPARE(run({"search", m_journal, "\"ship without me\"", "--json"}).array(), QJsonArray());
}

void TestCliDirection::aDecisionIsFoundThrownAwayAndBroughtBack()
{
    const QJsonArray found = run({"search", m_journal, "newcomers", "--json"}).array();
    const auto decision = std::ranges::find_if(
        found, [](const QJsonValue &one) { return one[u"kind"_s].toString() == u"decision"_s; });
    QVERIFY(decision != found.end());
    const QByteArray id = (*decision)[u"id"_s].toString().toUtf8();
    QCOMPARE(run({"delete", m_journal, id}).exit, 0);
    QCOMPARE(run({"decisions", m_journal, "--json"}).array().size(), 1);
    QVERIFY(run({"trash", m_journal}).out.contains("newcomers"));
    QCOMPARE(run({"restore", m_journal, id}).exit, 0);
    QCOMPARE(run({"decisions", m_journal, "--json"}).array().size(), 2);
}

QTEST_GUILESS_MAIN(TestCliDirection)
#include "tst_clidirection.moc"
