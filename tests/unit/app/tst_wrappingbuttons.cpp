// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedbutton.h"
#include "widgets/theme.h"
#include "widgets/wrappingbutton.h"

#include <QImage>
#include <QSet>
#include <QTest>

#include <memory>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const QString Words = u"Lock when the s&creen is locked or the computer goes to sleep"_s;

} // namespace

/// Buttons whose words may be longer than the window is wide.
class TestWrappingButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void aCheckBoxWraps() { wraps(WrappingCheckBox(Words)); }
    void aRadioButtonWraps() { wraps(WrappingRadioButton(Words)); }
    void theSecondLineIsPainted();
    void aClickOnTheSecondLineCounts();
    void aNameThatIsTooLongGetsDots();

private:
    static void wraps(const QAbstractButton &button)
    {
        const QSize whole = button.sizeHint();
        QVERIFY(button.hasHeightForWidth());
        QCOMPARE(button.heightForWidth(whole.width()), whole.height());
        QVERIFY(button.heightForWidth(whole.width() / 2) > whole.height());
        QVERIFY(button.heightForWidth(whole.width() / 4) > button.heightForWidth(whole.width() / 2));
        QVERIFY(button.minimumSizeHint().width() < whole.width() / 2);
        QVERIFY(button.minimumSizeHint().width() > button.fontMetrics().horizontalAdvance(u"computer"_s));
    }
    /// The same words where they need several lines.
    static void makeNarrow(QWidget &button)
    {
        const int width = button.sizeHint().width() / 2;
        button.resize(width, button.heightForWidth(width));
    }

    std::unique_ptr<Theme> m_theme;
};

void TestWrappingButtons::theSecondLineIsPainted()
{
    WrappingCheckBox box(Words);
    makeNarrow(box);
    const QImage picture = box.grab().toImage();
    const QRect below(picture.width() / 4, picture.height() * 2 / 3, picture.width() / 2,
                      picture.height() / 6);
    QSet<QRgb> colours;
    for (int y = below.top(); y <= below.bottom(); ++y) {
        for (int x = below.left(); x <= below.right(); ++x) {
            colours.insert(picture.pixel(x, y));
        }
    }
    QVERIFY2(colours.size() > 2, "no letters there");
}

void TestWrappingButtons::aClickOnTheSecondLineCounts()
{
    WrappingCheckBox box(Words);
    makeNarrow(box);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(box.width() / 2, box.height() * 3 / 4));
    QVERIFY(box.isChecked());
}

void TestWrappingButtons::aNameThatIsTooLongGetsDots()
{
    const QString name = QString(u"plans & wishes "_s).repeated(20);
    ElidedButton button(name);
    const QSize whole = button.sizeHint();
    QVERIFY(button.minimumSizeHint().width() < whole.width() / 4);
    QCOMPARE(button.text(), QString(name).replace(u'&', u"&&"_s));
    const ElidedButton shortOne(u"mine"_s);
    QCOMPARE(shortOne.minimumSizeHint().height(), shortOne.sizeHint().height());
    QVERIFY(shortOne.minimumSizeHint().width() <= shortOne.sizeHint().width());
}

QTEST_MAIN(TestWrappingButtons)
#include "tst_wrappingbuttons.moc"
