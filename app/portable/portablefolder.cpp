// SPDX-License-Identifier: GPL-3.0-or-later
#include "portable/portablefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
const QString Option = u"--portable"_s;
const QString SettingsName = u"tryboth.ini"_s;

QString folderOf(const char *program)
{
    const QString linked = QFile::symLinkTarget(u"/proc/self/exe"_s);
    return QFileInfo(linked.isEmpty() ? QFile::decodeName(program) : linked).absolutePath();
}
} // namespace

PortableFolder::PortableFolder(const QString &path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
}

std::optional<PortableFolder> PortableFolder::of(const QStringList &arguments, const QString &programFolder)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == Option && i + 1 < arguments.size()) {
            return PortableFolder(arguments.at(i + 1));
        }
        if (argument.startsWith(Option + u'=')) {
            return PortableFolder(argument.section(u'=', 1));
        }
    }
    for (const QString &sign : {u"portable"_s, SettingsName}) {
        if (QFileInfo(programFolder + u'/' + sign).isFile()) {
            return PortableFolder(programFolder);
        }
    }
    return {};
}

std::optional<PortableFolder> PortableFolder::ofThisProgram(int argc, char **argv)
{
    QStringList arguments;
    std::transform(argv, argv + argc, std::back_inserter(arguments),
                   [](const char *argument) { return QFile::decodeName(argument); });
    return of(arguments, folderOf(argv[0]));
}

QString PortableFolder::settingsFile() const
{
    return m_path + u'/' + SettingsName;
}

JournalPlaces PortableFolder::places() const
{
    return {m_path + u"/locks"_s, m_path + u"/backups"_s};
}

bool PortableFolder::keepEverything() const
{
    const QString cache = m_path + u"/cache"_s;
    if (!QDir().mkpath(cache) || !QFileInfo(m_path).isWritable()) {
        return false;
    }
    // Fonts and graphics drivers keep caches, and the dialogs of a desktop would note what was opened.
    qputenv("XDG_CACHE_HOME", QFile::encodeName(cache));
    qputenv("TMPDIR", QFile::encodeName(cache));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    return true;
}

} // namespace tryboth
