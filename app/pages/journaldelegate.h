// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "widgets/checkindelegate.h"

#include <QFont>

namespace tryboth {

/// Draws check-ins as a journal: a heading with the day above the first entry of each, and a star where one
/// was given.
class JournalDelegate : public CheckInDelegate
{
    Q_OBJECT

public:
    using CheckInDelegate::CheckInDelegate;

    /// The day against which headings leave out the year.
    void setToday(LocalDay today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &box, Qt::LayoutDirection direction, LocalDay day) const;
    void measure(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    LocalDay m_today;
    mutable QFont m_font; ///< for which the heights below were taken: measuring each row anew would be slow
    mutable int m_rowHeight = 0;
    mutable int m_headingHeight = 0;
};

} // namespace tryboth
