// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace tryboth {

/// A waiting entry in one line: what and how long; the current one also shows which keys rate it, and how the
/// same kind of work was rated last time. That is a memory, not a suggestion: no key takes it.
class WaitingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the kind of work of the current entry.
    void setLastRating(std::optional<int> energy) { m_lastRating = energy; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What stands beside the current entry.
    QString keysHint() const;

private:
    std::optional<int> m_lastRating;
};

} // namespace tryboth
