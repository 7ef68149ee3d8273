// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "pages/page.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace tryboth::test {

/// Keeps stories away from the settings of whoever runs them.
inline void useTestSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("tryboth-test"));
}

/// The real window with a new journal and a clock that is moved by hand, and the hands of a story.
struct StoryWindow
{
    QTemporaryDir folder;
    FixedClock clock{aMonday()};
    Content content = must(Content::load());
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp};
    Desktop desktop{
        settings, content, clock,
        JournalPlaces{folder.filePath(QStringLiteral("locks")), folder.filePath(QStringLiteral("backups"))}};
    MainWindow *window = nullptr;

    StoryWindow()
    {
        desktop.setTheme(theme);
        window = desktop.create(folder.filePath(QStringLiteral("story.tryboth")));
    }
    ~StoryWindow() { delete window; }
    Q_DISABLE_COPY_MOVE(StoryWindow)

    /// In front, with the focus.
    bool isShown()
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window);
    }
    Journal &journal() const { return window->journal(); }
    const Stores &stores() const { return journal().stores(); }
    LocalDay today() const { return clock.journalDay().today; }

    /// Moves the clock to noon of `day` and comes back to the page.
    void goTo(LocalDay day, const QString &page)
    {
        clock.set(QDateTime(day, {12, 0}, aMonday().timeZone()));
        window->page(page)->activate();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    /// The question that is asked now; null where none is.
    QDialog *question() const
    {
        const auto dialogs = window->findChildren<QDialog *>(QStringLiteral("askDialog"));
        const auto open = std::ranges::find_if(dialogs, &QDialog::isVisible);
        return open == dialogs.end() ? nullptr : *open;
    }
    template <typename T>
    T *asked(const QString &name) const
    {
        return question()->findChild<T *>(name);
    }
    /// Writes an answer into the question and presses Enter.
    void answer(const QString &text) const
    {
        auto *field = asked<QLineEdit>(QStringLiteral("askedReason"));
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Goes to a button and presses it with the keyboard.
    void click(const QString &button) const { pressButton(find<QAbstractButton>(button)); }
    static void pressButton(QAbstractButton *button)
    {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    static void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Writes over what stands in a field.
    void write(QWidget *field, const QString &text) const
    {
        field->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
};

} // namespace tryboth::test
