// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittingdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestFittingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextThatComesLaterSqueezesNothing();
    void aNarrowerDialogIsHigher();

private:
    static QLabel *longText()
    {
        auto *text = new QLabel(u"one word after the other "_s.repeated(40));
        text->setWordWrap(true);
        return text;
    }
};

void TestFittingDialog::aTextThatComesLaterSqueezesNothing()
{
    FittingDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *field = new QLineEdit;
    QLabel *text = longText();
    text->hide();
    layout->addWidget(field);
    layout->addWidget(text);
    dialog.setFixedWidth(300);
    dialog.show();
    const int height = field->height();
    const int before = dialog.height();
    text->show();
    QTRY_VERIFY(dialog.height() > before);
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(field->height(), height);
}

void TestFittingDialog::aNarrowerDialogIsHigher()
{
    FittingDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    QLabel *text = longText();
    layout->addWidget(text);
    dialog.resize(600, 50);
    dialog.show();
    const int wide = dialog.height();
    dialog.resize(250, wide);
    QTRY_VERIFY(dialog.height() > wide);
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
}

QTEST_MAIN(TestFittingDialog)
#include "tst_fittingdialog.moc"
