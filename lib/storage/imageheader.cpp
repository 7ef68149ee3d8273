// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imageheader.h"

#include <QtEndian>

namespace tryboth {

namespace {

constexpr char Magic[] = "SQLite format 3"; // Its closing zero belongs to it.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;

} // namespace

std::optional<ImageHeader> ImageHeader::of(QByteArrayView image)
{
    if (image.size() < HeaderSize || !image.startsWith(QByteArrayView(Magic, sizeof(Magic)))) {
        return std::nullopt;
    }
    return ImageHeader{qFromBigEndian<qint32>(image.data() + UserVersionOffset),
                       qFromBigEndian<qint32>(image.data() + ApplicationIdOffset)};
}

} // namespace tryboth
