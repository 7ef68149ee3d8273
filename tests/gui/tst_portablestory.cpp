// SPDX-License-Identifier: GPL-3.0-or-later
#include "portable/portablefolder.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;
const QString Failed = u"failed: "_s;

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.append(QDir(folder).relativeFilePath(all.next()));
    }
    return files;
}

/// Where nothing but `top` is a home, whoever runs the tests.
QProcessEnvironment environmentIn(const QString &top)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"XDG_"_s)) {
            environment.remove(name);
        }
    }
    environment.insert(u"HOME"_s, top + u"/home"_s);
    environment.insert(u"TMPDIR"_s, top + u"/tmp"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, top + u"/run"_s);
    return environment;
}

} // namespace

/// The program that people run, with a home of its own that it must leave empty.
class TestPortableStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_top = std::make_unique<QTemporaryDir>();
        for (const QString &folder : {u"home"_s, u"run"_s, u"tmp"_s, u"stick"_s}) {
            QVERIFY(QDir(m_top->path()).mkdir(folder));
        }
        QVERIFY(
            QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    void theOptionOrAFileBesideTheProgramChoosesTheFolder();
    void anOrdinaryStartUsesTheHome();
    void aPortableOneWritesIntoItsFolderAlone();
    void theCommandLineWritesIntoItsFolderAlone();
    void theCommandLineFindsTheFileBesideIt();
    void theCommandLineSeesThatTheWindowIsWriting();
    void aFolderThatCannotBeWrittenIsRefused();

private:
    QString path(const QString &name) const { return m_top->filePath(name); }
    /// Starts the program with a journal in the folder and waits until it has noted that journal, which is
    /// when it holds its lock, has its fonts and its window.
    void start(const QStringList &arguments, const QString &settingsFile);
    /// What tryboth-cli, or a copy of it, answers; "failed: " and why where it does not end well.
    QString answer(const QStringList &arguments, const QString &program = QStringLiteral(TRYBOTH_CLI)) const;
    QStringList filesElsewhere() const
    {
        return filesIn(path(u"home"_s)) + filesIn(path(u"run"_s)) + filesIn(path(u"tmp"_s));
    }

    std::unique_ptr<QTemporaryDir> m_top;
    QProcess m_program;
};

void TestPortableStory::start(const QStringList &arguments, const QString &settingsFile)
{
    QProcess maker;
    maker.start(QStringLiteral(TRYBOTH_CLI), {u"example"_s, path(u"stick/mine.tryboth"_s)});
    QVERIFY(maker.waitForFinished(PatienceMs));
    QVERIFY2(QFile::exists(path(u"stick/mine.tryboth"_s)), maker.readAllStandardError());

    m_program.setProcessEnvironment(environmentIn(m_top->path()));
    m_program.start(QStringLiteral(TRYBOTH_WINDOW), arguments + QStringList{path(u"stick/mine.tryboth"_s)});
    QVERIFY(m_program.waitForStarted(PatienceMs));
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(settingsFile), m_program.readAllStandardError(), PatienceMs);
}

QString TestPortableStory::answer(const QStringList &arguments, const QString &program) const
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(m_top->path()));
    process.start(program, arguments);
    const bool ended = process.waitForFinished(PatienceMs) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == EXIT_SUCCESS
               ? QString::fromUtf8(process.readAllStandardOutput())
               : Failed + QString::fromUtf8(process.readAllStandardError());
}

void TestPortableStory::theOptionOrAFileBesideTheProgramChoosesTheFolder()
{
    const QString beside = path(u"stick"_s);
    QVERIFY(!PortableFolder::of({u"tryboth"_s, u"mine.tryboth"_s}, beside));
    QCOMPARE(PortableFolder::of({u"tryboth"_s, u"--portable"_s, path(u"tmp"_s)}, beside)->path(),
             path(u"tmp"_s));
    QCOMPARE(PortableFolder::of({u"tryboth"_s, u"--portable="_s + path(u"tmp"_s)}, beside)->path(),
             path(u"tmp"_s));
    QFile sign(beside + u"/portable"_s);
    QVERIFY(sign.open(QIODevice::WriteOnly));
    const auto found = PortableFolder::of({u"tryboth"_s}, beside);
    QVERIFY(found);
    QCOMPARE(found->path(), beside);
    QCOMPARE(found->settingsFile(), beside + u"/tryboth.ini"_s);
    QCOMPARE(found->places().backups, beside + u"/backups"_s);
}

