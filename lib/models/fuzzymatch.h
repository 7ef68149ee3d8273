// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tryboth {

/// How far what was typed is from `text`, 0 being nearest; nothing where it does not fit. Case and diacritics
/// do not count. Every word that was typed has to fit, in any order, and costs
///
///   0  as the beginning of the text      "new" in "New experiment"
///   1  as the beginning of a word        "exp" in "New experiment"
///   2  within a word                     "peri" in "New experiment"
///   3  as letters in their order,        "nex" in "New experiment"
///      the first at the beginning of a word and the others at the beginning of a word or next to each other
///
/// Nothing typed fits everything.
std::optional<int> fuzzyDistance(const QString &typed, const QString &text);

} // namespace tryboth
