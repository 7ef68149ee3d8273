// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/filedrop.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace tryboth {

FileDrop::FileDrop(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this); // before the fields of a window, which would take an address as words
}

void FileDrop::watch(QWidget *window)
{
    m_windows.removeIf([](const QPointer<QWidget> &one) { return one.isNull(); });
    m_windows.append(window);
    window->setAcceptDrops(true);
}

QStringList FileDrop::filesIn(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &address : dragged.urls()) {
        if (address.isLocalFile() && address.host().isEmpty()) { // no file of another machine
            files.append(address.toLocalFile());
        }
    }
    return files;
}

QWidget *FileDrop::windowOf(QObject *target) const
{
    auto *widget = qobject_cast<QWidget *>(target);
    return widget && m_windows.contains(widget->window()) ? widget->window() : nullptr;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (static_cast<int>(event->type())) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (QWidget *window = windowOf(watched)) {
            return serve(window, static_cast<QDropEvent &>(*event), event->type() == QEvent::Drop);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FileDrop::serve(QWidget *window, QDropEvent &event, bool isDrop)
{
    const QStringList files = filesIn(*event.mimeData());
    if (files.isEmpty()) {
        return false;
    }
    event.setDropAction(Qt::CopyAction); // where a file is dragged from must not take it away
    event.accept();
    if (isDrop) {
        // Not while the other program still waits for the end of the drag.
        QTimer::singleShot(0, window, [this, window, files] { Q_EMIT dropped(window, files); });
    }
    return true;
}

} // namespace tryboth
