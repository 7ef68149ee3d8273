// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000; // a start under a sanitizer, beside other tests

using Variables = QList<std::pair<QString, QString>>; ///< a null value: not set

} // namespace

/// The real program where something that it would like to have is missing: it starts, it shows every page, or
/// it says what cannot be. And two of them at once.
class TestEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPageIsShownWhateverIsMissing_data();
    void everyPageIsShownWhateverIsMissing();
    void aHomeThatCannotBeWrittenIsNoReasonNotToStart();
    void withoutADisplayItSaysSo_data();
    void withoutADisplayItSaysSo();
    void theSecondStartIsServedByTheFirst();
    void whoWasKilledLeavesNothingInTheWay();
    void whereNothingCanListenEachStartsAlone();
    void aSignalEndsItAsQuittingDoes();

private:
    QProcessEnvironment usual() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CONFIG_HOME"_s,
                                    u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_DIRS"_s}) {
            environment.remove(name);
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
        return environment;
    }
    std::unique_ptr<QProcess> start(const QProcessEnvironment &environment,
                                    const QStringList &arguments) const
    {
        auto program = std::make_unique<QProcess>();
        program->setProcessEnvironment(environment);
        program->start(QStringLiteral(TRYBOTH_PROGRAM), arguments);
        return program;
    }
    static bool ends(QProcess &program)
    {
        return program.waitForFinished(PatienceMs) && program.exitStatus() == QProcess::NormalExit;
    }
    /// Whether a program answers where they listen.
    bool listens() const
    {
        const QDir folder(m_folder->filePath(u"run/tryboth"_s));
        QStringList names = folder.entryList({u"hand-over-*"_s}, QDir::System | QDir::Hidden);
        if (names.isEmpty()) {
            return false;
        }
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, qPrintable(folder.filePath(names.first())), sizeof address.sun_path);
        const int caller = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool answers = ::connect(caller, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::close(caller);
        return answers;
    }

    QTemporaryDir m_ofAll;
    const QString m_fonts = m_ofAll.filePath(u"fonts.conf"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEdges::initTestCase()
{
    QFile fonts(m_fonts);
    QVERIFY(fonts.open(QIODevice::WriteOnly));
    fonts.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>");
}

void TestEdges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"home"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"run"_s));
}

