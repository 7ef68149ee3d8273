// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxLines = 500;
const QStringList ourFolders{u"lib"_s, u"app"_s, u"tests"_s};

/// "file:line" of every line that matches; what a failing test prints.
QString linesThatMatch(const QStringList &files, const QRegularExpression &pattern)
{
    QString found;
    for (const QString &file : files) {
        const QStringList lines = sourcefiles::lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (pattern.match(lines.at(i)).hasMatch()) {
                found += u"\n%1:%2: %3"_s.arg(file).arg(i + 1).arg(lines.at(i).trimmed());
            }
        }
    }
    return found;
}

// The class names are split so that this file does not find itself.
const QRegularExpression ourSingleton(uR"(\b(?!Q[A-Z])\w+::)"_s + uR"(instance\s*\()"_s);

/// Types that more than one file defines outside of an unnamed namespace. The linker keeps one of each of
/// their inline functions, and does not say so: a copy of the one then runs over the memory of the other.
QStringList typesDefinedTwice(const QHash<QString, QString> &codeOf)
{
    static const QRegularExpression hidden(uR"(^namespace \{$.*?^\} // namespace$)"_s,
                                           QRegularExpression::MultilineOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression definition(uR"(^(?:struct|class|enum class) (\w+)[^;{]*\{)"_s,
                                               QRegularExpression::MultilineOption);
    QHash<QString, QString> definedIn;
    QStringList twice;
    for (auto file = codeOf.begin(); file != codeOf.end(); ++file) {
        auto all = definition.globalMatch(QString(*file).remove(hidden));
        while (all.hasNext()) {
            const QString type = all.next().captured(1);
            if (definedIn.value(type, file.key()) != file.key()) {
                twice += u"%1 in %2 and %3"_s.arg(type, definedIn.value(type), file.key());
            }
            definedIn[type] = file.key();
        }
    }
    return twice;
}

QByteArray read(const QString &path)
{
    QFile file(QDir(QStringLiteral(TRYBOTH_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject parse(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicenceFirst();
    void noSourceHasTabs();
    void noSourceIsTooLongToRead();
    void thePatternsSeeWhatTheyLookFor();
    void nobodyReachesForASingleton();
    void onlyOneRoomReadsTheSettings();
    void noTwoTypesHaveOneName();
    void theContentIsWhatItsManifestSays();

private:
    const QStringList m_code = sourcefiles::find(ourFolders, {u"*.h"_s, u"*.cpp"_s});
};

void TestSources::everySourceNamesItsLicenceFirst()
{
    const QStringList files = m_code + sourcefiles::find(ourFolders, {u"CMakeLists.txt"_s, u"*.cmake"_s}) +
                              sourcefiles::find({u"resources/migrations"_s}, {u"*.sql"_s}) +
                              sourcefiles::find({u"scripts"_s}, {u"*"_s});
    QVERIFY(files.contains(u"scripts/run"_s));
    QStringList without;
    for (const QString &file : files) {
        QStringList lines = sourcefiles::lines(file);
        if (lines.value(0).startsWith(u"#!"_s)) {
            lines.removeFirst();
        }
        if (!lines.value(0).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s)) {
            without += file;
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
}

void TestSources::noSourceHasTabs()
{
    const QString found = linesThatMatch(m_code, QRegularExpression(u"\t"_s));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestSources::noSourceIsTooLongToRead()
{
    QStringList tooLong;
    for (const QString &file : m_code) {
        if (const qsizetype count = sourcefiles::lines(file).size(); count > MaxLines) {
            tooLong += u"%1 (%2 lines)"_s.arg(file).arg(count);
        }
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u", "_s)));
}

void TestSources::thePatternsSeeWhatTheyLookFor()
{
    QVERIFY(ourSingleton.match(u"auto &x = Journal::"_s + u"instance();"_s).hasMatch());
    QVERIFY(!ourSingleton.match(u"QCoreApplication::instance()->quit();"_s).hasMatch());
    QVERIFY(!ourSingleton.match(u"Journal::instances()"_s).hasMatch());
}

void TestSources::nobodyReachesForASingleton()
{
    const QString found = linesThatMatch(m_code, ourSingleton);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// What is kept about a computer is in one table (app/settings/settingstable.cpp), or nobody could reset it,
/// show it, or keep it in a folder of its own.
void TestSources::onlyOneRoomReadsTheSettings()
{
    QStringList others = sourcefiles::find({u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
    const QStringList room = others.filter(QRegularExpression(u"^app/settings/"_s));
    for (const QString &file : room) {
        others.removeOne(file);
    }
    const QRegularExpression settings(uR"(\bQSettings\b)"_s);
    QVERIFY(!linesThatMatch(room, settings).isEmpty());
    const QString found = linesThatMatch(others, settings);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestSources::noTwoTypesHaveOneName()
{
    const QHash<QString, QString> twice{{u"a.h"_s, u"struct Row\n{\n};\n"_s},
                                        {u"b.h"_s, u"class Row : X\n{\n};\n"_s}};
    QCOMPARE(typesDefinedTwice(twice).size(), 1);
    const QHash<QString, QString> hidden{{u"a.h"_s, u"struct Row\n{\n};\n"_s},
                                         {u"b.cpp"_s, u"namespace {\nstruct Row\n{\n};\n} // namespace\n"_s},
                                         {u"c.h"_s, u"struct Row;\n"_s}};
    QVERIFY(typesDefinedTwice(hidden).isEmpty());

    QHash<QString, QString> codeOf;
    for (const QString &file : m_code) {
        if (!file.startsWith(u"tests/"_s)) { // each test is a program of its own
            codeOf.insert(file, sourcefiles::lines(file).join(u'\n'));
        }
    }
    const QStringList found = typesDefinedTwice(codeOf);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestSources::theContentIsWhatItsManifestSays()
{
    const QString folder = u"resources/content/en/"_s;
    const QJsonArray files = parse(read(folder + u"manifest.json"_s)).value(u"files"_s).toArray();
    const qsizetype others = sourcefiles::find({folder.chopped(1)}, {u"*.json"_s}).size() - 1;
    QVERIFY(others > 0);
    QCOMPARE(files.size(), others);
    for (const QJsonValue &entry : files) {
        const QString name = entry[u"file"_s].toString();
        const QByteArray bytes = read(folder + name);
        const QJsonObject content = parse(bytes);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QVERIFY2(QString::fromLatin1(hash) == entry[u"sha256"_s].toString(), qPrintable(name));
        const QJsonObject counts = entry[u"counts"_s].toObject();
        QVERIFY2(!counts.isEmpty(), qPrintable(name));
        for (const QString &key : counts.keys()) {
            QVERIFY2(content.value(key).toArray().size() == counts.value(key).toInt(),
                     qPrintable(name + u' ' + key));
        }
    }
}

QTEST_APPLESS_MAIN(TestSources)
#include "tst_sources.moc"
