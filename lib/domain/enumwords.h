// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tryboth {

/// The stable words of an enumeration, as files and the command line use them.
template <typename E, size_t N>
using EnumWords = std::array<std::pair<E, QLatin1StringView>, N>;

template <typename E, size_t N>
QString wordOf(const EnumWords<E, N> &words, E value)
{
    const auto found = std::ranges::find(words, value, &std::pair<E, QLatin1StringView>::first);
    return found == words.end() ? QString() : QString(found->second);
}

template <typename E, size_t N>
std::optional<E> valueOf(const EnumWords<E, N> &words, QStringView word)
{
    for (const auto &[value, name] : words) {
        if (word.trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace tryboth
