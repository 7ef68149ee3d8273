// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace tryboth {

/// A few sentences under a heading. A starter's "…" is marked until one's own words stand there, and so is
/// text that is too long.
class TextBox : public QWidget
{
    Q_OBJECT

public:
    /// `limit` in code points.
    TextBox(const QString &heading, const QString &objectName, int limit, QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &words);
    /// How many lines it shows at least; it takes more where there is room.
    void setLines(int lines);
    /// Other words above the field, a question for example.
    void setHeading(const QString &heading);
    /// A quiet line below the heading.
    void setHint(const QString &hint);

    /// Takes "…" for what it is in free writing, not for a starter's hole.
    void setFree();

    /// Whether a starter's words still wait to be replaced.
    bool hasHole() const;
    QPlainTextEdit *field() const { return m_field; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void markHoles();

    QLabel *m_heading;
    QLabel *m_hint;
    QPlainTextEdit *m_field;
    QLabel *m_trouble;
    int m_limit;
    bool m_free = false;
};

} // namespace tryboth
