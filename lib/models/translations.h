// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace tryboth {

/// Makes tr() speak the language of `locale` from now on, in our own sentences and in Qt's dialogs. English
/// needs this as well: its catalogue holds the plurals. Call once, after the application object exists.
void installTranslations(const QLocale &locale);

} // namespace tryboth
