// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptimage.h"

#include "sealing/securebytes.h"

#include <zstd.h>

namespace tryboth {

namespace {

constexpr qsizetype PackedFrom = 1024 * 1024; ///< bytes; below it nobody feels the difference
constexpr int Fast = 1;

/// The first `size` bytes, where nobody else holds them.
void wipeBytes(QByteArray &bytes, qsizetype size)
{
    if (size > 0 && bytes.isDetached()) {
        wipe({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(size)});
    }
}

} // namespace

void KeptImage::set(const QByteArray &image)
{
    wipe();
    m_bytes = image;
    if (image.size() < PackedFrom) {
        return;
    }
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(image.size()))),
                      Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()), image.constData(),
                                      static_cast<size_t>(image.size()), Fast);
    if (!ZSTD_isError(size)) {
        // A copy of the right length: the rest of so large a buffer would stay allocated.
        m_bytes = QByteArray(packed.constData(), static_cast<qsizetype>(size));
        m_size = image.size();
        wipeBytes(packed, m_bytes.size());
    }
}

QByteArray KeptImage::image() const
{
    if (m_size == 0) {
        return m_bytes;
    }
    QByteArray image(m_size, Qt::Uninitialized);
    const size_t size = ZSTD_decompress(image.data(), static_cast<size_t>(image.size()), m_bytes.constData(),
                                        static_cast<size_t>(m_bytes.size()));
    Q_ASSERT(size == static_cast<size_t>(m_size)); // it is what set() has packed
    return ZSTD_isError(size) ? QByteArray() : image;
}

void KeptImage::wipe()
{
    wipeBytes(m_bytes, m_bytes.size());
    m_bytes.clear();
    m_size = 0;
}

} // namespace tryboth
