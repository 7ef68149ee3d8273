// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace tryboth {

/// Widgets side by side in columns of equal width, in fewer columns where the letters leave no room.
class ColumnGrid : public QWidget
{
    Q_OBJECT

public:
    /// Columns are at least `leastWidth` wide (pixels at the design's text size), and at most `most` of them.
    explicit ColumnGrid(int leastWidth, int most, QWidget *parent = nullptr);

    void setWidgets(const QList<QWidget *> &widgets);

    /// A short text under a heading.
    static QWidget *textBlock(const QString &heading, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<QWidget *> m_widgets;
    int m_leastWidth;
    int m_most;
    int m_across = 0;
};

} // namespace tryboth
