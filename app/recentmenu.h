// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace tryboth {

class Settings;

/// "Open recent": the journals and desks of last time by name and folder, what is missing named as missing,
/// and the ways to forget them.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &path); ///< which may not be there any more

private:
    void refresh();

    Settings &m_settings;
};

} // namespace tryboth