/// Or the next story would say nothing.
void TestPortableStory::anOrdinaryStartUsesTheHome()
{
    start({}, path(u"home/.config/tryboth/tryboth.conf"_s));
    QVERIFY(!filesIn(path(u"run"_s)).isEmpty());
}

void TestPortableStory::aPortableOneWritesIntoItsFolderAlone()
{
    start({u"--portable"_s, path(u"stick"_s)}, path(u"stick/tryboth.ini"_s));
    QCOMPARE(filesIn(path(u"home"_s)), QStringList());
    QCOMPARE(filesIn(path(u"run"_s)), QStringList());
    QCOMPARE(filesIn(path(u"tmp"_s)), QStringList());
    QFile settings(path(u"stick/tryboth.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("last=mine.tryboth")); // wherever the stick is next time
}

void TestPortableStory::theCommandLineWritesIntoItsFolderAlone()
{
    const QString journal = path(u"stick/mine.tryboth"_s);
    const QList<QStringList> commands{{u"example"_s, journal, u"--check-ins"_s, u"30"_s},
                                      {u"log"_s, journal, u"--activity"_s, u"Pairing"_s},
                                      {u"backup"_s, journal},
                                      {u"chart"_s, journal, u"--out"_s, path(u"stick/energy.svg"_s)},
                                      {u"backups"_s, journal, u"--json"_s}};
    QString said;
    for (const QStringList &command : commands) {
        said = answer(command + QStringList{u"--portable"_s, path(u"stick"_s)});
        QVERIFY2(!said.startsWith(Failed), qPrintable(said));
    }
    QVERIFY2(said.contains(path(u"stick/backups/"_s)), qPrintable(said));
    QVERIFY(!filesIn(path(u"stick/locks"_s)).isEmpty());
    QCOMPARE(filesElsewhere(), QStringList());
    answer({u"log"_s, journal, u"--activity"_s, u"Pairing"_s});
    QVERIFY(!filesElsewhere().isEmpty()); // without the option, or all this would say nothing
}

void TestPortableStory::theCommandLineFindsTheFileBesideIt()
{
    const QString program = path(u"stick/tryboth-cli"_s);
    QVERIFY(QFile::copy(QStringLiteral(TRYBOTH_CLI), program));
    QFile sign(path(u"stick/portable"_s));
    QVERIFY(sign.open(QIODevice::WriteOnly));
    sign.close();
    for (const QString &command : {u"new"_s, u"backup"_s}) {
        const QString said = answer({command, path(u"stick/mine.tryboth"_s)}, program);
        QVERIFY2(!said.startsWith(Failed), qPrintable(said));
    }
    QVERIFY(!filesIn(path(u"stick/backups"_s)).isEmpty());
    QCOMPARE(filesElsewhere(), QStringList());
}

void TestPortableStory::theCommandLineSeesThatTheWindowIsWriting()
{
    start({u"--portable"_s, path(u"stick"_s)}, path(u"stick/tryboth.ini"_s));
    const QString said = answer({u"log"_s, path(u"stick/mine.tryboth"_s), u"--activity"_s, u"Pairing"_s,
                                 u"--portable"_s, path(u"stick"_s)});
    QVERIFY2(said.startsWith(Failed) && said.contains(u"is already open"_s), qPrintable(said));
}

void TestPortableStory::aFolderThatCannotBeWrittenIsRefused()
{
    const QString said = answer({u"formats"_s, u"--portable"_s, u"/proc/tryboth"_s});
    QVERIFY2(said.startsWith(Failed) && said.contains(u"cannot be written to"_s), qPrintable(said));
    m_program.start(QStringLiteral(TRYBOTH_WINDOW), {u"--portable"_s, u"/proc/tryboth"_s});
    QVERIFY(m_program.waitForFinished(PatienceMs));
    QCOMPARE(m_program.exitCode(), EXIT_FAILURE);
    QVERIFY(m_program.readAllStandardError().contains("cannot be written to"));
}

QTEST_GUILESS_MAIN(TestPortableStory)
#include "tst_portablestory.moc"
