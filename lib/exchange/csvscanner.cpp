// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvscanner.h"

namespace tryboth {

namespace {

int lineEndsIn(QStringView text)
{
    int ends = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool cr = text[i] == u'\r' && !(i + 1 < text.size() && text[i + 1] == u'\n');
        ends += cr || text[i] == u'\n' ? 1 : 0;
    }
    return ends;
}

} // namespace

bool CsvRow::namesDelimiter() const
{
    const bool bare = cells.size() == 1 || (cells.size() == 2 && cells.back().isEmpty());
    constexpr qsizetype Length = 5;
    return line == 1 && bare && cells.front().size() <= Length &&
           cells.front().startsWith(QLatin1StringView("sep="), Qt::CaseInsensitive);
}

CsvScanner::CsvScanner(QStringView text, QChar delimiter)
    : m_text(text)
    , m_end(text.size())
    , m_delimiter(delimiter)
{
}

CsvScanner CsvScanner::part(qsizetype end) const
{
    CsvScanner other(m_text, m_delimiter);
    other.m_end = end;
    other.m_at = m_at;
    other.m_line = m_line;
    return other;
}

const CsvRow *CsvScanner::next()
{
    if (m_at >= m_end) {
        return nullptr;
    }
    m_row.cells.clear();
    m_row.unclosedQuote = false;
    m_row.line = m_line;
    m_unquoted.clear();
    readCell();
    while (m_at < m_text.size() && !atRowEnd()) {
        ++m_at; // the delimiter
        readCell();
    }
    passRowEnd();
    return &m_row;
}

bool CsvScanner::atRowEnd() const
{
    return m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void CsvScanner::readCell()
{
    const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
    m_row.cells.push_back(quoted ? readQuoted() : readPlain());
}

QStringView CsvScanner::readQuoted()
{
    QString joined;
    bool needsJoining = false;
    qsizetype from = ++m_at;
    QStringView part;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', from);
        if (quote < 0) {
            part = m_text.sliced(from);
            m_at = m_text.size();
            m_row.unclosedQuote = true;
            break;
        }
        part = m_text.sliced(from, quote - from);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"') {
            break;
        }
        joined += part;
        joined += u'"';
        needsJoining = true;
        from = ++m_at;
    }
    const QStringView behind = readPlain(); // what stands behind the closing quote is no reason to lose it
    if (!needsJoining && behind.isEmpty()) {
        m_line += lineEndsIn(part);
        return part;
    }
    joined += part;
    joined += behind;
    m_line += lineEndsIn(joined);
    return m_unquoted.emplace_back(std::move(joined));
}

QStringView CsvScanner::readPlain()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !atRowEnd()) {
        ++m_at;
    }
    return m_text.sliced(from, m_at - from);
}

void CsvScanner::passRowEnd()
{
    if (m_at >= m_text.size()) {
        return;
    }
    const bool crLf = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += crLf ? 2 : 1;
    ++m_line;
}

const CsvRow *headerRow(CsvScanner &scanner)
{
    const CsvRow *row = scanner.next();
    return row && row->namesDelimiter() ? scanner.next() : row;
}

} // namespace tryboth
