// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/shareopening.h"
#include "filewindow.h"
#include "models/journalbackups.h"

#include "sealing/argon2stanza.h"

#include <memory>

namespace tryboth {

class Desk;
class DeskPage;
class HistoryExpiry;
class KeyringUse;
class Settings;
class WindowLock;
class WindowSafety;
struct OutgoingReply;

/// The window of a coach's desk: what clients shared, and what goes back to them. It holds no journal, and
/// nothing in it can be made into a report for somebody else; it is printed as its coach sees it.
class DeskWindow : public FileWindow
{
    Q_OBJECT

public:
    /// `name` is how the desk is called in the title; `cost` is that of a passphrase that is set here.
    /// `keyring` may be null: none is offered then.
    DeskWindow(std::unique_ptr<Desk> desk, const QString &name, Settings &settings, Argon2Cost cost = {},
               KeyringUse *keyring = nullptr, QWidget *parent = nullptr);
    ~DeskWindow() override;

    Desk &desk() { return *m_desk; }
    /// Gives the desk away, to a window in another language. This one is to be deleted at once.
    std::unique_ptr<Desk> takeDesk();
    QString name() const { return m_name; }
    DeskPage &deskPage() { return *m_page; }
    WindowSafety &safety() { return *m_safety; }
    HistoryExpiry &expiry() { return *m_expiry; }
    WindowLock &lock();

    QMenu &safetyMenu() override { return *m_safetyMenu; }
    QStringList pageIds() const override;
    bool isPageMade(const QString &id) const override;
    Page *page(const QString &id) override;
    void showPage(const QString &id) override;
    Page *currentPage() const override;
    QString currentTitle() const override { return m_name; }

    /// Opens a share file: what double click, drag and menu do.
    void openShare(const QString &path);
    /// Writes the reply that was looked at, or the session brief, to a new file at `path`.
    void writeReplyTo(const OutgoingReply &preview, const QString &clientKey, const QString &path);
    void writeBriefTo(const Id &bundle, const QString &path);

Q_SIGNALS:
    void helpRequested(const QString &page); ///< of the guide; empty: about what one looks at
    void newDeskRequested();
    void openDeskRequested();
    void openRequested(const QString &path); ///< a desk that was restored
    void recentRequested(const QString &path);
    void paletteRequested();

protected:
    QString saveText() override;
    bool canMerge() const override { return false; }
    void closeEvent(QCloseEvent *event) override;

private:
    void removePage();
    void buildCentre();
    void buildDeskMenu();
    void buildClientMenu();
    void connectPage();
    void askForShare();
    void prepareReply();
    void askWhereToWriteBrief();
    void renameClient();
    void moveShare();
    void deleteClient();
    void deleteShare();
    void keepShare();
    void showKey();
    void showBackups();
    void showHistory(const std::optional<Id> &client);
    void remindOfDates();
    void apply(const QString &label, const std::function<Result<void>(DeskStores &)> &edit,
               const QString &done);

    std::unique_ptr<Desk> m_desk;
    QString m_name;
    JournalBackups m_backups;
    DeskPage *m_page = nullptr;
    ShareOpening *m_opening = nullptr;
    QMenu *m_safetyMenu = nullptr;
    WindowSafety *m_safety = nullptr;
    HistoryExpiry *m_expiry;
};

} // namespace tryboth
