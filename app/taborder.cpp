// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include "accessibleorder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QWidget>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString ReaderName = u"tabAsOneReads"_s;

/// One that hands the focus on to a part of it, or to what it is a part of, has no place of its own.
bool takesTab(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
}

QList<QWidget *> controlsIn(const QWidget &parent)
{
    QList<QWidget *> shown, controls;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow()) {
            shown.append(widget);
        }
    }
    for (QWidget *widget : AccessibleOrder::asRead(shown, parent.isRightToLeft())) {
        if (takesTab(*widget)) {
            controls.append(widget);
        }
        controls.append(controlsIn(*widget));
    }
    return controls;
}

bool isForUs(const QWidget &window)
{
    return !qobject_cast<const QMainWindow *>(&window) && !window.inherits("QFileDialog") &&
           !window.inherits("QAbstractPrintDialog");
}

/// Puts the controls in order right before the key is heard that goes through them.
class TabReader : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
            return false;
        }
        const int key = static_cast<QKeyEvent *>(event)->key();
        QWidget *window = static_cast<QWidget *>(watched)->window();
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && isForUs(*window)) {
            tabAsOneReads(*window);
        }
        return false;
    }
};

} // namespace

void tabAsOneReads(QWidget &window)
{
    const QList<QWidget *> controls = controlsIn(window);
    for (qsizetype i = 1; i < controls.size(); ++i) {
        QWidget::setTabOrder(controls.at(i - 1), controls.at(i));
    }
}

void tabAsOneReadsEverywhere(QApplication &application)
{
    if (!application.findChild<QObject *>(ReaderName, Qt::FindDirectChildrenOnly)) {
        auto *reader = new TabReader(&application);
        reader->setObjectName(ReaderName);
        application.installEventFilter(reader);
    }
}

} // namespace tryboth
