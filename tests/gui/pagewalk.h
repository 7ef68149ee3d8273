// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "pages/page.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>

#include <functional>

namespace tryboth::test {

/// What a window can show, one after the other: every page, and every dialog that its menus open.
class PageWalk
{
public:
    /// Told what is shown now: its name for messages, and the widget that holds it.
    using Look = std::function<void(const QString &name, QWidget &shown)>;

    explicit PageWalk(MainWindow &window)
        : m_window(window)
    {
    }

    void pages(const Look &look)
    {
        for (const QString &id : m_window.pageIds()) {
            m_window.showPage(id);
            settle();
            look(id, *m_window.page(id));
        }
    }

    void dialogs(const Look &look)
    {
        for (const QPointer<QAction> &action : openers()) {
            if (!action || !action->isEnabled() || !action->isVisible()) {
                continue;
            }
            const QString name = action->text();
            action->trigger();
            settle();
            closeAll(name, look);
        }
    }

    /// Lets layouts and what was put off come to rest.
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

private:
    /// By the dots one knows what opens a dialog.
    QList<QPointer<QAction>> openers() const
    {
        QList<QPointer<QAction>> found;
        for (const QMenu *menu : m_window.menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().endsWith(u'…')) {
                    found.append(action);
                }
            }
        }
        return found;
    }

    void closeAll(const QString &name, const Look &look)
    {
        for (const QPointer<QWidget> &top : tops()) {
            auto *dialog = qobject_cast<QDialog *>(top.data());
            if (!dialog || !dialog->isVisible()) {
                continue;
            }
            if (!qobject_cast<QFileDialog *>(dialog)) { // which is Qt's
                look(name, *dialog);
            }
            if (dialog) {
                dialog->done(QDialog::Rejected);
            }
        }
        settle();
    }

    static QList<QPointer<QWidget>> tops()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        return {all.begin(), all.end()};
    }

    MainWindow &m_window;
};

} // namespace tryboth::test
