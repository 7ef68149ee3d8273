// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tryboth::test {

/// What a program asked the kernel for, one line a call, as strace writes it.
struct SystemCalls
{
    QStringList lines;
    int exitCode = -1; ///< −1 where the program was killed
    QByteArray said;   ///< on both outputs

    /// The calls whose name is `name`, such as "socket".
    QStringList named(const QString &name) const
    {
        return lines.filter(QRegularExpression(QStringLiteral("(^|\\s)%1\\(").arg(name)));
    }

    /// Every path that a call named, opened or not.
    QStringList paths() const
    {
        static const QRegularExpression pattern(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
        QStringList found;
        for (const QString &line : lines) {
            const auto match = pattern.match(line);
            if (match.hasMatch())
                found += match.captured(1);
        }
        return found;
    }
};

inline bool canTrace()
{
    return !QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty();
}

/// Runs `program` to its end and writes down the calls of the kinds in `trace`, e.g. "%file,%network".
inline SystemCalls traced(const QString &trace, const QString &program, const QStringList &arguments,
                          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                          const QString &folder = {})
{
    constexpr int Minutes = 5 * 60'000;
    const QTemporaryDir place;
    const QString log = place.filePath(QStringLiteral("log"));
    QProcess strace;
    QProcessEnvironment traceable = environment;
    // LeakSanitizer gives up in a process that is traced.
    traceable.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    strace.setProcessEnvironment(traceable);
    strace.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        strace.setWorkingDirectory(folder);
    strace.start(QStringLiteral("strace"),
                 QStringList{QStringLiteral("-qq"), QStringLiteral("-f"), QStringLiteral("-s"),
                             QStringLiteral("400"), QStringLiteral("-o"), log, QStringLiteral("-e"),
                             QStringLiteral("trace=") + trace, program} +
                     arguments);
    SystemCalls calls;
    if (!strace.waitForFinished(Minutes))
        return calls;
    calls.exitCode = strace.exitStatus() == QProcess::NormalExit ? strace.exitCode() : -1;
    calls.said = strace.readAll();
    QFile file(log);
    if (file.open(QIODevice::ReadOnly))
        calls.lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return calls;
}

} // namespace tryboth::test
