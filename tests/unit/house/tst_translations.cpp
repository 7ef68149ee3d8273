// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The languages whose interface is complete: a sentence that is missing there is a fault. Others may wait.
const QStringList required{u"de"_s, u"en"_s, u"es"_s, u"fr"_s};

const QString Root = QStringLiteral(TRYBOTH_SOURCE_DIR);

QString pathOf(const QString &language)
{
    return Root + u"/translations/tryboth_%1.ts"_s.arg(language);
}

QStringList languages()
{
    QStringList found;
    for (const QString &file : QDir(Root + u"/translations"_s).entryList({u"tryboth_*.ts"_s})) {
        found.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    return found;
}

QString lupdate()
{
    for (const QString &name : {u"lupdate6"_s, u"lupdate-qt6"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty()) {
            return found;
        }
    }
    const QString beside = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s;
    return QFile::exists(beside) ? beside : QString();
}

} // namespace

/// What every catalogue under translations/ owes its readers.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequiredLanguagesAreThere();
    void everySentenceIsTranslatedAndKeepsItsParts_data() { eachLanguage(); }
    void everySentenceIsTranslatedAndKeepsItsParts();
    void everySentenceOfTheSourcesIsInIt_data() { eachLanguage(); }
    void everySentenceOfTheSourcesIsInIt();
    void inEnglishManyAreSaidAsTheSourceSaysIt();
    void everyFaultIsSeen_data();
    void everyFaultIsSeen();

private:
    static void eachLanguage();
};

void TestTranslations::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslations::theRequiredLanguagesAreThere()
{
    for (const QString &language : required) {
        QVERIFY2(languages().contains(language), qPrintable(language));
    }
}

void TestTranslations::everySentenceIsTranslatedAndKeepsItsParts()
{
    QFETCH(QString, language);
    const catalogue::Catalogue all = catalogue::read(pathOf(language));
    QVERIFY2(all.trouble.isEmpty(), qPrintable(all.trouble));
    QVERIFY(all.messages.size() > 50);
    QString found;
    for (const catalogue::Message &message : all.messages) {
        for (const QString &fault : catalogue::faultsOf(message, all.language)) {
            found += u"\n%1: “%2” → “%3”: %4"_s.arg(message.context, message.source,
                                                    message.forms.join(u" | "_s), fault);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestTranslations::everySentenceOfTheSourcesIsInIt()
{
    QFETCH(QString, language);
    if (lupdate().isEmpty()) {
        QSKIP("lupdate (qt6-l10n-tools) is not installed: nobody looked for sentences that are in no "
              "catalogue");
    }
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"tryboth_%1.ts"_s.arg(language));
    QStringList arguments{u"-silent"_s,     u"-locations"_s, u"none"_s, Root + u"/lib"_s,
                          Root + u"/app"_s, u"-ts"_s,        fresh};
    if (language == "en"_L1) { // it holds what the source does not say: the forms for one and many
        arguments.prepend(u"-pluralonly"_s);
    }
    QCOMPARE(QProcess::execute(lupdate(), arguments), 0);
    const auto keysOf = [](const QString &path) {
        QSet<QString> keys;
        for (const catalogue::Message &message : catalogue::read(path).messages) {
            keys.insert(message.key());
        }
        return keys;
    };
    const QSet<QString> written = keysOf(fresh), kept = keysOf(pathOf(language));
    QVERIFY(written.size() > 50);
    const QStringList missing((written - kept).values()), left((kept - written).values());
    const QString advice = u"\nRun scripts/update-translations."_s;
    if (!required.contains(language) && !missing.isEmpty()) {
        QSKIP(qPrintable(
            u"%1 is not complete yet: %2 sentences are missing"_s.arg(language).arg(missing.size())));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"Not in the catalogue:\n"_s + missing.join(u'\n') + advice));
    QVERIFY2(left.isEmpty(), qPrintable(u"In no source any more:\n"_s + left.join(u'\n') + advice));
}

/// lupdate fills a new sentence in with one that it takes for alike, and it need not be.
void TestTranslations::inEnglishManyAreSaidAsTheSourceSaysIt()
{
    for (const catalogue::Message &message : catalogue::read(pathOf(u"en"_s)).messages) {
        QCOMPARE(message.forms.value(1), QString(message.source).replace(u"(s)"_s, u"s"_s));
    }
}

void TestTranslations::everyFaultIsSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << u"&Kept %L1 of %2:"_s << QStringList{u"%L1 von %2 &gehalten:"_s} << true;
    QTest::newRow("an ampersand") << u"Questions && answers"_s << QStringList{u"Fragen && Antworten"_s}
                                  << true;
    QTest::newRow("one in a word") << u"%Ln weeks"_s << QStringList{u"eine Woche"_s, u"%Ln Wochen"_s} << true;
    QTest::newRow("many in a word") << u"%Ln weeks"_s << QStringList{u"eine Woche"_s, u"Wochen"_s} << false;
    QTest::newRow("a number lost") << u"Kept %1 of %2"_s << QStringList{u"%1 gehalten"_s} << false;
    QTest::newRow("not by the locale") << u"Kept %L1"_s << QStringList{u"%1 gehalten"_s} << false;
    QTest::newRow("a key lost") << u"&Save"_s << QStringList{u"Sichern"_s} << false;
    QTest::newRow("a key too many") << u"&Save"_s << QStringList{u"&Si&chern"_s} << false;
    QTest::newRow("a tag broken") << u"<b>%1</b>"_s << QStringList{u"<b>%1<b>"_s} << false;
    QTest::newRow("a colon lost") << u"Name:"_s << QStringList{u"Name"_s} << false;
    QTest::newRow("an ellipsis of dots") << u"Save…"_s << QStringList{u"Sichern..."_s} << false;
    QTest::newRow("a space lost") << u" (by %1)"_s << QStringList{u"(bis %1)"_s} << false;
    QTest::newRow("a French colon") << u"Name:"_s << QStringList{u"Nom :"_s} << true;
    QTest::newRow("empty") << u"Save"_s << QStringList{u" "_s} << false;
    QTest::newRow("a named one lost") << u"From {from}"_s << QStringList{u"Von"_s} << false;
}

void TestTranslations::everyFaultIsSeen()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, isRight);
    const catalogue::Message message{u"Test"_s, source, {}, forms.size() > 1, false, forms};
    QCOMPARE(catalogue::faultsOf(message, u"de_DE"_s).isEmpty(), isRight);
    catalogue::Message unfinished = message;
    unfinished.isUnfinished = true;
    QVERIFY(!catalogue::faultsOf(unfinished, u"de_DE"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
