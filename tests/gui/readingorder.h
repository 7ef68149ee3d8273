// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStringList>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace tryboth::test {

/// Whether Tab goes as somebody reads who reads from left to right.
class ReadingOrder
{
public:
    /// The controls of `shown` in the order in which Tab goes through them.
    static QList<QWidget *> tabChain(const QWidget &shown)
    {
        QList<QWidget *> chain;
        const QWidget *window = shown.window();
        for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
            if (shown.isAncestorOf(next) && takesTab(*next)) {
                chain.append(next);
            }
        }
        return chain;
    }

    /// Presses Tab in the window of `shown`, which puts its controls in order, and gives a line for each time
    /// that it would go back from one of them to the next.
    static QStringList jumps(QWidget &shown)
    {
        QTest::keyClick(shown.window(), Qt::Key_Tab);
        QStringList found;
        const QList<QWidget *> chain = tabChain(shown);
        for (qsizetype i = 1; i < chain.size(); ++i) {
            const QWidget &next = *chain.at(i), &before = *chain.at(i - 1);
            if (!isAfter(placeIn(shown, next), placeIn(shown, before)) &&
                !isAfter(seenIn(shown, next), seenIn(shown, before))) {
                found += QStringLiteral("from %1 back to %2").arg(nameOf(before), nameOf(next));
            }
        }
        return found;
    }

    static QString nameOf(const QWidget &widget)
    {
        return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()),
                                           widget.objectName());
    }

private:
    static bool takesTab(const QWidget &widget)
    {
        return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus &&
               !widget.focusProxy();
    }

    static QRect placeIn(const QWidget &shown, const QWidget &control)
    {
        return {control.mapTo(&shown, QPoint(0, 0)), control.size()};
    }

    /// Where `control` is seen in `shown`: what its area has scrolled out of sight is at the edge of it.
    static QRect seenIn(const QWidget &shown, const QWidget &control)
    {
        QRect place = placeIn(shown, control);
        for (QWidget *above = control.parentWidget(); above && above != &shown;
             above = above->parentWidget()) {
            if (const auto *area = qobject_cast<QScrollArea *>(above)) {
                const int edge = area->mapTo(&shown, area->rect().bottomLeft()).y();
                place.moveBottom(std::min(place.bottom(), edge));
            }
        }
        return place;
    }

    /// Whether `next` comes after `control` for someone who reads: down the lines, and from a column to the
    /// one at its right.
    static bool isAfter(const QRect &next, const QRect &control)
    {
        const bool above = next.bottom() <= control.top();
        const bool sameLine = next.top() < control.bottom() && control.top() < next.bottom();
        if (sameLine) {
            return next.left() >= control.left() || next.top() > control.top();
        }
        return !above || next.left() >= control.right();
    }
};

} // namespace tryboth::test
