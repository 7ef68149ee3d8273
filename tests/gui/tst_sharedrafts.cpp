// SPDX-License-Identifier: GPL-3.0-or-later
#include "comingback.h"
#include "sharewindow.h"

#include <QDateEdit>
#include <QJsonDocument>
#include <QTreeWidget>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A share that is not sealed yet: what was written for it outlives leaving and the end of the program.
class TestShareDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void theLetterSurvivesTheEnd();
    void whatWasTypedForSomebodyNewSurvives();
    void leavingTheDialogKeepsTheWords();
    void whatWasThrownAwayStaysAway();
    void aSealedShareLeavesNothing();
    void noPassphraseIsPutAside();
    void somebodyNewIsAddedOnce();

private:
    static bool waits(const ShareWindow &s) { return s.find<QWidget>(u"shareUnfinished"_s)->isVisible(); }
    /// From the first step to the letter, where the words were compared already.
    static void goToTheLetter(const ShareWindow &s);
};

void TestShareDrafts::goToTheLetter(const ShareWindow &s)
{
    s.next()->click(); // what leaves
    if (s.heading().startsWith(u"3 of 5"_s)) {
        s.settleNames();
    }
    s.readToTheEnd();
    s.next()->click();
    QVERIFY2(s.heading().startsWith(u"5 of 5"_s), qPrintable(s.heading()));
}

void TestShareDrafts::theLetterSurvivesTheEnd()
{
    ShareWindow s;
    s.begin();
    s.find<QComboBox>(u"shareKind_experiments"_s)->setCurrentIndex(0);
    auto *items = s.find<QTreeWidget>(u"shareItems"_s);
    items->setCurrentItem(items->topLevelItem(0));
    QTest::keyClick(items, Qt::Key_Space); // one stays behind
    const QString count = s.find<QLabel>(u"shareCount"_s)->text();
    goToTheLetter(s);
    s.find<QPlainTextEdit>(u"shareNote"_s)->setPlainText(u"please begin with part 3.\nthen ask me."_s);
    s.find<QDateEdit>(u"shareDeleteBy"_s)->setDate(s.today().addDays(11));
    QTRY_VERIFY(putAside(s).contains(u"then ask me."_s));

    QVERIFY(comesBackWithWords(s));
    QCOMPARE(s.window->shownPage(), u"share"_s);
    QVERIFY(waits(s));
    QVERIFY(!s.dialog());
    s.click(u"shareGoOn"_s);
    QVERIFY(QTest::qWaitForWindowExposed(s.dialog()));
    QVERIFY(!waits(s));
    QCOMPARE(s.find<QComboBox>(u"shareWho"_s)->currentText(), u"Kim"_s);
    s.next()->click();
    QCOMPARE(s.find<QLabel>(u"shareCount"_s)->text(), count);
    goToTheLetter(s);
    QCOMPARE(s.find<QPlainTextEdit>(u"shareNote"_s)->toPlainText(),
             u"please begin with part 3.\nthen ask me."_s);
    QCOMPARE(s.find<QDateEdit>(u"shareDeleteBy"_s)->date(), s.today().addDays(11));
    s.dialog()->sealInto(s.file(u"a.tryboth-share"_s));
    QCOMPARE(s.opened(u"a.tryboth-share"_s).coverNote, u"please begin with part 3.\nthen ask me."_s);
    QCOMPARE(s.opened(u"a.tryboth-share"_s).deleteBy, std::optional(s.today().addDays(11)));
    QTRY_COMPARE(putAside(s), QString());
}

void TestShareDrafts::whatWasTypedForSomebodyNewSurvives()
{
    ShareWindow s;
    s.page()->prepareShare();
    QVERIFY(s.page()->draft().isEmpty());
    s.find<QLineEdit>(u"shareName"_s)->setText(u"Kim"_s);
    s.find<QLineEdit>(u"shareKey"_s)->setText(s.coach.publicKey);
    s.find<QCheckBox>(u"shareCompared"_s)->setChecked(true);
    s.find<QPlainTextEdit>(u"shareAgreement"_s)->setPlainText(u"She reads it alone."_s);
    QVERIFY(comesBackWithWords(s));
    s.click(u"shareGoOn"_s);
    QCOMPARE(s.find<QLineEdit>(u"shareName"_s)->text(), u"Kim"_s);
    QCOMPARE(s.find<QLineEdit>(u"shareKey"_s)->text(), s.coach.publicKey);
    QCOMPARE(s.find<QPlainTextEdit>(u"shareAgreement"_s)->toPlainText(), u"She reads it alone."_s);
    QVERIFY(!s.find<QCheckBox>(u"shareCompared"_s)->isChecked()); // the words are compared anew
    QVERIFY(!s.next()->isEnabled());
}

void TestShareDrafts::leavingTheDialogKeepsTheWords()
{
    ShareWindow s;
    s.page()->prepareShare();
    QTest::keyClick(s.dialog(), Qt::Key_Escape);
    QVERIFY(!waits(s)); // nothing was typed
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    s.page()->prepareShare();
    s.find<QPlainTextEdit>(u"shareAgreement"_s)->setPlainText(u"She reads it alone."_s);
    QTest::keyClick(s.dialog(), Qt::Key_Escape);
    QVERIFY(waits(s));
    QVERIFY(!s.page()->draft().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    s.page()->prepareShare(); // goes on with it: there are never two
    QCOMPARE(s.find<QPlainTextEdit>(u"shareAgreement"_s)->toPlainText(), u"She reads it alone."_s);
}

void TestShareDrafts::whatWasThrownAwayStaysAway()
{
    ShareWindow s;
    s.page()->prepareShare();
    s.find<QPlainTextEdit>(u"shareAgreement"_s)->setPlainText(u"not for long"_s);
    QTest::keyClick(s.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(putAside(s).contains(u"not for long"_s));
    s.click(u"shareForget"_s);
    QVERIFY(!waits(s));
    QTRY_COMPARE(putAside(s), QString());
    QVERIFY(!comesBackWithWords(s));
}

void TestShareDrafts::aSealedShareLeavesNothing()
{
    const ShareWindow s;
    s.share(u"a.tryboth-share"_s);
    QVERIFY(!waits(s));
    QVERIFY(s.page()->draft().isEmpty());
    QTRY_COMPARE(putAside(s), QString());
}

void TestShareDrafts::noPassphraseIsPutAside()
{
    const ShareWindow s;
    s.page()->prepareShare();
    s.find<QLineEdit>(u"shareName"_s)->setText(u"Kim"_s);
    s.find<QComboBox>(u"shareHow"_s)->setCurrentIndex(1);
    for (const QString &name : {u"sharePassphrase"_s, u"sharePassphraseAgain"_s}) {
        s.find<QLineEdit>(name)->setText(u"four herons on the pier"_s);
    }
    const QByteArray draft = QJsonDocument(s.page()->draft()).toJson();
    QVERIFY(draft.contains("Kim"));
    QVERIFY(!draft.contains("herons"));
}

void TestShareDrafts::somebodyNewIsAddedOnce()
{
    const ShareWindow s;
    s.begin();
    s.find<QPushButton>(u"shareBack"_s)->click();
    QVERIFY(s.heading().startsWith(u"1 of 5"_s));
    QCOMPARE(s.find<QComboBox>(u"shareWho"_s)->currentText(), u"Kim"_s);
    s.next()->click();
    QVERIFY(s.heading().startsWith(u"2 of 5"_s));
    QCOMPARE(must(s.stores().coaches.all()).size(), 1);
}

QTEST_MAIN(TestShareDrafts)
#include "tst_sharedrafts.moc"
