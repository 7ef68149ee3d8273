// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagepaper.h"

#include <QObject>

#include <functional>

namespace tryboth {

class FileWindow;
class Theme;

/// The pages of a window on paper and as files, and booklets of a period of a journal. Paper is always light.
class WindowPrinting : public QObject
{
    Q_OBJECT

public:
    WindowPrinting(FileWindow &window, Theme &theme);

    /// Saves the page that is shown to `path`, a .png or .pdf, and says so, and what was left out.
    void savePageTo(const QString &path);

private:
    void printPage();
    void askWhereToSavePage();
    void openBooklet();
    /// Hands the page to `use`, unrolled and in the light look; the look of before comes back.
    void withPaper(const std::function<void(const PagePaper &)> &use);

    FileWindow &m_window;
    Theme &m_theme;
};

} // namespace tryboth
