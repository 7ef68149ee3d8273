// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include "sourcefiles.h"

#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtsOwnFoldersTellWhichModuleAHeaderBelongsTo();
    void aForbiddenLineIsNoticed_data();
    void aForbiddenLineIsNoticed();
    void anAllowedLineIsLeftAlone_data();
    void anAllowedLineIsLeftAlone();
    void everyRoomHasRules();
    void noRoomLooksWhereItMayNot();

private:
    const IncludeRules m_rules{QLibraryInfo::path(QLibraryInfo::HeadersPath)};
    const QStringList m_files = sourcefiles::find({u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
};

void TestIncludes::qtsOwnFoldersTellWhichModuleAHeaderBelongsTo()
{
    QCOMPARE(m_rules.qtModulesOf(u"QLabel"_s), QSet{u"QtWidgets"_s});
    QCOMPARE(m_rules.qtModulesOf(u"qlabel.h"_s), QSet{u"QtWidgets"_s});
    QCOMPARE(m_rules.qtModulesOf(u"QPrinter"_s), QSet{u"QtPrintSupport"_s});
    QCOMPARE(m_rules.qtModulesOf(u"QLineSeries"_s), QSet{u"QtCharts"_s});
    QCOMPARE(m_rules.qtModulesOf(u"QTcpSocket"_s), QSet{u"QtNetwork"_s});
    QCOMPARE(m_rules.qtModulesOf(u"QSqlQuery"_s), QSet{u"QtSql"_s});
    QCOMPARE(m_rules.qtModulesOf(u"QString"_s), QSet{u"QtCore"_s});
    QVERIFY(m_rules.qtModulesOf(u"vector"_s).isEmpty());
}

void TestIncludes::aForbiddenLineIsNoticed_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");

    QTest::newRow("domain: up the arrow") << u"domain"_s << u"#include \"storage/journalfile.h\""_s;
    QTest::newRow("domain: a picture") << u"domain"_s << u"#include <QImage>"_s;
    QTest::newRow("domain: an object") << u"domain"_s << u"#include <QObject>"_s;
    QTest::newRow("domain: an object, lowercase") << u"domain"_s << u"#include <QtCore/qobject.h>"_s;
    QTest::newRow("analysis: the file") << u"analysis"_s << u"#include \"storage/checkinstore.h\""_s;
    QTest::newRow("sealing: the file") << u"sealing"_s << u"#include \"storage/image.h\""_s;
    QTest::newRow("storage: a sibling") << u"storage"_s << u"#include \"exchange/csv.h\""_s;
    QTest::newRow("exchange: SQL") << u"exchange"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("exchange: the driver itself") << u"exchange"_s << u"#include <sqlite3.h>"_s;
    QTest::newRow("models: a widget") << u"models"_s << u"#include <QLabel>"_s;
    QTest::newRow("models: a widget by module") << u"models"_s << u"#include <QtWidgets/QLabel>"_s;
    QTest::newRow("models: all widgets") << u"models"_s << u"#include <QtWidgets>"_s;
    QTest::newRow("models: a printer") << u"models"_s << u"  #  include <QPrinter>"_s;
    QTest::newRow("models: around the corner") << u"models"_s << u"#include \"../sealing/age.h\""_s;
    QTest::newRow("storage: sodium") << u"storage"_s << u"#include <sodium.h>"_s;
    QTest::newRow("storage: part of sodium") << u"storage"_s << u"#include <sodium/utils.h>"_s;
    QTest::newRow("domain: a calendar") << u"domain"_s << u"#include <libical/ical.h>"_s;
    QTest::newRow("pages: a chart") << u"pages"_s << u"#include <QChartView>"_s;
    QTest::newRow("pages: a chart by module") << u"pages"_s << u"#include <QtCharts/QChart>"_s;
    QTest::newRow("pages: SQL") << u"pages"_s << u"#include <QSqlDatabase>"_s;
    QTest::newRow("widgets: a page") << u"widgets"_s << u"#include \"pages/todaypage.h\""_s;
    QTest::newRow("charts: a page") << u"charts"_s << u"#include \"pages/energypage.h\""_s;
    QTest::newRow("cli: a widget") << u"cli"_s << u"#include <QApplication>"_s;
    QTest::newRow("main: the network") << u"app"_s << u"#include <QNetworkAccessManager>"_s;
    QTest::newRow("main: the network by module") << u"app"_s << u"#include <QtNetwork/QTcpSocket>"_s;
}

void TestIncludes::aForbiddenLineIsNoticed()
{
    QFETCH(QString, room);
    QFETCH(QString, line);
    const QString objection = m_rules.objection(room, line);
    QVERIFY2(objection.startsWith(room + u" may not"_s), qPrintable(line));
}

void TestIncludes::anAllowedLineIsLeftAlone_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");

    QTest::newRow("domain: itself") << u"domain"_s << u"#include \"domain/id.h\""_s;
    QTest::newRow("domain: Qt Core") << u"domain"_s << u"#include <QString>"_s;
    QTest::newRow("domain: standard") << u"domain"_s << u"#include <optional>"_s;
    QTest::newRow("analysis: distributions") << u"analysis"_s << u"#include <boost/math/distributions.hpp>"_s;
    QTest::newRow("storage: SQL") << u"storage"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("storage: sealing") << u"storage"_s << u"#include \"sealing/age.h\""_s;
    QTest::newRow("models: undo") << u"models"_s << u"#include <QUndoStack>"_s;
    QTest::newRow("charts: a chart") << u"charts"_s << u"#include <QChartView>"_s;
    QTest::newRow("pages: a comment") << u"pages"_s << u"// not #include <QChartView>"_s;
    QTest::newRow("main: a file beside it") << u"app"_s << u"#include \"mainwindow.h\""_s;
}

void TestIncludes::anAllowedLineIsLeftAlone()
{
    QFETCH(QString, room);
    QFETCH(QString, line);
    QCOMPARE(m_rules.objection(room, line), QString());
}

void TestIncludes::everyRoomHasRules()
{
    QStringList unknown;
    for (const QString &file : m_files) {
        if (!IncludeRules::isKnownRoom(IncludeRules::roomOf(file))) {
            unknown += file;
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u", "_s)));
}

void TestIncludes::noRoomLooksWhereItMayNot()
{
    QStringList objections;
    qsizetype includes = 0;
    for (const QString &file : m_files) {
        const QStringList lines = sourcefiles::lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            includes += IncludeRules::headerOf(lines.at(i)).isEmpty() ? 0 : 1;
            const QString objection = m_rules.objection(IncludeRules::roomOf(file), lines.at(i));
            if (!objection.isEmpty()) {
                objections += u"%1:%2: %3"_s.arg(file).arg(i + 1).arg(objection);
            }
        }
    }
    QVERIFY2(includes > m_files.size(), "Hardly any include line was found: is the source folder right?");
    QVERIFY2(objections.isEmpty(), qPrintable(u'\n' + objections.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
