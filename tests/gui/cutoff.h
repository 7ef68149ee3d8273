// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QStringList>

class QWidget;

namespace tryboth::test {

/// What has words and is cut off in `shown`, one line each: too small for its words, or beyond an edge where
/// nobody can scroll to it.
QStringList cutOff(QWidget &shown);

/// The areas in `shown` that one would have to scroll from side to side, one line each.
QStringList scrolledSideways(QWidget &shown);

/// Letters of another size for as long as it lives, as a desktop asks for them; made before the Theme.
class Letters
{
public:
    explicit Letters(qreal points)
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    ~Letters() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(Letters)

private:
    QFont m_before;
};

} // namespace tryboth::test
