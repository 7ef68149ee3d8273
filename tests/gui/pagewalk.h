// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "pages/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>
#include <QToolButton>

#include <functional>

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// What a window can show, one after the other: every page, and every dialog that its menus and its buttons
/// open.
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

    void dialogs(const Look &look) { dialogsOf(m_window, look); }

    /// What the menus of `window` open, which need not be that of a journal.
    static void dialogsOf(const QMainWindow &window, const Look &look)
    {
        for (const QPointer<QAction> &action : openersIn(window)) {
            if (!action || !action->isEnabled() || !action->isVisible()) {
                continue;
            }
            const QString name = action->text();
            action->trigger();
            settle();
            closeAll(name, look);
        }
    }

    /// What the buttons of every page open: those with dots, and those that say how a number was made.
    void buttons(const Look &look)
    {
        for (const QString &id : m_window.pageIds()) {
            m_window.showPage(id);
            settle();
            const auto all = m_window.findChildren<QAbstractButton *>();
            const QList<QPointer<QAbstractButton>> found(all.begin(), all.end());
            for (const QPointer<QAbstractButton> &button : found) {
                if (button && opens(*button)) {
                    const QString name = u"%1, %2"_s.arg(id, button->text());
                    button->click();
                    settle();
                    closeAll(name, look);
                    m_window.showPage(id);
                }
            }
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
    static QList<QPointer<QAction>> openersIn(const QMainWindow &window)
    {
        QList<QPointer<QAction>> found;
        for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().endsWith(u'…')) {
                    found.append(action);
                }
            }
        }
        return found;
    }

    static bool opens(const QAbstractButton &button)
    {
        const auto *withMenu = qobject_cast<const QToolButton *>(&button);
        return button.isVisible() && button.isEnabled() && !(withMenu && withMenu->menu()) &&
               (button.text().endsWith(u'…') || button.objectName() == "howButton"_L1 ||
                button.objectName() == "trashButton"_L1);
    }

    static void closeAll(const QString &name, const Look &look)
    {
        for (const QPointer<QWidget> &top : tops()) {
            auto *dialog = qobject_cast<QDialog *>(top.data());
            const bool popsUp = top && top->windowType() == Qt::Popup && !top->inherits("QMenu");
            if (!top || !top->isVisible() || !(dialog || popsUp)) {
                continue;
            }
            if (!qobject_cast<QFileDialog *>(dialog)) { // which is Qt's
                look(name, *top);
            }
            if (top && dialog) {
                dialog->done(QDialog::Rejected);
            } else if (top) {
                top->close();
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
