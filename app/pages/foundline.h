// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QWidget>

namespace tryboth {

class FlowLayout;

/// One thing besides the entries in which a search found its words.
struct FoundRow
{
    Id id;
    QString words;  ///< for its button
    QString spoken; ///< what its button is called

    bool operator==(const FoundRow &) const = default;
};

/// Things of one kind that a search found, as a line of buttons. Hidden while there are none.
class FoundLine : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostShown = 8;

    /// `button`: the object name of each button.
    FoundLine(const QString &heading, const QString &button, QWidget *parent = nullptr);

    /// The first `rows` of `all` that were found; how many more there are is said.
    void setRows(const QList<FoundRow> &rows, qsizetype all);

Q_SIGNALS:
    void chosen(const tryboth::Id &id);

private:
    QString m_heading, m_button;
    FlowLayout *m_line;
    QList<FoundRow> m_rows;
    qsizetype m_all = 0;
};

} // namespace tryboth
