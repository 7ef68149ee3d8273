// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tryboth::bench {

/// The median time of `work` in milliseconds; `prepare` runs before each and is not counted.
double medianMs(int runs, const std::function<void()> &work, const std::function<void()> &prepare = {});

/// Writes `bytes` and waits for the disk: the least that a save is.
void writeAndSync(const QString &path, const QByteArray &bytes);

/// The value, or the end of the program with the sentence: no measurement makes sense without.
template <typename T, typename E>
T must(tl::expected<T, E> result)
{
    if (!result) {
        qFatal("%s (%s)", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace tryboth::bench
