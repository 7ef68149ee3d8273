// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plaintextstyle.h"
#include "widgets/theme.h"

#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {
const QString Markup = u"<img src=\"/nowhere/canary.png\"> <b>bold</b>"_s;
} // namespace

class TestPlainTextStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTooltipShowsLetters();
    void aLabelNobodyThoughtOfShowsLetters();
    void aLabelThatAsksForRichTextKeepsIt();
    void everyTextOfAMessageBoxIsLetters();
    void theStyleSheetLeavesItInForce();

private:
    static QLabel *tooltip()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel")) {
                return qobject_cast<QLabel *>(widget);
            }
        }
        return nullptr;
    }

    Theme m_theme{*qApp};
};

void TestPlainTextStyle::aTooltipShowsLetters()
{
    QWidget window;
    window.show();
    QToolTip::showText({10, 10}, Markup, &window);
    QVERIFY(tooltip());
    QCOMPARE(tooltip()->textFormat(), Qt::PlainText);
    QCOMPARE(tooltip()->text(), Markup);
    QToolTip::showText({20, 20}, u"<i>another</i>"_s, &window);
    QCOMPARE(tooltip()->textFormat(), Qt::PlainText);
}

void TestPlainTextStyle::aLabelNobodyThoughtOfShowsLetters()
{
    QLabel label(Markup);
    label.sizeHint();
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestPlainTextStyle::aLabelThatAsksForRichTextKeepsIt()
{
    QLabel label;
    label.setTextFormat(Qt::RichText);
    label.setText(u"<b>ours</b>"_s);
    label.sizeHint();
    QCOMPARE(label.textFormat(), Qt::RichText);
}

void TestPlainTextStyle::everyTextOfAMessageBoxIsLetters()
{
    QMessageBox box(QMessageBox::NoIcon, u"A"_s, Markup, QMessageBox::Close);
    box.setInformativeText(Markup);
    box.show();
    QInputDialog dialog;
    dialog.setLabelText(Markup);
    dialog.show();
    const QList<QLabel *> labels = box.findChildren<QLabel *>() + dialog.findChildren<QLabel *>();
    int shown = 0;
    for (const QLabel *label : labels) {
        if (label->text() == Markup) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++shown;
        }
    }
    QCOMPARE(shown, 3);
}

void TestPlainTextStyle::theStyleSheetLeavesItInForce()
{
    m_theme.setLook(Theme::Look::Dark);
    aLabelNobodyThoughtOfShowsLetters();
    aTooltipShowsLetters();
}

QTEST_MAIN(TestPlainTextStyle)
#include "tst_plaintextstyle.moc"
