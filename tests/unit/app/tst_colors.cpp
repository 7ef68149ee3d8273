// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colors.h"

#include <QPalette>
#include <QTest>

using namespace tryboth;

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnEveryGround_data() { schemes(); }
    void everyTextCanBeReadOnEveryGround();
    void everyControlIsToldFromItsGround_data() { schemes(); }
    void everyControlIsToldFromItsGround();
    void contrastIsThatOfWcag();
    void aPaletteTellsItsScheme();

private:
    static void schemes();
    static bool areApart(const QColor &one, const QColor &other, double least);
};

void TestColors::schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast, light") << Scheme::HighContrastLight;
    QTest::newRow("high contrast, dark") << Scheme::HighContrastDark;
}

bool TestColors::areApart(const QColor &one, const QColor &other, double least)
{
    const double ratio = contrastRatio(one, other);
    if (ratio < least) {
        qWarning("%s on %s is %.2f", qPrintable(one.name()), qPrintable(other.name()), ratio);
    }
    return ratio >= least;
}

void TestColors::everyTextCanBeReadOnEveryGround()
{
    constexpr double LeastRatio = 4.5, LeastHighRatio = 7.0; // WCAG 2.2, 1.4.3 (AA) and 1.4.6 (AAA)
    QFETCH(Scheme, scheme);
    const Colors &c = colorsOf(scheme);
    const bool high = scheme == Scheme::HighContrastLight || scheme == Scheme::HighContrastDark;
    const auto readable = [least = high ? LeastHighRatio : LeastRatio](const QColor &text,
                                                                       const QColor &ground) {
        return areApart(text, ground, least);
    };
    for (const QColor &ground : {c.page, c.sidebar, c.card, c.field, c.hover}) {
        QVERIFY(readable(c.text, ground));
        QVERIFY(readable(c.muted, ground));
    }
    QVERIFY(readable(c.onAccent, c.accent));
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed}) {
        QVERIFY(readable(c.of(focus).ink, c.card));
        QVERIFY(readable(c.of(focus).ink, c.of(focus).tint));
        QVERIFY(readable(c.onAccent, c.of(focus).ink));
    }
}

/// WCAG 2.2, 1.4.11: what one needs to find a control, to see that it is chosen or that the keyboard is
/// there.
void TestColors::everyControlIsToldFromItsGround()
{
    constexpr double LeastRatio = 3.0;
    QFETCH(Scheme, scheme);
    const Colors &c = colorsOf(scheme);
    for (const QColor &ground : {c.page, c.sidebar, c.card, c.field}) {
        QVERIFY(areApart(c.edge, ground, LeastRatio));
        QVERIFY(areApart(c.accent, ground, LeastRatio));
    }
    QVERIFY(areApart(c.onAccent, c.accent, LeastRatio)); // the tick of a box, the focus of a chosen page
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed}) {
        QVERIFY(areApart(c.of(focus).ink, c.card, LeastRatio)); // lines and marks
    }
}

void TestColors::contrastIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // PRODUCT.md, "Colour": 5.84:1
    QVERIFY(qAbs(contrastRatio(QColor(0xA8, 0x48, 0x0F), Qt::white) - 5.84) < 0.01);
}

void TestColors::aPaletteTellsItsScheme()
{
    const auto palette = [](const QColor &window, const QColor &text) {
        QPalette result;
        result.setColor(QPalette::Window, window);
        result.setColor(QPalette::WindowText, text);
        return result;
    };
    QCOMPARE(schemeOf(palette(QColor(239, 239, 239), Qt::black)), Scheme::Light);
    QCOMPARE(schemeOf(palette(QColor(40, 40, 40), QColor(230, 230, 230))), Scheme::Dark);
    QCOMPARE(schemeOf(palette(Qt::white, Qt::black)), Scheme::HighContrastLight);
    QCOMPARE(schemeOf(palette(Qt::black, Qt::white)), Scheme::HighContrastDark);
}

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
