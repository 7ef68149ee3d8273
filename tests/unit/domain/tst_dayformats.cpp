// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dayformats.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestDayFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWrittenAsTheirReadersWriteThem_data();
    void daysAreWrittenAsTheirReadersWriteThem();
    void aDayAloneIsWrittenAsBesideItsMonth();
    void fieldsShowEveryDigitOfTheYear_data();
    void fieldsShowEveryDigitOfTheYear();
};

void TestDayFormats::daysAreWrittenAsTheirReadersWriteThem_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("withYear");
    QTest::addColumn<QString>("withWeekday");
    QTest::addColumn<QString>("shortMonth");
    QTest::newRow("C") << u"23 November"_s << u"23 November 2026"_s << u"Monday, 23 November"_s
                       << u"23 Nov"_s;
    QTest::newRow("en_GB") << u"23 November"_s << u"23 November 2026"_s << u"Monday, 23 November"_s
                           << u"23 Nov"_s;
    QTest::newRow("en_US") << u"November 23"_s << u"November 23, 2026"_s << u"Monday, November 23"_s
                           << u"Nov 23"_s;
    QTest::newRow("de_DE") << u"23. November"_s << u"23. November 2026"_s << u"Montag, 23. November"_s
                           << u"23. Nov."_s;
    QTest::newRow("fr_FR") << u"23 novembre"_s << u"23 novembre 2026"_s << u"lundi 23 novembre"_s
                           << u"23 nov."_s;
    QTest::newRow("es_ES") << u"23 de noviembre"_s << u"23 de noviembre de 2026"_s
                           << u"lunes, 23 de noviembre"_s << u"23 de nov"_s;
    QTest::newRow("ar_EG") << u"٢٣ نوفمبر"_s << u"٢٣ نوفمبر ٢٠٢٦"_s << u"الاثنين، ٢٣ نوفمبر"_s
                           << u"٢٣ نوفمبر"_s;
}

void TestDayFormats::daysAreWrittenAsTheirReadersWriteThem()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QLocale locale = name == "C"_L1 ? QLocale::c() : QLocale(name);
    const QDate day(2026, 11, 23);
    QTEST(locale.toString(day, DayFormat{}.in(locale)), "day");
    QTEST(locale.toString(day, DayFormat{.year = true}.in(locale)), "withYear");
    QTEST(locale.toString(day, DayFormat{.weekday = true}.in(locale)), "withWeekday");
    QTEST(locale.toString(day, DayFormat{.shortMonth = true}.in(locale)), "shortMonth");
}

void TestDayFormats::aDayAloneIsWrittenAsBesideItsMonth()
{
    const QDate day(2026, 11, 6);
    QCOMPARE(dayNumber(day, QLocale(u"de_DE"_s)), u"6."_s);
    QCOMPARE(dayNumber(day, QLocale(u"en_GB"_s)), u"6"_s);
    QCOMPARE(dayNumber(day, QLocale(u"fr_FR"_s)), u"6"_s);
}

void TestDayFormats::fieldsShowEveryDigitOfTheYear_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("de_DE") << u"dd.MM.yyyy"_s;
    QTest::newRow("en_US") << u"M/d/yyyy"_s;
    QTest::newRow("es_ES") << u"d/M/yyyy"_s;
    QTest::newRow("fr_FR") << u"dd/MM/yyyy"_s;
}

void TestDayFormats::fieldsShowEveryDigitOfTheYear()
{
    QTEST(dayFieldFormat(QLocale(QString::fromLatin1(QTest::currentDataTag()))), "format");
}

QTEST_APPLESS_MAIN(TestDayFormats)
#include "tst_dayformats.moc"
