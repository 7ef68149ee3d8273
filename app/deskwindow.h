// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/shareopening.h"
#include "locking/clipboardguard.h"
#include "locking/locktriggers.h"
#include "locking/passphrasedialog.h"
#include "locking/windowlock.h"

#include "sealing/argon2stanza.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace tryboth {

class Desk;
class DeskPage;
class QuietStrip;
class Theme;
struct OutgoingReply;

/// The window of a coach's desk: what clients shared, and what goes back to them. It holds no journal, and
/// nothing in it can be made into a report for somebody else.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `name` is how the desk is called in the title; `cost` is that of a passphrase that is set here.
    DeskWindow(std::unique_ptr<Desk> desk, const QString &name, Theme &theme, Argon2Cost cost = {},
               QWidget *parent = nullptr);
    ~DeskWindow() override;

    Desk &desk() { return *m_desk; }
    DeskPage &page() { return *m_page; }
    WindowLock &lock() { return *m_lock; }

    /// Opens a share file: what double click, drag and menu do.
    void openShare(const QString &path);
    /// Writes the reply that was looked at, or the session brief, to a new file at `path`.
    void writeReplyTo(const OutgoingReply &preview, const QString &clientKey, const QString &path);
    void writeBriefTo(const Id &bundle, const QString &path);

    void say(const QString &sentence);
    void showError(const Error &error);

Q_SIGNALS:
    void newDeskRequested();
    void openDeskRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildDeskMenu();
    void buildClientMenu();
    void buildStatusLine();
    void connectPage();
    void refreshSaveState();
    void askForShare();
    void prepareReply();
    void askWhereToWriteBrief();
    void renameClient();
    void moveShare();
    void deleteClient();
    void deleteShare();
    void keepShare();
    void changePassphrase();
    void showKey();
    void remindOfDates();
    void apply(const QString &label, const std::function<Result<void>(DeskStores &)> &edit,
               const QString &done);

    std::unique_ptr<Desk> m_desk;
    Argon2Cost m_cost;
    QStackedWidget *m_curtain = nullptr;
    DeskPage *m_page = nullptr;
    QuietStrip *m_strip = nullptr;
    QLabel *m_saved = nullptr;
    ShareOpening *m_opening = nullptr;
    WindowLock *m_lock = nullptr;
    std::unique_ptr<LockTriggers> m_triggers;
    std::unique_ptr<ClipboardGuard> m_clipboard;
};

} // namespace tryboth
