// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/sealingerror.h"

#include <QBuffer>
#include <QByteArray>

namespace tryboth {

/// Runs a function of two devices on memory: all of its output, or nothing.
template <typename Work>
SealingResult<QByteArray> inMemory(const QByteArray &input, const Work &work)
{
    QBuffer from;
    from.setData(input);
    from.open(QIODevice::ReadOnly);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    if (const SealingResult<void> done = work(from, to); !done) {
        return tl::unexpected(done.error());
    }
    return to.data();
}

} // namespace tryboth
