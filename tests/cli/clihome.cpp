// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace tryboth::test {

using namespace Qt::StringLiterals;

CliHome::CliHome()
{
    QDir(m_folder.path()).mkpath(u"run"_s);
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

CliRun CliHome::run(const QByteArrayList &arguments, const QString &outputFile, const QByteArray &input) const
{
    QStringList texts;
    for (const QByteArray &argument : arguments) {
        texts.append(QString::fromUtf8(argument));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (!outputFile.isEmpty()) {
        process.setStandardOutputFile(outputFile);
    }
    process.setChildProcessModifier([] { ::setsid(); }); // away from the terminal of who runs the tests
    process.start(QStringLiteral(TRYBOTH_CLI), texts);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray CliHome::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? path(name).toUtf8() : QByteArray();
}

QByteArray CliHome::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray CliHome::newJournal() const
{
    const QByteArray journal = path(u"my.tryboth"_s).toUtf8();
    return run({"new", journal}).exit == 0 ? journal : QByteArray();
}

} // namespace tryboth::test