void TestEdges::everyPageIsShownWhateverIsMissing_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::newRow("a bus") << Variables{{u"DBUS_SESSION_BUS_ADDRESS"_s, u"/dev/null"_s},
                                        {u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/dev/null"_s}};
    QTest::newRow("fonts") << Variables{{u"FONTCONFIG_FILE"_s, m_fonts}};
    QTest::newRow("a home and a runtime folder")
        << Variables{{u"HOME"_s, QString()}, {u"XDG_RUNTIME_DIR"_s, QString()}};
    QTest::newRow("places that can be written to")
        << Variables{{u"HOME"_s, u"/proc"_s}, {u"XDG_RUNTIME_DIR"_s, u"/proc"_s}, {u"TMPDIR"_s, u"/proc"_s}};
    QTest::newRow("a language and a zone that are known")
        << Variables{{u"LC_ALL"_s, u"xx_YY"_s}, {u"TZ"_s, u"Nowhere/Nothing"_s}};
}

void TestEdges::everyPageIsShownWhateverIsMissing()
{
    QFETCH(Variables, variables);
    QProcessEnvironment environment = usual();
    for (const auto &[variable, value] : std::as_const(variables)) {
        if (value.isNull()) {
            environment.remove(variable);
        } else {
            environment.insert(variable, value);
        }
    }
    const QString pictures = m_folder->filePath(u"pictures"_s);
    const auto program = start(environment, {u"--pictures"_s, pictures, u"--check-ins"_s, u"40"_s});
    QVERIFY2(ends(*program), program->readAllStandardError().constData());
    QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
    QVERIFY(QDir(pictures).entryList({u"*.png"_s}).size() >= 5);
}

void TestEdges::aHomeThatCannotBeWrittenIsNoReasonNotToStart()
{
    QProcessEnvironment environment = usual();
    environment.insert(u"HOME"_s, u"/proc"_s); // nobody writes there, not even root
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/proc"_s);
    environment.insert(u"TMPDIR"_s, u"/proc"_s);
    const auto program = start(environment, {});
    QVERIFY(program->waitForStarted());
    QVERIFY(!program->waitForFinished(1'500)); // it stays: a crash at the start would have come by now
    program->terminate();
    QVERIFY(program->waitForFinished(PatienceMs));
    const QByteArray said = program->readAllStandardError();
    QVERIFY2(!said.contains("ASSERT") && !said.contains("fatal"), said.constData());
}

void TestEdges::withoutADisplayItSaysSo_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("none") << u"TRYBOTH_NOTHING"_s << u"missing"_s << QByteArray("There is no display");
    QTest::newRow("X, not there") << u"DISPLAY"_s << u":987"_s << QByteArray("does not answer");
    QTest::newRow("Wayland, not there")
        << u"WAYLAND_DISPLAY"_s << u"nowhere-0"_s << QByteArray("does not answer");
    QTest::newRow("a platform that nobody knows")
        << u"QT_QPA_PLATFORM"_s << u"nothing"_s << QByteArray("does not answer");
}

void TestEdges::withoutADisplayItSaysSo()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QByteArray, sentence);
    QProcessEnvironment environment = usual();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(variable, value);
    const auto program = start(environment, {});
    QVERIFY(ends(*program)); // ended, and did not crash
    QCOMPARE(program->exitCode(), 1);
    const QByteArray said = program->readAllStandardError();
    QVERIFY2(said.contains(sentence), said.constData());
}

void TestEdges::theSecondStartIsServedByTheFirst()
{
    const auto first = start(usual(), {});
    QTRY_VERIFY_WITH_TIMEOUT(listens(), PatienceMs);
    for (const QStringList &arguments :
         {QStringList{}, QStringList{u"--capture"_s}, QStringList{u"not-there.tryboth"_s}}) {
        const auto second = start(usual(), arguments);
        QVERIFY(ends(*second));
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
    }
    first->kill();
    first->waitForFinished();
}

void TestEdges::whoWasKilledLeavesNothingInTheWay()
{
    const auto first = start(usual(), {});
    QTRY_VERIFY_WITH_TIMEOUT(listens(), PatienceMs);
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(!listens());
    const auto next = start(usual(), {});
    QTRY_VERIFY_WITH_TIMEOUT(listens(), PatienceMs);
    const auto third = start(usual(), {});
    QVERIFY(ends(*third));
    QCOMPARE(third->exitCode(), 0);
    QCOMPARE(next->state(), QProcess::Running);
    next->kill();
    next->waitForFinished();
}

void TestEdges::whereNothingCanListenEachStartsAlone()
{
    QProcessEnvironment environment = usual();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(QString(120, u'd')));
    QVERIFY(QDir(m_folder->path()).mkpath(QString(120, u'd'))); // longer than the name of a socket may be
    const auto first = start(environment, {});
    const auto second = start(environment, {});
    QVERIFY(first->waitForStarted());
    QVERIFY(!second->waitForFinished(1'500));
    QVERIFY(!first->waitForFinished(1));
    for (QProcess *program : {first.get(), second.get()}) {
        program->kill();
        program->waitForFinished();
    }
}

/// What becomes of words is in tst_goodbye; here is the program as it is started.
void TestEdges::aSignalEndsItAsQuittingDoes()
{
    const auto program = start(usual(), {});
    QTRY_VERIFY_WITH_TIMEOUT(listens(), PatienceMs);
    program->terminate();
    QVERIFY2(ends(*program), program->readAllStandardError().constData());
    QCOMPARE(program->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestEdges)
#include "tst_edges.moc"
