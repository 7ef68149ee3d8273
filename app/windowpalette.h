// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"
#include "settings/settingstable.h"

class QMainWindow;

namespace tryboth {

class MainWindow;

/// What the menus of `window` offer now, with the keys that do the same.
QList<PaletteItem> menuItems(const QMainWindow &window);

/// What the dialog of settings offers; `show` opens it at one.
QList<PaletteItem> settingItems(const std::function<void(Setting)> &show);

/// Looks for experiments by their titles and for entries by their words. Forecasts and answers that are still
/// sealed are not looked at, nor any other text.
PaletteModel::Source journalSource(MainWindow &window);

} // namespace tryboth
