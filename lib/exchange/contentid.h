// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

#include <initializer_list>

namespace tryboth {

/// A stable name for content that has none: the same parts give the same 40 hexadecimal digits on every
/// machine.
class ContentId
{
public:
    ContentId() = default;
    ContentId(const ContentId &) {} // between two names there is nothing to copy
    ContentId &operator=(const ContentId &) { return *this; }

    QString of(std::initializer_list<QStringView> parts)
    {
        m_hash.reset();
        for (const QStringView part : parts) {
            const qint64 size = part.size();
            m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
            m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(part.utf16()), part.size() * 2));
        }
        return QString::fromLatin1(m_hash.result().toHex());
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

} // namespace tryboth
