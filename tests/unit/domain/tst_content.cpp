// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedActivityIsValid();
    void scalesHaveAWordForEveryPoint();
    void placeholdersAreFilledIn();
    void anUnknownLanguageFallsBackToEnglish();
};

void TestContent::everyShippedActivityIsValid()
{
    const auto content = Content::load();
    QVERIFY(content);
    QCOMPARE(content->activityTypes().size(), 28);
    for (const ActivityType &type : content->activityTypes()) {
        QVERIFY2(validate(type), qPrintable(type.id));
        QVERIFY(type.isShipped());
        QVERIFY(!type.changeFocusWhen.isEmpty());
    }
}

void TestContent::scalesHaveAWordForEveryPoint()
{
    const auto content = Content::load();
    for (int value = CheckIn::MinEnergy; value <= CheckIn::MaxEnergy; ++value) {
        QVERIFY(!content->scale(u"scale.energy"_s).anchors.value(value).isEmpty());
    }
    QCOMPARE(content->scale(u"scale.engagement"_s).anchors.value(5), u"absorbed"_s);
}

void TestContent::placeholdersAreFilledIn()
{
    const auto content = Content::load();
    QCOMPARE(content->text(u"mc.check.undo"_s, {{u"shortcut"_s, u"Ctrl+Z"_s}}),
             u"Logged. Undo with Ctrl+Z."_s);
    QVERIFY(content->text(u"mc.nothing"_s).isEmpty());
}

void TestContent::anUnknownLanguageFallsBackToEnglish()
{
    const auto content = Content::load(QLocale(QLocale::Icelandic));
    QVERIFY(content);
    QCOMPARE(content->text(u"mc.check.saved"_s), u"Logged."_s);
}

QTEST_APPLESS_MAIN(TestContent)
#include "tst_content.moc"
