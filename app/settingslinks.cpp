// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingslinks.h"

#include "deskwindow.h"
#include "mainwindow.h"
#include "menuicons.h"
#include "pages/commandpalette.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "settings/shortcutspane.h"
#include "windowpalette.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct LinksText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SettingsLinks)
};

void openSettings(QMainWindow &window, Settings &settings, Shortcuts &shortcuts,
                  std::optional<Setting> setting)
{
    auto *dialog = new SettingsDialog(settings, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: a section of the settings: the shortcuts
    dialog->addSection(SettingSection::Keys, LinksText::tr("Keys"), new ShortcutsPane(shortcuts, window));
    dialog->open();
    if (setting) {
        dialog->showSetting(*setting);
    }
}

void openPalette(QMainWindow &window, const std::function<void(Setting)> &showSetting,
                 const PaletteModel::Source &source)
{
    auto *palette = new CommandPalette(menuItems(window) + settingItems(showSetting), source, &window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace

void linkSettings(MainWindow &window, Shortcuts &shortcuts)
{
    const auto show = [&window, &shortcuts](std::optional<Setting> setting) {
        openSettings(window, window.settings(), shortcuts, setting);
    };
    QObject::connect(&window, &MainWindow::settingsRequested, &window, show);
    QObject::connect(&window, &MainWindow::paletteRequested, &window,
                     [&window, show] { openPalette(window, show, journalSource(window)); });
    shortcuts.manage(window);
    addMenuIcons(window);
}

void linkSettings(DeskWindow &window, Settings &settings, Shortcuts &shortcuts)
{
    const auto show = [&window, &settings, &shortcuts](std::optional<Setting> setting) {
        openSettings(window, settings, shortcuts, setting);
    };
    QObject::connect(&window, &DeskWindow::settingsRequested, &window, show);
    QObject::connect(&window, &DeskWindow::paletteRequested, &window,
                     [&window, show] { openPalette(window, show, {}); });
    shortcuts.manage(window);
    addMenuIcons(window);
}

} // namespace tryboth
