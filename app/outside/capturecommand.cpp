// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/capturecommand.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// In double quotes where it needs any: a desktop entry knows no others, and a shell takes them, too.
QString quoted(QString word)
{
    static const QRegularExpression harmless(u"^[\\w@%+=:,./-]+$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression special(uR"(([\\"`$]))"_s);
    return harmless.match(word).hasMatch() ? word : u'"' + word.replace(special, uR"(\\1)"_s) + u'"';
}

/// Its name alone where that is enough to find it.
QString wordFor(const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    const QString found = QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath();
    return !found.isEmpty() && found == QFileInfo(program).canonicalFilePath() ? name : program;
}

} // namespace

QString captureCommand(const QString &program, const QString &portableFolder, const QString &flatpak)
{
    QString command = flatpak.isEmpty() ? quoted(wordFor(program)) : u"flatpak run "_s + flatpak;
    if (!portableFolder.isEmpty()) {
        command += u" --portable "_s + quoted(portableFolder);
    }
    return command + u" --capture"_s;
}

} // namespace tryboth
