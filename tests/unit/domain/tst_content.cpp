// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
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
    void everySentenceHasAnIdOfItsOwnAndWholePlaceholders();
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

void TestContent::everySentenceHasAnIdOfItsOwnAndWholePlaceholders()
{
    QFile file(u":/content/en/microcopy.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll())[u"strings"_s].toArray();
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    QSet<QString> ids;
    for (const QJsonValue &item : strings) {
        const QString id = item[u"id"_s].toString();
        QVERIFY2(id.startsWith(u"mc."_s) && !ids.contains(id), qPrintable(id));
        ids.insert(id);
        const QString rest = item[u"text"_s].toString().remove(placeholder);
        QVERIFY2(!rest.isEmpty() && !rest.contains(u'{') && !rest.contains(u'}'), qPrintable(id));
    }
    QVERIFY(ids.size() > 60);
}

QTEST_APPLESS_MAIN(TestContent)
#include "tst_content.moc"
