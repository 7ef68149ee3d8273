// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsfile.h"

#include <optional>

namespace tryboth {

/// Walks over the unfolded lines of an iCalendar file.
class IcsLines
{
public:
    explicit IcsLines(const QByteArray &utf8)
        : m_bytes(utf8)
    {
    }

    /// Goes to the next line that is not blank; false at the end.
    bool next();

    const QByteArray &text() const { return m_text; }
    int line() const { return m_line; }

    /// The current line taken apart, or nothing where it is not a property.
    std::optional<IcsProperty> property() const;

private:
    QByteArrayView takePhysicalLine();

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_physical = 0;
    int m_line = 0;
    QByteArray m_text;
};

} // namespace tryboth
