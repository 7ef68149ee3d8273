// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gitlog.h"

#include "exchange/importchecks.h"
#include "exchange/importcollector.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QStringDecoder>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::GitImport)
};

constexpr int PatienceMs = 100; ///< between two questions whether to go on
constexpr qint64 LongestLine = 4096;

/// Where it was installed, or built.
QString program()
{
    const QDir own(QCoreApplication::applicationDirPath());
    QStringList folders{own.path()};
    for (const QString &beside : {u"../libexec/tryboth"_s, u"git"_s, u"../git"_s}) {
        folders.append(own.filePath(beside));
    }
    if (const QString said = qEnvironmentVariable("TRYBOTH_LIBEXEC"); !said.isEmpty()) {
        folders.prepend(said);
    }
    return QStandardPaths::findExecutable(u"tryboth-git"_s, folders);
}

tl::unexpected<Error> notInstalled()
{
    return failure(Words::tr("The program tryboth-git, which reads repositories, is not where Tryboth is. "
                             "Nothing was imported. Install Tryboth again and try again."),
                   u"tryboth-git missing"_s);
}

tl::unexpected<Error> unreadable(const QString &folder, const QString &why)
{
    return failure(
        Words::tr("The repository “%1” cannot be read: %2. Nothing was imported. Check that git itself can "
                  "read it (“git log”), and try again.")
            .arg(QDir(folder).dirName(), why.trimmed()),
        u"git unreadable"_s);
}

/// In the encoding that the commit says, else in UTF-8.
QString subjectOf(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid()) {
        return QString::fromUtf8(bytes);
    }
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromUtf8(bytes) : text;
}

GitCommit commitOf(const QByteArray &line)
{
    enum { Seconds, Offset, Parents, Address, Subject, Encoding };
    const QByteArrayList parts = line.split('\t');
    return {parts.value(Seconds).toLongLong(), parts.value(Offset).toInt(), parts.value(Parents).toInt(),
            QString::fromUtf8(parts.value(Address)).trimmed().toLower(),
            subjectOf(parts.value(Subject), parts.value(Encoding)).trimmed()};
}

/// Hands on the lines that are there; false when there were too many commits.
class LineReader
{
public:
    LineReader(const GitLogReader &reader, int most)
        : m_reader(reader)
        , m_most(most)
    {
    }

    bool take(QProcess &process)
    {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine(LongestLine).chopped(1);
            if (!m_begun) {
                m_begun = true;
                m_reader.begin(QString::fromUtf8(line).trimmed().toLower());
            } else if (++m_commits > m_most) {
                return false;
            } else {
                m_reader.commit(commitOf(line));
            }
        }
        return true;
    }
    int commits() const { return m_commits; }

private:
    const GitLogReader &m_reader;
    int m_most;
    int m_commits = 0;
    bool m_begun = false;
};

} // namespace

Result<void> readGitLog(const QString &folder, const ImportOptions &options, const GitLogReader &reader,
                        const ImportProgress &progress)
{
    const QString path = program();
    if (path.isEmpty()) {
        return notInstalled();
    }
    const int most = options.limits.entries;
    QProcess process;
    process.start(path, QStringList{QDir(folder).absolutePath(), QString::number(most)} +
                            (options.subjects ? QStringList{u"subjects"_s} : QStringList()));
    LineReader lines(reader, most);
    const auto stop = [&process](Error error) -> Result<void> {
        process.kill();
        process.waitForFinished();
        return tl::unexpected(std::move(error));
    };
    if (!process.waitForStarted()) {
        return unreadable(folder, process.errorString());
    }
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(PatienceMs);
        if (!lines.take(process)) {
            return stop(tooManyEntries(most));
        }
        if (progress && !progress(lines.commits(), most)) {
            return stop(stoppedByReader());
        }
    }
    if (!lines.take(process)) {
        return tl::unexpected(tooManyEntries(most));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return unreadable(folder, QString::fromUtf8(process.readAllStandardError()));
    }
    return {};
}

} // namespace tryboth
