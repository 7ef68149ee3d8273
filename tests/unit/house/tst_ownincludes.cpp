// SPDX-License-Identifier: GPL-3.0-or-later
#include "includeclosure.h"
#include "sourcefiles.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every file includes what it names, though the tests are built with a header that brings everything.
class TestOwnIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForgottenIncludeIsNoticed_data();
    void aForgottenIncludeIsNoticed();
    void whatAFunctionGivesHasToBeKnown();
    void everyFileIncludesWhatItNames();
};

void TestOwnIncludes::aForgottenIncludeIsNoticed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("missing");

    QTest::newRow("included") << u"a.cpp"_s << u"#include <QLabel>\nQLabel label;\n"_s << QStringList();
    QTest::newRow("by module") << u"a.cpp"_s << u"#include <QtWidgets/QLabel>\nQLabel label;\n"_s
                               << QStringList();
    QTest::newRow("by its base") << u"a.cpp"_s << u"#include <QLabel>\nQFrame frame; QString text;\n"_s
                                 << QStringList();
    QTest::newRow("forgotten") << u"a.cpp"_s << u"#include <QString>\nQLabel label;\n"_s
                               << QStringList{u"QLabel"_s};
    QTest::newRow("only declared, in a source")
        << u"a.cpp"_s << u"class QLabel;\nQLabel *label;\n"_s << QStringList{u"QLabel"_s};
    QTest::newRow("only declared, in a header")
        << u"a.h"_s << u"class QLabel;\nQLabel *label;\n"_s << QStringList();
    QTest::newRow("a comment, a string")
        << u"a.cpp"_s << u"// QLabel\nauto a = \"QLabel\", b = R\"(\nQLabel)\";\n"_s << QStringList();
    QTest::newRow("not Qt's") << u"a.cpp"_s << u"#include <QString>\nQuietly quietly; QrPicture picture;\n"_s
                              << QStringList();
    QTest::newRow("standard") << u"a.cpp"_s << u"#include <vector>\nstd::vector<int> v; std::span<int> s;\n"_s
                              << QStringList{u"std::span"_s};
}

void TestOwnIncludes::aForgottenIncludeIsNoticed()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const QTemporaryDir top;
    QFile file(top.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    IncludeClosure closure(top.path(), QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QTEST(closure.missing(name), "missing");
}

void TestOwnIncludes::whatAFunctionGivesHasToBeKnown()
{
    const QTemporaryDir top;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(top.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"parts.h"_s, "class QWidget;\nclass QLabel;\nQLabel *text(int);\nvoid add(QWidget *);\n"));
    QVERIFY(write(u"bad.cpp"_s, "#include \"parts.h\"\nvoid f() { add(text(1)); }\n"));
    QVERIFY(write(u"good.cpp"_s, "#include \"parts.h\"\n#include <QLabel>\nvoid f() { add(text(1)); }\n"));
    QVERIFY(write(u"other.cpp"_s, "#include \"parts.h\"\nvoid f(Box &box) { box.text(1); context(2); }\n"));
    IncludeClosure closure(top.path(), QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QCOMPARE(closure.missing(u"bad.cpp"_s), QStringList{u"QLabel"_s});
    QCOMPARE(closure.missing(u"good.cpp"_s), QStringList());
    QCOMPARE(closure.missing(u"other.cpp"_s), QStringList());
}

void TestOwnIncludes::everyFileIncludesWhatItNames()
{
    IncludeClosure closure(QStringLiteral(TRYBOTH_SOURCE_DIR), QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QStringList objections;
    const QStringList files = sourcefiles::find({u"lib"_s, u"app"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
    for (const QString &file : files) {
        const QStringList missing = closure.missing(file);
        if (!missing.isEmpty()) {
            objections += file + u" names "_s + missing.join(u", "_s);
        }
    }
    QVERIFY2(files.size() > 500, "Hardly any file was found: is the source folder right?");
    QVERIFY2(objections.isEmpty(), qPrintable(u'\n' + objections.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestOwnIncludes)
#include "tst_ownincludes.moc"
