// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace tryboth;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsAPaletteChange();
    void aLookIsPutOn();
    void theDesktopIsFollowedWhereItIsAsked();
    void lengthsGrowWithTheLetters();
};

void TestTheme::itFollowsAPaletteChange()
{
    Theme theme(*qApp);
    theme.setLook(Theme::Look::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(40, 40, 40));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    QApplication::setPalette(dark);
    QTRY_VERIFY(changed.count() >= 1);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Dark));
    QVERIFY(qApp->styleSheet().contains(colorsOf(Scheme::Dark).card.name()));
    QCOMPARE(QApplication::palette().color(QPalette::Text), colorsOf(Scheme::Dark).text);
}

void TestTheme::aLookIsPutOn()
{
    Theme theme(*qApp);
    theme.setLook(Theme::Look::Dark);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Dark));
    theme.setLook(Theme::Look::HighContrast);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::HighContrastDark));
    theme.setLook(Theme::Look::Light);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Light));
}

void TestTheme::theDesktopIsFollowedWhereItIsAsked()
{
    Theme theme(*qApp);
    theme.setLook(Theme::Look::System);
    theme.setDesktop(Scheme::Dark);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Dark));
    theme.setDesktop(Scheme::HighContrastLight);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::HighContrastLight));
    theme.setLook(Theme::Look::Light);
    theme.setDesktop(Scheme::Dark);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::Light)); // what one chose is stronger
    theme.setLook(Theme::Look::HighContrast);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::HighContrastDark));
    theme.setDesktop(Scheme::Light);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::HighContrastLight));
    theme.setLook(Theme::Look::HighContrastDark);
    QCOMPARE(&currentColors(), &colorsOf(Scheme::HighContrastDark));
    theme.setDesktop({});
    theme.setLook(Theme::Look::System);
}

void TestTheme::lengthsGrowWithTheLetters()
{
    Theme theme(*qApp);
    const int once = Theme::px(100);
    theme.setTextPercent(200);
    QVERIFY(qAbs(Theme::px(100) - 2 * once) <= 10);
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    theme.setTextPercent(5);
    QCOMPARE(Theme::px(100), once);
    QCOMPARE(Theme::px(0), 0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
