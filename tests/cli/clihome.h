// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tryboth::test {

/// How a run of tryboth-cli ended.
struct CliRun
{
    int exit = -1; ///< −1 where it crashed
    QByteArray out;
    QByteArray error;

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QByteArray said() const { return out + error; }
};

/// A home folder in which the real program runs and finds nothing but what a test puts there.
class CliHome
{
public:
    CliHome();

    /// Runs the program on these arguments, as bytes; they are handed over without a shell. `input` is what
    /// it can read from descriptor 0. There is no terminal to ask on.
    CliRun run(const QByteArrayList &arguments, const QString &outputFile = {},
               const QByteArray &input = {}) const;
    CliRun runWith(const QByteArray &input, const QByteArrayList &arguments) const
    {
        return run(arguments, {}, input);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray put(const QString &name, const QByteArray &bytes) const; ///< gives its path
    QByteArray bytesOf(const QString &name) const;
    QByteArray newJournal() const; ///< "my.tryboth" in this home; gives its path

private:
    QTemporaryDir m_folder;
};

} // namespace tryboth::test
