// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tryboth {

/// Lines for what has no field of its own. An entry without an id is told by what its file says, so each line
/// has two forms: as it is shown, in the reader's language, and as it counts for the id, the same for
/// everybody.
class LeftOver
{
public:
    LeftOver() = default;
    LeftOver(const QStringList &lines) { append(lines); }

    /// A line as the file has it.
    void append(const QString &line) { append(line, line); }
    void append(const QStringList &lines)
    {
        m_shown.append(lines);
        m_told.append(lines);
    }
    /// A line with words of ours, or one that only counts: then `shown` is empty. `told` must not depend on
    /// the language or on what the reader chose.
    void append(const QString &shown, const QString &told)
    {
        m_shown.append(shown);
        m_told.append(told);
    }

    void sort()
    {
        m_shown.sort();
        m_told.sort();
    }

    const QStringList &shown() const { return m_shown; }
    const QStringList &told() const { return m_told; }

private:
    QStringList m_shown;
    QStringList m_told;
};

} // namespace tryboth
