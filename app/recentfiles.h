// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tryboth {

class Settings;

/// The journals and desks that were open last, newest first; some may not be there any more. Kept with the
/// settings and nowhere else; empty where one does not want that.
class RecentFiles
{
public:
    static constexpr int Most = 8;

    explicit RecentFiles(Settings &settings)
        : m_settings(settings)
    {
    }

    QStringList all() const; ///< absolute paths
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

    /// Whether files are remembered at all. Switching it off forgets those that are, and the last journal.
    bool isOn() const;
    void setOn(bool on);

private:
    void write(const QStringList &files);

    Settings &m_settings;
};

} // namespace tryboth
