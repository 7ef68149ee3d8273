// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentfiles.h"

#include "settings/settings.h"

#include <QFileInfo>

namespace tryboth {

QStringList RecentFiles::all() const
{
    QStringList files;
    if (isOn()) {
        for (const QString &kept : m_settings.value(Setting::RecentFiles).toStringList().mid(0, Most)) {
            files.append(m_settings.foundPath(kept));
        }
    }
    return files;
}

void RecentFiles::write(const QStringList &files)
{
    QStringList kept;
    for (const QString &file : files.mid(0, Most)) {
        kept.append(m_settings.keptPath(file));
    }
    m_settings.setValue(Setting::RecentFiles, kept);
}

void RecentFiles::add(const QString &path)
{
    if (!isOn()) {
        return;
    }
    QStringList files = all();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    write(files);
}

void RecentFiles::remove(const QString &path)
{
    QStringList files = all();
    files.removeAll(path);
    write(files);
}

void RecentFiles::clear()
{
    m_settings.reset(Setting::RecentFiles);
}

bool RecentFiles::isOn() const
{
    return m_settings.value(Setting::RemembersFiles).toBool();
}

void RecentFiles::setOn(bool on)
{
    m_settings.setValue(Setting::RemembersFiles, on);
    if (!on) {
        clear();
        m_settings.reset(Setting::LastJournal);
    }
}

} // namespace tryboth
