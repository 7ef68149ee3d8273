// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSize>
#include <QStringList>

class QWidget;

namespace tryboth {

class Desktop;
class MainWindow;

/// Goes through the windows of the program and writes a picture of each into a folder, without a display: for
/// the README, and for those who look after how it looks.
class PictureTour
{
public:
    static constexpr QSize WindowSize{1280, 820};

    explicit PictureTour(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Every page: energy.png. Fails where a picture cannot be written, as all of these do.
    Result<void> pages(MainWindow &window);
    /// What the menus open: dialog-exportDialog.png, and page-…png where something begins in the window.
    Result<void> menus(MainWindow &window);
    /// The desk of a coach with a share of the journal of `window`: desk.png and its dialogs.
    Result<void> desk(MainWindow &window);
    /// The window one starts with.
    Result<void> start(Desktop &desktop);

    /// The files that were written.
    const QStringList &files() const { return m_files; }

private:
    Result<void> save(QWidget &window, const QString &name);
    /// Every dialog that is open, each once; they are closed then. `name` is for a change in `window` itself.
    Result<void> saveOpened(QWidget &window, const QString &name);

    QString m_folder;
    QStringList m_files;
};

} // namespace tryboth
