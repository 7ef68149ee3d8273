// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tryboth {

/// An image that is seldom asked for and held all day: packed, it takes a fifth of its memory. Wiped before
/// its memory is given back.
class KeptImage
{
public:
    KeptImage() = default;
    ~KeptImage() { wipe(); }
    KeptImage(const KeptImage &) = delete;
    KeptImage &operator=(const KeptImage &) = delete;

    /// Some 3 ms for each megabyte; small images stay as they are.
    void set(const QByteArray &image);
    QByteArray image() const;
    void wipe();

private:
    QByteArray m_bytes;
    qsizetype m_size = 0; ///< of the image; 0 where it is not packed
};

} // namespace tryboth
