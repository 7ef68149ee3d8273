// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id.h"

#include <QSet>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAscendAndNeverRepeatWithinOneMillisecond();
    void aClockSetBackDoesNotBreakTheOrder();
    void theSameSeedGivesTheSameIds();
    void versionAndVariantAreThoseOfTheStandard();
    void onlyTheUsualFormIsRead();
};

void TestId::idsAscendAndNeverRepeatWithinOneMillisecond()
{
    IdSource source;
    QSet<QString> seen;
    QString last;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = source.next({1'800'000'000'000}).toText();
        QVERIFY(text > last);
        seen.insert(text);
        last = text;
    }
    QCOMPARE(seen.size(), 20'000);
}

void TestId::aClockSetBackDoesNotBreakTheOrder()
{
    IdSource source(1);
    const QString before = source.next({2000}).toText();
    QVERIFY(source.next({1000}).toText() > before);
}

void TestId::theSameSeedGivesTheSameIds()
{
    IdSource one(7), other(7);
    QCOMPARE(one.next({1000}), other.next({1000}));
    QCOMPARE(one.next({1000}), other.next({1000}));
}

void TestId::versionAndVariantAreThoseOfTheStandard()
{
    IdSource source(3);
    const QString text = source.next({0x0123456789AB}).toText();
    QVERIFY2(text.startsWith("01234567-89ab-7"_L1), qPrintable(text));
    QVERIFY(u"89ab"_s.contains(text.at(19)));
}

void TestId::onlyTheUsualFormIsRead()
{
    const QString text = IdSource(1).next({1000}).toText();
    QCOMPARE(Id::fromText(text)->toText(), text);
    QVERIFY(!Id::fromText(u'{' + text + u'}'));
    QVERIFY(!Id::fromText(u""_s));
    QVERIFY(!Id::fromText(u"00000000-0000-0000-0000-000000000000"_s));
    QVERIFY(!Id::fromText(text.chopped(1) + u'x'));
}

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
