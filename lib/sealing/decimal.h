// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace tryboth {

/// A positive number in the only form that a header may have: digits, no sign, no leading zero. Numbers too
/// long for 32 bits give the largest one, which no limit lets pass.
inline std::optional<std::uint32_t> fromDecimal(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.front() == '0' || !std::ranges::all_of(text, isDigit)) {
        return std::nullopt;
    }
    std::uint64_t number = 0;
    for (const char c : text) {
        number = std::min<std::uint64_t>(number * 10 + static_cast<std::uint64_t>(c - '0'),
                                         std::numeric_limits<std::uint32_t>::max());
    }
    return static_cast<std::uint32_t>(number);
}

} // namespace tryboth
