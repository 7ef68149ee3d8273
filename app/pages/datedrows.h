// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

/// Up to a few lines, each a statement with a day, and perhaps how sure one is of it.
class DatedRows : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;      ///< of the objects, such as "expectation"
        QString statement; ///< spoken name of a line, "%1" its number
        QString hint;
        QString day; ///< spoken name of a day, "%1" its number
        QString add;
        bool confidence = false;
        int limit = 200; ///< of a line, UTF-16 units
        int most = 5;
    };
    struct Line
    {
        int key = -1; ///< the caller's; −1 for a new one
        QString text;
        LocalDay day;
        int confidence = 70;
    };

    explicit DatedRows(const Words &words, QWidget *parent = nullptr);

    /// Shows `lines`, and an empty one where there are none. New ones get `usualDay`.
    void setLines(const QList<Line> &lines, LocalDay usualDay);
    QList<Line> lines() const;
    /// Puts `text` into the first empty line, or a new one.
    void add(const QString &text);

Q_SIGNALS:
    void changed(); ///< what lines() gives is another one

private:
    struct Row
    {
        int key;
        QWidget *whole;
        QLineEdit *text;
        QDateEdit *day;
        QComboBox *confidence;
    };
    void addRow(const Line &line);
    void removeRow(QWidget *whole);

    Words m_words;
    LocalDay m_usualDay;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace tryboth
