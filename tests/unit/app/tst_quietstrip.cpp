// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quietstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestQuietStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOnlySeenWhileItHasSomethingToSay();
    void markupIsShownAsText();
    void theActionIsOffered();
};

void TestQuietStrip::itIsOnlySeenWhileItHasSomethingToSay()
{
    QuietStrip strip;
    QVERIFY(strip.isHidden());
    strip.say(u"Logged."_s);
    QVERIFY(!strip.isHidden());
    QCOMPARE(strip.accessibleDescription(), u"Logged."_s);
    QSignalSpy dismissed(&strip, &QuietStrip::dismissed);
    QTest::keyClick(&strip, Qt::Key_Escape);
    QVERIFY(strip.isHidden());
    QCOMPARE(strip.sentence(), QString());
    QCOMPARE(dismissed.count(), 1);
}

void TestQuietStrip::markupIsShownAsText()
{
    QuietStrip strip;
    strip.say(u"<b>bold</b>"_s);
    const auto *label = strip.findChild<QLabel *>(u"quietStripSentence"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), u"<b>bold</b>"_s);
}

void TestQuietStrip::theActionIsOffered()
{
    QuietStrip strip;
    strip.say(u"Logged."_s, QuietStrip::Kind::Message, u"Undo"_s);
    auto *action = strip.findChild<QPushButton *>(u"quietStripAction"_s);
    QVERIFY(!action->isHidden());
    QSignalSpy triggered(&strip, &QuietStrip::actionTriggered);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    strip.say(u"Saved."_s);
    QVERIFY(action->isHidden());
}

QTEST_MAIN(TestQuietStrip)
#include "tst_quietstrip.moc"
