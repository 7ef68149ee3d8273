// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <deque>
#include <vector>

namespace tryboth {

/// One record of a CSV text.
struct CsvRow
{
    int line = 1; ///< where it begins, from 1
    std::vector<QStringView> cells;
    bool unclosedQuote = false; ///< the text ended inside of quotes

    /// Whether it is "sep=;", which Excel takes for a word about the table and not for its header.
    bool namesDelimiter() const;
    bool isBlank() const { return cells.size() == 1 && cells.front().trimmed().isEmpty(); }
};

/// Walks once through a text by RFC 4180. Rows end with CRLF, LF or CR; inside of quotes all of them are
/// text. Quotes inside of an unquoted cell are text as well.
class CsvScanner
{
public:
    /// `text` has to outlive the scanner.
    CsvScanner(QStringView text, QChar delimiter);

    /// The next row, valid until the next call; null at the end.
    const CsvRow *next();

    /// UTF-16 units read so far.
    qsizetype position() const { return m_at; }
    /// UTF-16 units that are to be read.
    qsizetype remaining() const { return std::max<qsizetype>(m_end - m_at, 0); }

    /// Another one that reads on from here, up to the row that begins at or behind `end`.
    CsvScanner part(qsizetype end) const;

private:
    bool atRowEnd() const;
    void readCell();
    QStringView readQuoted();
    QStringView readPlain();
    void passRowEnd();

    QStringView m_text;
    qsizetype m_end; ///< rows that begin here are another's
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvRow m_row;
    std::deque<QString> m_unquoted; ///< cells that had to be put together; a deque, so that views stay valid
};

/// The first row that `scanner` gives, or the one behind "sep=;"; null where there is none.
const CsvRow *headerRow(CsvScanner &scanner);

} // namespace tryboth
