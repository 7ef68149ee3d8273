// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translations.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// Which languages there are, and how numbers and days are written in them.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void englishIsOfferedFirstAndEachUnderItsOwnName();
    void aLanguageIsWrittenAsInTheRegionOfTheSystem_data();
    void aLanguageIsWrittenAsInTheRegionOfTheSystem();
    void numbersAndDaysFollowTheLanguage();
    void qtSpeaksTheLanguageToo();
    void whatIsUnknownIsTheLanguageOfTheSystem();
    void manyAreSaidInEveryLanguage_data();
    void manyAreSaidInEveryLanguage();
};

void TestLanguages::englishIsOfferedFirstAndEachUnderItsOwnName()
{
    const QList<Language> languages = offeredLanguages();
    QCOMPARE(languages.first(), (Language{u"en"_s, u"English"_s}));
    for (const Language &language : languages) {
        QVERIFY(language.name.front().isUpper());
        QVERIFY(Translations::knows(language.code));
        QVERIFY(!language.code.contains(u'-'));
    }
    QVERIFY(languages.contains(Language{u"de"_s, u"Deutsch"_s}));
    QVERIFY(Translations::knows(u"ar-XB"_s) && !Translations::knows(u"xx"_s));
}

void TestLanguages::aLanguageIsWrittenAsInTheRegionOfTheSystem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("written");
    QTest::newRow("at home") << u"de"_s << QLocale(u"de_AT"_s) << u"de_AT"_s;
    QTest::newRow("German in the States") << u"de"_s << QLocale(u"en_US"_s) << u"de_DE"_s;
    QTest::newRow("Spanish in the States") << u"es"_s << QLocale(u"en_US"_s) << u"es_US"_s;
    QTest::newRow("French in Switzerland") << u"fr"_s << QLocale(u"de_CH"_s) << u"fr_CH"_s;
    QTest::newRow("English in Germany") << u"en"_s << QLocale(u"de_DE"_s) << u"en_DE"_s;
    QTest::newRow("English in Italy") << u"en"_s << QLocale(u"it_IT"_s) << u"en_150"_s;
    QTest::newRow("English without a region") << u"en"_s << QLocale::c() << u"C"_s;
    QTest::newRow("German without a region") << u"de"_s << QLocale::c() << u"de_DE"_s;
    QTest::newRow("longer") << u"en-XA"_s << QLocale(u"en_US"_s) << u"en_US"_s;
    QTest::newRow("mirrored") << u"ar-XB"_s << QLocale(u"en_US"_s) << u"ar_EG"_s;
}

void TestLanguages::aLanguageIsWrittenAsInTheRegionOfTheSystem()
{
    QFETCH(QString, code);
    QFETCH(QLocale, system);
    QTEST(localeOf(code, system).name(), "written");
}

void TestLanguages::numbersAndDaysFollowTheLanguage()
{
    const auto firstDay = [](const QString &name) { return QLocale(name).firstDayOfWeek(); };
    QCOMPARE(firstDay(u"de_DE"_s), Qt::Monday);
    QCOMPARE(firstDay(u"en_US"_s), Qt::Sunday);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(signedNumber(-2), u"−2"_s);
    QCOMPARE(timeFormat(), u"HH:mm"_s);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QVERIFY(timeFormat().contains(u"AP"_s, Qt::CaseInsensitive));
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QCOMPARE(signedNumber(3), u"+٣"_s);
    QCOMPARE(signedNumber(0), u"٠"_s);
}

void TestLanguages::qtSpeaksTheLanguageToo()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s)) {
        QSKIP("qt6-translations-l10n is not installed: Qt's own dialogs stay English");
    }
    Translations translations;
    translations.speak(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    translations.speak(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestLanguages::whatIsUnknownIsTheLanguageOfTheSystem()
{
    Translations translations;
    translations.speak(u"xx"_s);
    QCOMPARE(translations.spoken(), u"en"_s); // tests run in the locale C
    translations.speak({});
    QCOMPARE(translations.spoken(), u"en"_s);
}

void TestLanguages::manyAreSaidInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : offeredLanguages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestLanguages::manyAreSaidInEveryLanguage()
{
    QFETCH(QString, code);
    Translations translations;
    translations.speak(code);
    const auto said = [](int n) {
        return QCoreApplication::translate("tryboth::ChartText", "%Ln ratings", nullptr, n);
    };
    QVERIFY(said(1) != said(2));
    QVERIFY(said(2).startsWith(u"2 "_s));
    QCOMPARE(QString(said(2)).remove(u'2'), QString(said(5)).remove(u'5'));
    QVERIFY(code == "en"_L1 || !said(5).contains(u"ratings"_s));
    QVERIFY2(said(12345).contains(QLocale().toString(12345)), qPrintable(said(12345)));
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
