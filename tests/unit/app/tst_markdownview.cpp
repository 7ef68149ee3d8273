// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/markdownview.h"

#include <QScrollBar>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestMarkdownView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreReadAndHtmlIsLetters();
    void picturesAreNotFetched();
    void theKeyboardScrollsWhatIsLong();
    void noLetterTouchesTheScrollBar_data();
    void noLetterTouchesTheScrollBar();
};

void TestMarkdownView::marksAreReadAndHtmlIsLetters()
{
    MarkdownView view;
    view.setText(u"# Heading\n\n*stress* <img src=\"file:///etc/passwd\"> <b>b</b>\n\n- item"_s);
    QVERIFY2(view.plainText().contains(u"stress <img src=\"file:///etc/passwd\"> <b>b</b>"_s),
             qPrintable(view.plainText()));
    QVERIFY(!view.plainText().contains(u'#'));
    QCOMPARE(view.accessibleDescription(), view.plainText());
}

void TestMarkdownView::picturesAreNotFetched()
{
    MarkdownView view;
    view.resize(300, 200);
    view.setText(u"![secret](file:///etc/hostname) ![far](https://example.org/x.png)"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!view.grab().isNull()); // a document that fetched would have warned, which fails a test
}

void TestMarkdownView::theKeyboardScrollsWhatIsLong()
{
    MarkdownView view;
    view.resize(300, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setText(QString(u"A paragraph of words.\n\n"_s).repeated(50));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.verticalScrollBar()->value() > 0);
}

void TestMarkdownView::noLetterTouchesTheScrollBar_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("mirrored") << Qt::RightToLeft;
}

/// In a mirrored window it stands at the left, where English begins.
void TestMarkdownView::noLetterTouchesTheScrollBar()
{
    QFETCH(Qt::LayoutDirection, direction);
    MarkdownView view;
    view.setLayoutDirection(direction);
    view.resize(300, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setText(QString(u"A paragraph of words.\n\n"_s).repeated(50));
    const QScrollBar *bar = view.verticalScrollBar();
    QTRY_VERIFY(bar->isVisible());
    const int left = bar->mapTo(&view, QPoint(0, 0)).x(), right = left + bar->width();
    const QRect text = view.viewport()->geometry();
    const int gap = direction == Qt::RightToLeft ? text.left() - right : left - text.right() - 1;
    QVERIFY2(gap >= 4, qPrintable(QString::number(gap)));
}

QTEST_MAIN(TestMarkdownView)
#include "tst_markdownview.moc"
