// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is loaded with the programs, by whatever way it came: nothing that speaks to servers.
class TestLinkage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSpeaksToServers_data();
    void nothingSpeaksToServers();
    void theSearchFindsWhatItLooksFor();

private:
    static QStringList strangersIn(const QString &program)
    {
        static const QRegularExpression stranger(u"libgit2|libssh|libcurl|libQt6Network|libQt6WebEngine|"
                                                 u"libmbedtls|libgnutls|libhttp_parser|libsoup|"
                                                 "libneon|libnghttp"_s);
        QProcess ldd;
        ldd.start(u"ldd"_s, {program});
        const bool ran = ldd.waitForFinished() && ldd.exitCode() == 0;
        return ran ? QString::fromUtf8(ldd.readAllStandardOutput()).split(u'\n').filter(stranger)
                   : QStringList{u"ldd could not read "_s + program};
    }
};

void TestLinkage::nothingSpeaksToServers_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("the window") << QStringLiteral(TRYBOTH_WINDOW);
    QTest::newRow("the command line") << QStringLiteral(TRYBOTH_CLI);
}

void TestLinkage::nothingSpeaksToServers()
{
    if (QStandardPaths::findExecutable(u"ldd"_s).isEmpty()) {
        QSKIP("ldd is not installed: what is loaded is not checked");
    }
    QFETCH(QString, program);
    QCOMPARE(strangersIn(program), QStringList());
}

/// The negative control: the program that reads repositories, ends, and is the reason for being careful.
void TestLinkage::theSearchFindsWhatItLooksFor()
{
    if (QStandardPaths::findExecutable(u"ldd"_s).isEmpty()) {
        QSKIP("ldd is not installed: what is loaded is not checked");
    }
    QVERIFY(!strangersIn(QStringLiteral(TRYBOTH_GIT)).isEmpty());
}

QTEST_APPLESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
