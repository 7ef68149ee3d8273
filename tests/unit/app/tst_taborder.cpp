// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesLaterGetsItsPlace();
    void aColumnIsGoneThroughBeforeTheOneBesideIt();
    void aMirroredLineBeginsAtTheRight();
    void partsStayWithWhatTheyAreAPartOf();
    void aDialogDoesSoWhenTabIsPressed();

private:
    static QPushButton *button(const QString &name)
    {
        auto *made = new QPushButton(name);
        made->setObjectName(name);
        return made;
    }
    static void show(QWidget &window)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    /// The names along the chain, from the control that is called `first` on and around.
    static QString chainFrom(const QWidget &window, const QString &first)
    {
        const auto *start = window.findChild<QWidget *>(first);
        QStringList names{first};
        for (QWidget *next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain()) {
            if (next->focusPolicy() & Qt::TabFocus && !next->focusProxy() && !next->objectName().isEmpty()) {
                names.append(next->objectName());
            }
        }
        return names.join(u' ');
    }
};

void TestTabOrder::whatComesLaterGetsItsPlace()
{
    QWidget window;
    auto *lines = new QVBoxLayout(&window);
    auto *card = new QWidget;
    auto *inCard = new QVBoxLayout(card);
    lines->addWidget(button(u"a"_s));
    lines->addWidget(card);
    lines->addWidget(button(u"d"_s));
    show(window);
    inCard->addWidget(button(u"c"_s)); // as a card does that fills itself
    inCard->insertWidget(0, button(u"b"_s));
    for (auto *late : card->findChildren<QPushButton *>()) {
        late->show();
    }
    const auto placeOf = [card](const QString &name) {
        return card->findChild<QPushButton *>(name)->geometry();
    };
    QTRY_VERIFY(placeOf(u"b"_s).bottom() < placeOf(u"c"_s).top());
    QTRY_VERIFY(card->geometry().bottom() < window.findChild<QPushButton *>(u"d"_s)->y());
    QCOMPARE(chainFrom(window, u"a"_s), u"a d c b"_s); // or this would say nothing
    tabAsOneReads(window);
    QCOMPARE(chainFrom(window, u"a"_s), u"a b c d"_s);
    tabAsOneReads(window); // again and again, as keys do
    QCOMPARE(chainFrom(window, u"a"_s), u"a b c d"_s);
}

void TestTabOrder::aColumnIsGoneThroughBeforeTheOneBesideIt()
{
    QWidget window;
    auto *columns = new QHBoxLayout(&window);
    auto *right = new QWidget, *left = new QWidget;
    auto *inRight = new QVBoxLayout(right), *inLeft = new QVBoxLayout(left);
    columns->addWidget(right);
    columns->insertWidget(0, left);
    inRight->addWidget(button(u"c"_s));
    inRight->addWidget(button(u"d"_s));
    inLeft->addWidget(button(u"a"_s));
    inLeft->addWidget(button(u"b"_s));
    show(window);
    tabAsOneReads(window);
    QCOMPARE(chainFrom(window, u"a"_s), u"a b c d"_s);
}

void TestTabOrder::aMirroredLineBeginsAtTheRight()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto *line = new QHBoxLayout(&window);
    line->addWidget(button(u"b"_s));
    line->addWidget(button(u"c"_s));
    line->insertWidget(0, button(u"a"_s));
    show(window);
    tabAsOneReads(window);
    QCOMPARE(chainFrom(window, u"a"_s), u"a b c"_s);
}

void TestTabOrder::partsStayWithWhatTheyAreAPartOf()
{
    QWidget window;
    auto *lines = new QVBoxLayout(&window);
    auto *area = new QScrollArea;
    auto *content = new QWidget;
    auto *inContent = new QVBoxLayout(content);
    auto *number = new QSpinBox;
    area->setObjectName(u"b"_s);
    number->setObjectName(u"c"_s);
    inContent->addWidget(button(u"d"_s));
    inContent->insertWidget(0, number);
    area->setWidget(content);
    lines->addWidget(area);
    lines->addWidget(button(u"e"_s));
    lines->insertWidget(0, button(u"a"_s));
    show(window);
    tabAsOneReads(window);
    QCOMPARE(chainFrom(window, u"a"_s), u"a b c d e"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    number->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"d"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), number);
}

void TestTabOrder::aDialogDoesSoWhenTabIsPressed()
{
    tabAsOneReadsEverywhere(*qApp);
    tabAsOneReadsEverywhere(*qApp);
    QDialog dialog;
    auto *lines = new QVBoxLayout(&dialog);
    lines->addWidget(button(u"c"_s));
    lines->insertWidget(0, button(u"a"_s));
    lines->insertWidget(1, button(u"b"_s));
    show(dialog);
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QPushButton *>(u"a"_s)->setFocus();
    QString way;
    for (int turn = 0; turn < 3; ++turn) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(way, u"bca"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"c"_s);
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
