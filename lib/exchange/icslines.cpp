// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icslines.h"

#include <algorithm>

namespace tryboth {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || isBlank(c);
    });
}

/// RFC 6868: what a parameter cannot hold otherwise.
QByteArray withoutCarets(QByteArray value)
{
    if (!value.contains('^')) {
        return value;
    }
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = i + 1 < value.size() ? value.at(i + 1) : '\0';
        const bool escape = value.at(i) == '^' && (next == 'n' || next == '\'' || next == '^');
        if (!escape) {
            plain += value.at(i);
            continue;
        }
        plain += next == 'n' ? '\n' : next == '\'' ? '"' : '^';
        ++i;
    }
    return plain;
}

/// The first of `stops` in `text` from `at` that is not between quotes; the size where there is none.
qsizetype unquoted(const QByteArray &text, qsizetype at, QByteArrayView stops)
{
    bool quoted = false;
    for (; at < text.size(); ++at) {
        if (text.at(at) == '"') {
            quoted = !quoted;
        } else if (!quoted && stops.contains(text.at(at))) {
            break;
        }
    }
    return at;
}

} // namespace

QByteArrayView IcsLines::takePhysicalLine()
{
    const auto begin = m_bytes.cbegin() + m_at;
    const auto end = std::find_if(begin, m_bytes.cend(), isLineEnd);
    m_at = end - m_bytes.cbegin();
    if (m_at < m_bytes.size()) {
        const bool pair = m_bytes.at(m_at) == '\r' && m_at + 1 < m_bytes.size() &&
                          m_bytes.at(m_at + 1) == '\n';
        m_at += pair ? 2 : 1;
    }
    ++m_physical;
    return {begin, end};
}

bool IcsLines::next()
{
    m_text.clear();
    while (m_at < m_bytes.size()) {
        const bool continues = isBlank(m_bytes.at(m_at));
        if (!m_text.isEmpty() && !continues && !isLineEnd(m_bytes.at(m_at))) {
            break;
        }
        const QByteArrayView physical = takePhysicalLine();
        if (m_text.isEmpty()) {
            m_line = m_physical;
            m_text = physical.trimmed().isEmpty() ? QByteArray() : physical.toByteArray();
        } else if (continues) {
            m_text += physical.sliced(1);
        }
    }
    return !m_text.isEmpty();
}

std::optional<IcsProperty> IcsLines::property() const
{
    IcsProperty property;
    property.line = m_line;
    qsizetype at = unquoted(m_text, 0, ";:");
    property.name = m_text.left(at).trimmed().toUpper();
    while (at < m_text.size() && m_text.at(at) == ';') {
        const qsizetype end = unquoted(m_text, at + 1, ";:");
        const QByteArray param = m_text.mid(at + 1, end - at - 1);
        const qsizetype equals = param.indexOf('=');
        if (equals > 0) {
            QByteArray value = param.mid(equals + 1).trimmed();
            value.replace("\"", "");
            property.params.append({param.left(equals).trimmed().toUpper(), withoutCarets(value)});
        }
        at = end;
    }
    if (at >= m_text.size() || !isName(property.name)) {
        return {};
    }
    property.value = m_text.mid(at + 1);
    return property;
}

} // namespace tryboth
