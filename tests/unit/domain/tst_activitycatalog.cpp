// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activitycatalog.h"
#include "domain/content.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestActivityCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void labelsComeBeforeAliases();
    void aliasesAndInnerWordsAreFound();
    void caseAndDiacriticsDoNotMatter();
    void ownTypesReplaceAndAdd();
    void hiddenTypesAreNotOfferedButStillNamed();
    void anUnknownIdIsItsOwnLabel();
    void foldingMakesComposedAndDecomposedAlike();

private:
    QList<ActivityType> m_shipped;
};

static QStringList labels(const QList<const ActivityType *> &types)
{
    QStringList result;
    for (const ActivityType *type : types) {
        result.append(type->label);
    }
    return result;
}

void TestActivityCatalog::initTestCase()
{
    const auto content = Content::load();
    QVERIFY(content);
    m_shipped = content->activityTypes();
}

void TestActivityCatalog::labelsComeBeforeAliases()
{
    const ActivityCatalog catalog(m_shipped, {});
    QCOMPARE(labels(catalog.complete(u"pair"_s)), QStringList({u"Pairing"_s}));
    QCOMPARE(labels(catalog.complete(u"re"_s)).first(), u"Release and tests"_s);
    QCOMPARE(catalog.complete(QString()).size(), m_shipped.size());
}

void TestActivityCatalog::aliasesAndInnerWordsAreFound()
{
    const ActivityCatalog catalog(m_shipped, {});
    QCOMPARE(labels(catalog.complete(u"1:1"_s)), QStringList({u"One-to-one"_s}));
    QVERIFY(labels(catalog.complete(u"review"_s)).contains(u"Incident review"_s));
    QCOMPARE(catalog.named(u"PR"_s)->id, u"act.code-review"_s);
    QVERIFY(!catalog.named(u"gardening"_s));
}

void TestActivityCatalog::caseAndDiacriticsDoNotMatter()
{
    ActivityType cafe;
    cafe.id = u"own"_s;
    cafe.label = u"Café mit Zoë"_s;
    const ActivityCatalog catalog(m_shipped, {cafe});
    QCOMPARE(labels(catalog.complete(u"CAFE"_s)), QStringList({cafe.label}));
    QVERIFY(catalog.named(u"cafe\u0301 mit zoe"_s));
}

void TestActivityCatalog::ownTypesReplaceAndAdd()
{
    ActivityType pairing = *ActivityCatalog(m_shipped, {}).find(u"act.pairing"_s);
    const QString help = pairing.help;
    pairing.minutesDefault = 25;
    pairing.help.clear();
    ActivityType own;
    own.id = u"own"_s;
    own.label = u"Gardening"_s;
    const ActivityCatalog catalog(m_shipped, {own, pairing});
    QCOMPARE(catalog.types().size(), m_shipped.size() + 1);
    QCOMPARE(catalog.find(u"act.pairing"_s)->minutesDefault, 25);
    QCOMPARE(catalog.find(u"act.pairing"_s)->help, help);
    QCOMPARE(catalog.types().last().label, u"Gardening"_s);
}

void TestActivityCatalog::hiddenTypesAreNotOfferedButStillNamed()
{
    ActivityType pairing = *ActivityCatalog(m_shipped, {}).find(u"act.pairing"_s);
    pairing.hidden = true;
    const ActivityCatalog catalog(m_shipped, {pairing});
    QVERIFY(catalog.complete(u"pairing"_s).isEmpty());
    QVERIFY(catalog.named(u"pairing"_s));
}

void TestActivityCatalog::anUnknownIdIsItsOwnLabel()
{
    QCOMPARE(ActivityCatalog().labelOf(u"act.gone"_s), u"act.gone"_s);
}

void TestActivityCatalog::foldingMakesComposedAndDecomposedAlike()
{
    QCOMPARE(foldForSearch(u"Zoë"_s), foldForSearch(u"zoe\u0308"_s));
    QCOMPARE(foldForSearch(u"STRASSE"_s), foldForSearch(u"straße"_s));
    QVERIFY(foldForSearch(u"東京で会議"_s).contains(foldForSearch(u"会議"_s).trimmed()));
}

QTEST_APPLESS_MAIN(TestActivityCatalog)
#include "tst_activitycatalog.moc"
