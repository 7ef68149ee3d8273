// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharewindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Names, and what is marked: what is taken out of a share before it leaves.
class TestShareNamesStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void aNameInTheLetterIsAskedAboutBeforeItLeaves();
    void whatIsMarkedDoesNotLeave();
    void aWholeLineCanBeMarkedAndWhatStaysIsSaid();
    void namesAreKeptAndTakenOff();
};

void TestShareNamesStory::aNameInTheLetterIsAskedAboutBeforeItLeaves()
{
    const ShareWindow s;
    s.begin();
    s.next()->click();
    s.settleNames();
    s.readToTheEnd();
    s.next()->click();
    ShareWindow::typeInto(s.find<QPlainTextEdit>(u"shareNote"_s),
                          u"Begin with the talk with Bram and Wendelin."_s);
    const auto beginning = [&] { return s.find<QLabel>(u"shareBeginning"_s)->text(); };
    QVERIFY2(beginning().contains(u"the talk with Colleague A and Wendelin."_s), qPrintable(beginning()));
    s.next()->click();
    QVERIFY2(s.heading().startsWith(u"3 of 5"_s), qPrintable(s.heading()));
    QTRY_COMPARE(s.find<QComboBox>(u"shareWord_0"_s)->accessibleName(), u"Wendelin"_s);
    s.find<QComboBox>(u"shareWord_0"_s)->setCurrentIndex(1);
    s.next()->click();
    s.readToTheEnd();
    s.next()->click();
    QVERIFY2(beginning().contains(u"the talk with Colleague A and Colleague B."_s), qPrintable(beginning()));
    s.dialog()->sealInto(s.file(u"l"_s));
    QCOMPARE(s.opened(u"l"_s).coverNote, u"Begin with the talk with Colleague A and Colleague B."_s);
    QCOMPARE(must(s.stores().names.all()).size(), 2); // each once
}

void TestShareNamesStory::whatIsMarkedDoesNotLeave()
{
    const ShareWindow s;
    s.begin();
    s.next()->click();
    s.settleNames();
    auto *text = s.find<QPlainTextEdit>(u"shareText"_s);
    QVERIFY(text->find(u"part 3"_s) || (text->moveCursor(QTextCursor::Start), text->find(u"part 3"_s)));
    auto *mark = s.find<QPushButton>(u"shareMark"_s);
    QVERIFY(mark->isEnabled());
    mark->click();
    QVERIFY(!text->toPlainText().contains(u"part 3"_s));
    QVERIFY(text->toPlainText().contains(u"[…]"_s));
    s.readToTheEnd();
    s.next()->click();
    s.dialog()->sealInto(s.file(u"m"_s));
    for (const ShareItem &item : s.opened(u"m"_s).items) {
        QVERIFY(!std::get<SharedCheckIn>(item.content).title.contains(u"part 3"_s));
    }
}

void TestShareNamesStory::aWholeLineCanBeMarkedAndWhatStaysIsSaid()
{
    const ShareWindow s;
    s.begin();
    s.next()->click();
    s.settleNames();
    auto *text = s.find<QPlainTextEdit>(u"shareText"_s);
    const auto markLineWith = [&](const QString &words) {
        text->moveCursor(QTextCursor::Start);
        QVERIFY(text->find(words));
        text->moveCursor(QTextCursor::StartOfBlock);
        text->moveCursor(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        s.find<QPushButton>(u"shareMark"_s)->click();
    };
    const auto *stillThere = s.find<QLabel>(u"shareStillThere"_s);
    QVERIFY(stillThere->isHidden());
    markLineWith(u"Colleague A, part 12"_s); // "3 November 2026 · Pairing with … · Coding"
    QVERIFY(!text->toPlainText().contains(u"part 12"_s));
    QVERIFY(text->toPlainText().contains(u"part 13"_s));
    QVERIFY(stillThere->isHidden());
    markLineWith(u"45 min"_s); // nobody wrote that
    QVERIFY(text->toPlainText().contains(u"45 min"_s));
    QVERIFY(!stillThere->isHidden());
    QVERIFY2(stillThere->text().contains(u"45 min"_s), qPrintable(stillThere->text()));
    s.readToTheEnd();
    s.next()->click();
    s.dialog()->sealInto(s.file(u"w"_s));
    for (const ShareItem &item : s.opened(u"w"_s).items) {
        QVERIFY(!std::get<SharedCheckIn>(item.content).title.contains(u"part 12"_s));
    }
}

void TestShareNamesStory::namesAreKeptAndTakenOff()
{
    const ShareWindow s;
    s.page()->showNames();
    auto *name = s.find<QLineEdit>(u"aliasName"_s);
    ShareWindow::typeInto(name, u"Sara"_s);
    QCOMPARE(s.find<QLineEdit>(u"aliasStandsIn"_s)->text(), u"Colleague A"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(must(s.stores().names.all()).first().name, u"Sara"_s);
    QCOMPARE(s.find<QLineEdit>(u"aliasStandsIn"_s)->text(), u"Colleague B"_s);
    auto *list = s.find<QWidget>(u"aliasList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    s.click(u"aliasRemove"_s);
    QVERIFY(must(s.stores().names.all()).isEmpty());
}

QTEST_MAIN(TestShareNamesStory)
#include "tst_sharenamesstory.moc"
