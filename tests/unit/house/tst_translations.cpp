// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What every catalogue under translations/ owes its readers.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslatedAndKeepsItsPlaceholders_data();
    void everySentenceIsTranslatedAndKeepsItsPlaceholders();
};

namespace {

QStringList placeholdersOf(const QString &sentence)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(sentence); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

/// The placeholder of the counted number, "%n" or "%Ln".
QString countOf(const QStringList &placeholders)
{
    return placeholders.contains(u"%n"_s) ? u"%n"_s : u"%Ln"_s;
}

/// Where the first plural form stands for the number 1 and no other, it may say it in a word: "once a week",
/// "tomorrow". French, for one, uses it for 0 as well.
bool saysOneInItsFirstForm(QStringView language)
{
    return language.startsWith(u"en") || language.startsWith(u"de") || language.startsWith(u"es");
}

} // namespace

void TestTranslations::everySentenceIsTranslatedAndKeepsItsPlaceholders_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TRYBOTH_SOURCE_DIR "/translations"));
    for (const QString &file : folder.entryList({u"*.ts"_s})) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestTranslations::everySentenceIsTranslatedAndKeepsItsPlaceholders()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int checked = 0;
    int form = 0;
    bool firstFormIsOne = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "TS"_L1) {
            firstFormIsOne = saysOneInItsFirstForm(xml.attributes().value(u"language"_s));
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            form = 0;
        } else if (xml.name() == "translation"_L1) {
            QVERIFY2(!xml.attributes().hasAttribute(u"type"_s), qPrintable(source));
        } else if (xml.name() == "numerusform"_L1) {
            const QString words = xml.readElementText();
            QVERIFY2(!words.isEmpty(), qPrintable(source));
            QStringList asked = placeholdersOf(source);
            if (firstFormIsOne && form++ == 0 && !placeholdersOf(words).contains(countOf(asked))) {
                asked.removeOne(countOf(asked));
            }
            QCOMPARE(placeholdersOf(words), asked);
            ++checked;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(checked > 0);
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
