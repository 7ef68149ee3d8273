// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tryboth {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap)
    : m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::setGaps(int horizontal, int vertical)
{
    m_horizontalGap = horizontal;
    m_verticalGap = vertical;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const QList<Line> lines = linesFor(inner);
    int height = margins.top() + margins.bottom();
    for (const Line &line : lines) {
        height += lineHeight(line, inner);
    }
    return height + m_verticalGap * static_cast<int>(std::max<qsizetype>(0, lines.size() - 1));
}

QSize FlowLayout::sizeHint() const
{
    Line all;
    std::ranges::copy_if(m_items, std::back_inserter(all),
                         [](QLayoutItem *item) { return !item->isEmpty(); });
    const QMargins margins = contentsMargins();
    return QSize(lineWidth(all), lineHeight(all, QWIDGETSIZE_MAX)).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top();
    for (const Line &line : linesFor(inner.width())) {
        const int height = lineHeight(line, inner.width());
        place(line, QRect(inner.left(), top, inner.width(), height));
        top += height + m_verticalGap;
    }
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int used = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty() && !item->spacerItem()) {
            continue;
        }
        const int wanted = item->sizeHint().width();
        if (lines.isEmpty() || (wanted > 0 && used > 0 && used + m_horizontalGap + wanted > width)) {
            lines.append(Line());
            used = 0;
        }
        used += wanted + (used > 0 && wanted > 0 ? m_horizontalGap : 0);
        lines.last().append(item);
    }
    return lines;
}

void FlowLayout::place(const Line &line, const QRect &box) const
{
    const auto expands = [](const QLayoutItem *item) {
        return item->expandingDirections().testFlag(Qt::Horizontal);
    };
    const auto growing = static_cast<int>(std::ranges::count_if(line, expands));
    const int spare = std::max(0, box.width() - lineWidth(line));
    int left = box.left();
    for (QLayoutItem *item : line) {
        QSize size = sizeOf(item, box.width());
        const bool takesRoom = size.width() > 0;
        size.rwidth() += expands(item) ? spare / growing : 0;
        const QRect place(QPoint(left, box.top() + (box.height() - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), box, place));
        left += size.width() + (takesRoom ? m_horizontalGap : 0);
    }
}

/// As wide as it wishes but no wider than the line, and then as high as that width makes it.
QSize FlowLayout::sizeOf(const QLayoutItem *item, int width)
{
    const QSize wanted = item->sizeHint();
    if (wanted.width() <= width) {
        return wanted;
    }
    const int narrow = std::max(width, item->minimumSize().width());
    return {narrow, item->hasHeightForWidth() ? item->heightForWidth(narrow) : wanted.height()};
}

int FlowLayout::lineHeight(const Line &line, int width)
{
    int height = 0;
    for (const QLayoutItem *item : line) {
        height = std::max(height, sizeOf(item, width).height());
    }
    return height;
}

int FlowLayout::lineWidth(const Line &line) const
{
    int width = 0;
    for (const QLayoutItem *item : line) {
        const int wanted = item->sizeHint().width();
        width += wanted + (width > 0 && wanted > 0 ? m_horizontalGap : 0);
    }
    return width;
}

} // namespace tryboth
