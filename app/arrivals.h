// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace tryboth {

class Desktop;
class MainWindow;

/// What becomes of files that somebody brings, by a double click, on the command line or by dropping them
/// onto a window: journals and desks open in windows of their own, or come to the front where they are open;
/// shares go to the desk; replies and files to import go to a journal, and wait while it is locked.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    explicit Arrivals(Desktop &desktop);

    /// `onto` is the window they were dropped onto; null for none.
    void take(const QStringList &paths, QWidget *onto = nullptr);

    /// Brings `window` to the front.
    static void bringForward(QWidget &window);
    /// The window that shows the journal or desk at `path`; null where none does.
    static QWidget *windowOf(const QString &path);
    /// A window with a journal in it that is kept in a file; the one in front, if there are several.
    static MainWindow *journalWindow();

private:
    void openOrShow(const QString &path);
    void bring(MainWindow *window);
    void hand(MainWindow &window);

    Desktop &m_desktop;
    QString m_reply;      ///< waits for a journal
    QStringList m_import; ///< waits for a journal
};

} // namespace tryboth
