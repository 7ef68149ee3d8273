// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutoff.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollBar>

namespace tryboth::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Slack = 1; ///< pixels that rounding may take

/// The nearest ancestor through which one looks at `widget`: a viewport that can be scrolled, or the top.
QWidget *frameOf(QWidget &widget, QWidget &top)
{
    for (QWidget *above = widget.parentWidget(); above && above != &top; above = above->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(above->parentWidget())) {
            return above;
        }
    }
    return &top;
}

bool canScrollSideways(const QWidget &frame)
{
    const auto *area = qobject_cast<QAbstractScrollArea *>(frame.parentWidget());
    return area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

bool canScrollDown(const QWidget &frame)
{
    const auto *area = qobject_cast<QAbstractScrollArea *>(frame.parentWidget());
    return area && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

QString nameOf(const QWidget &widget)
{
    QString words = widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        words += u" “%1”"_s.arg(label->text().left(40));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words += u" “%1”"_s.arg(button->text().left(40));
    }
    return u"%1 %2"_s.arg(QLatin1String(widget.metaObject()->className()), words);
}

/// What `widget` needs to show its words; an invalid size where it has none, or cuts them with dots on
/// purpose.
QSize needOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            return {};
        }
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && !button->text().isEmpty()) {
        // Less than the hint where padding may go, or dots may stand.
        const QSize least = button->minimumSizeHint();
        return button->hasHeightForWidth() ? QSize(least.width(), button->heightForWidth(button->width()))
                                           : least;
    }
    return {};
}

} // namespace

QStringList cutOff(QWidget &shown)
{
    QStringList found;
    for (QWidget *widget : shown.findChildren<QWidget *>()) {
        const QSize need = widget->isVisible() && widget->window() == shown.window() ? needOf(*widget)
                                                                                     : QSize();
        if (!need.isValid()) {
            continue;
        }
        if (need.width() > widget->width() + Slack || need.height() > widget->height() + Slack) {
            found += u"%1 has %2 × %3 and needs %4 × %5"_s.arg(nameOf(*widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(need.width())
                         .arg(need.height());
        }
        QWidget *frame = frameOf(*widget, shown);
        const QRect place(widget->mapTo(frame, QPoint(0, 0)), widget->size());
        const bool outside = (!canScrollSideways(*frame) &&
                              (place.left() < -Slack || place.right() > frame->width() + Slack)) ||
                             (!canScrollDown(*frame) &&
                              (place.top() < -Slack || place.bottom() > frame->height() + Slack));
        if (outside) {
            found += u"%1 reaches out of what is seen, to %2, %3 of %4 × %5"_s.arg(nameOf(*widget))
                         .arg(place.right())
                         .arg(place.bottom())
                         .arg(frame->width())
                         .arg(frame->height());
        }
    }
    return found;
}

QStringList scrolledSideways(QWidget &shown)
{
    QStringList found;
    for (const QAbstractScrollArea *area : shown.findChildren<QAbstractScrollArea *>()) {
        const int beyond = area->horizontalScrollBar()->maximum();
        if (area->isVisible() && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && beyond > 0) {
            found += u"%1 in %2 scrolls sideways by %3"_s.arg(nameOf(*area), nameOf(*area->parentWidget()))
                         .arg(beyond);
        }
    }
    return found;
}

} // namespace tryboth::test
