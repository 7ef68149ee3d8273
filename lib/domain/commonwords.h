// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLocale>
#include <QSet>
#include <QString>

namespace tryboth {

/// Words in small letters that begin sentences and are nobody's name: English ones, with those of the
/// language of `locale` where it has some, and its days of the week. Fails when the shipped texts are
/// missing.
Result<QSet<QString>> commonWords(const QLocale &locale);

} // namespace tryboth
