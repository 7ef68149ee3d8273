// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace tryboth {

/// Items side by side, wrapping to another line where the width ends, so that large letters never cut
/// anything off. Items that expand sideways share what is left of their line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addStretch();
    void insertWidget(int index, QWidget *widget);
    void setGaps(int horizontal, int vertical);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;
    QList<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &box) const;
    static QSize sizeOf(const QLayoutItem *item, int width);
    static int lineHeight(const Line &line, int width);
    int lineWidth(const Line &line) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace tryboth
