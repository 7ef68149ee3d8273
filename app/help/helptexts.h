// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace tryboth {

class Content;

/// What stands in help pages in the place of {{name}}: the shortcuts of `window` as they are now, the words
/// of the glossary, and where one can turn, in the language of the moment.
QHash<QString, QString> helpTexts(const Content &content, const QWidget &window);

/// The menus of `window` with their shortcuts as tables of Markdown, one a menu.
QString shortcutTables(const QWidget &window);

} // namespace tryboth
