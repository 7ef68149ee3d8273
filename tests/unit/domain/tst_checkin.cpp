// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkin.h"

#include <QTest>

#include <functional>

using namespace tryboth;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(CheckIn &)>;
Q_DECLARE_METATYPE(Spoil)

class TestCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareEntryIsValid() { QVERIFY(validate(bare())); }
    void limitsAreInclusive_data();
    void limitsAreInclusive();
    void beyondALimitASentenceSaysWhich_data();
    void beyondALimitASentenceSaysWhich();
    void lengthsCountCodePoints();
    void lateMeansMoreThanADayAfterTheDayEnded();
    void wordsComeBack();

private:
    static CheckIn bare()
    {
        CheckIn checkIn;
        checkIn.when.day = LocalDay(2026, 11, 23);
        checkIn.activity = u"act.pairing"_s;
        return checkIn;
    }
};

void TestCheckIn::limitsAreInclusive_data()
{
    QTest::addColumn<Spoil>("change");
    QTest::newRow("energy -3") << Spoil([](CheckIn &c) { c.energy = -3; });
    QTest::newRow("energy 3") << Spoil([](CheckIn &c) { c.energy = 3; });
    QTest::newRow("engagement 1") << Spoil([](CheckIn &c) { c.engagement = 1; });
    QTest::newRow("engagement 5") << Spoil([](CheckIn &c) { c.engagement = 5; });
    QTest::newRow("minutes 1") << Spoil([](CheckIn &c) { c.minutes = 1; });
    QTest::newRow("minutes 1440") << Spoil([](CheckIn &c) { c.minutes = 1440; });
    QTest::newRow("title 120") << Spoil([](CheckIn &c) { c.title = QString(120, u'x'); });
    QTest::newRow("note 20000") << Spoil([](CheckIn &c) { c.note = QString(20'000, u'x'); });
    QTest::newRow("offset 840") << Spoil([](CheckIn &c) { c.when.utcOffsetMinutes = -840; });
    QTest::newRow("eight tags") << Spoil([](CheckIn &c) { c.tags = u"a b c d e f g h"_s.split(u' '); });
}

void TestCheckIn::limitsAreInclusive()
{
    QFETCH(Spoil, change);
    CheckIn checkIn = bare();
    change(checkIn);
    QVERIFY(validate(checkIn));
}

void TestCheckIn::beyondALimitASentenceSaysWhich_data()
{
    QTest::addColumn<Spoil>("change");
    QTest::addColumn<QString>("named");
    QTest::newRow("energy") << Spoil([](CheckIn &c) { c.energy = 4; }) << u"Energy"_s;
    QTest::newRow("engagement") << Spoil([](CheckIn &c) { c.engagement = 0; }) << u"Engagement"_s;
    QTest::newRow("minutes") << Spoil([](CheckIn &c) { c.minutes = 0; }) << u"minutes"_s;
    QTest::newRow("title") << Spoil([](CheckIn &c) { c.title = QString(121, u'x'); }) << u"title"_s;
    QTest::newRow("note") << Spoil([](CheckIn &c) { c.note = QString(20'001, u'x'); }) << u"note"_s;
    QTest::newRow("date") << Spoil([](CheckIn &c) { c.when.day = {}; }) << u"date"_s;
    QTest::newRow("offset") << Spoil([](CheckIn &c) { c.when.utcOffsetMinutes = 841; }) << u"UTC"_s;
    QTest::newRow("activity") << Spoil([](CheckIn &c) { c.activity.clear(); }) << u"activity"_s;
    QTest::newRow("nine tags") << Spoil([](CheckIn &c) { c.tags = u"a b c d e f g h i"_s.split(u' '); })
                               << u"tags"_s;
    QTest::newRow("hash") << Spoil([](CheckIn &c) { c.tags = {u"#a"_s}; }) << u"“#a”"_s;
}

void TestCheckIn::beyondALimitASentenceSaysWhich()
{
    QFETCH(Spoil, change);
    QFETCH(QString, named);
    CheckIn checkIn = bare();
    change(checkIn);
    const auto result = validate(checkIn);
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.contains(named), qPrintable(result.error().sentence));
}

void TestCheckIn::lengthsCountCodePoints()
{
    QCOMPARE(codePoints(u"🙂é"_s), 2);
    CheckIn checkIn = bare();
    checkIn.title = u"🙂"_s.repeated(120);
    QVERIFY(validate(checkIn));
}

void TestCheckIn::lateMeansMoreThanADayAfterTheDayEnded()
{
    CheckIn checkIn = bare();
    checkIn.when.utcOffsetMinutes = 60;
    const QTimeZone zone(3600);
    checkIn.recorded = Moment::fromDateTime(QDateTime({2026, 11, 25}, {0, 0}, zone));
    QVERIFY(!isLate(checkIn));
    checkIn.recorded.utcMs += 1;
    QVERIFY(isLate(checkIn));
}

void TestCheckIn::wordsComeBack()
{
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed}) {
        QCOMPARE(focusFromWord(toWord(focus)), focus);
    }
    for (const Chosen chosen : {Chosen::Mine, Chosen::Asked, Chosen::Required}) {
        QCOMPARE(chosenFromWord(toWord(chosen)), chosen);
    }
    for (const Origin origin : {Origin::Typed, Origin::Calendar, Origin::Import}) {
        QCOMPARE(originFromWord(toWord(origin)), origin);
    }
    QCOMPARE(focusFromWord(u" People "_s), Focus::People);
    QVERIFY(!focusFromWord(u"peopl"_s));
}

QTEST_APPLESS_MAIN(TestCheckIn)
#include "tst_checkin.moc"
