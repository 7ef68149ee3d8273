// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkindraft.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestCheckInDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOneCanTypeComesBack();
    void whatIsNotRatedStaysUnrated();
    void nonsenseLeavesTheEntryAlone();
    void twoDraftsLoseNoWord();
};

void TestCheckInDraft::everythingOneCanTypeComesBack()
{
    CheckIn entry;
    entry.when = {QDate(2026, 11, 23), QTime(9, 5), 60, "Europe/Berlin"};
    entry.activity = u"act.pairing"_s;
    entry.title = u"half a sen"_s;
    entry.minutes = 45;
    entry.focus = Focus::People;
    entry.energy = 0;
    entry.engagement = 4;
    entry.chosen = Chosen::Asked;
    entry.context = ContextFlag::Tired | ContextFlag::FirstTime;
    entry.note = u"über “all”,\nhalf"_s;
    entry.tags = {u"one"_s, u"two"_s};
    QCOMPARE(withDraft(CheckIn(), draftOf(entry)), entry);
}

void TestCheckInDraft::whatIsNotRatedStaysUnrated()
{
    CheckIn rated;
    rated.energy = 2;
    QVERIFY(!withDraft(rated, draftOf(CheckIn())).energy);
}

void TestCheckInDraft::nonsenseLeavesTheEntryAlone()
{
    CheckIn entry;
    entry.when = {QDate(2026, 11, 23), QTime(9, 5), 60, "Europe/Berlin"};
    entry.title = u"kept"_s;
    const CheckIn read = withDraft(entry,
                                   {{u"title"_s, 7}, {u"day"_s, u"yesterday"_s}, {u"focus"_s, u"x"_s}});
    QCOMPARE(read.title, entry.title);
    QCOMPARE(read.when, entry.when);
    QCOMPARE(read.focus, entry.focus);
}

void TestCheckInDraft::twoDraftsLoseNoWord()
{
    CheckIn entry;
    entry.activity = u"act.pairing"_s;
    entry.title = u"a title"_s;
    entry.note = u"a note"_s;
    const QJsonObject other = draftOf(entry);
    const QJsonObject alone = withWordsOf({{u"question"_s, u"half an answer"_s}}, other);
    QCOMPARE(withDraft(CheckIn(), alone), entry);
    QCOMPARE(alone[u"question"_s].toString(), u"half an answer"_s);

    CheckIn first;
    first.activity = u"act.coding"_s;
    const CheckIn both = withDraft(CheckIn(), withWordsOf(draftOf(first), other));
    QCOMPARE(both.activity, first.activity);
    QCOMPARE(both.note, u"a title\n\na note"_s);
    first.note = u"mine"_s;
    QCOMPARE(withDraft(CheckIn(), withWordsOf(draftOf(first), other)).note, u"mine\n\na title\n\na note"_s);
}

QTEST_APPLESS_MAIN(TestCheckInDraft)
#include "tst_checkindraft.moc"
