// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packeditems.h"
#include "support/testjournal.h"

#include <QRegularExpression>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestPackedItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack();
    void aShareTakesAFractionOfItsWords();
    void whatIsDamagedIsRefused();

private:
    static Id id(int number)
    {
        return *Id::fromText(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0')));
    }
    static QList<BundleItem> items(int count)
    {
        QList<BundleItem> made;
        for (int i = 0; i < count; ++i) {
            made.append(
                {id(0), id(i + 1), u"check_in"_s, i % 3 ? LocalDay(2026, 11, 23).addDays(-i) : LocalDay(),
                 u"{\"title\":\"Zwölf Reiher, %1\"}"_s.arg(i).toUtf8(), u"zwolf reiher, %1"_s.arg(i)});
        }
        return made;
    }
};

void TestPackedItems::whatIsPackedComesBack()
{
    for (const int count : {0, 1, 200}) {
        const PackedItems packed = packItems(items(count));
        QCOMPARE(unpackIds(packed.ids).size(), count);
        QVERIFY(must(unpackItems(id(0), packed)) == items(count));
    }
}

void TestPackedItems::aShareTakesAFractionOfItsWords()
{
    qsizetype words = 0;
    for (const BundleItem &item : items(200)) {
        words += item.value.size() + item.searchable.size();
    }
    const PackedItems packed = packItems(items(200));
    QCOMPARE(packed.ids.size(), 200 * 16);
    QVERIFY(packed.items.size() < words / 3);
}

void TestPackedItems::whatIsDamagedIsRefused()
{
    const PackedItems whole = packItems(items(20));
    QVERIFY(!unpackItems(id(0), {whole.ids, {}}));
    for (qsizetype length = 5; length < whole.items.size(); length += 9) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^qUncompress"_s));
        QVERIFY(!unpackItems(id(0), {whole.ids, whole.items.first(length)}));
    }
    QVERIFY(!unpackItems(id(0), {whole.ids.chopped(16), whole.items}));
    PackedItems huge = whole;
    huge.items[0] = char(0x7f); // says that it holds two gigabytes
    QVERIFY(!unpackItems(id(0), huge));
}

QTEST_APPLESS_MAIN(TestPackedItems)
#include "tst_packeditems.moc"
