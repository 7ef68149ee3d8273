// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/content.h"
#include "exchange/examplejournal.h"
#include "locking/passphrasedialog.h"
#include "models/background.h"
#include "storage/journalfile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace tryboth {

class Journal;
class Keyring;
class DeskWindow;
class KeyringUse;
class LockScreen;
class MainWindow;
class StartWindow;
class Theme;

/// Opens journals into windows: the one place where files, journals, pages and windows are put together.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Theme &theme, const Content &content, const Clock &clock, JournalPlaces places,
            QObject *parent = nullptr);
    ~Desktop() override;

    /// Opens `file`, or the journal of last time, or a window that offers to start one.
    void start(const QString &file);

    /// Opens the journal at `path` in a window of its own; for a sealed one a window asks for the passphrase
    /// first, and there is none of its own yet. Where that fails, says why and leaves everything
    /// as it was.
    MainWindow *open(const QString &path);

    /// What a guess at a passphrase that is set from now on costs; for tests.
    void setCost(Argon2Cost cost) { m_cost = cost; }

    /// Where passphrases may be kept, too, if one wants; without it that is not offered.
    void setKeyring(Keyring &keyring);

    /// Asks for a passphrase, which may be skipped, and then makes a journal at `path`.
    void begin(const QString &path, QWidget *parent = nullptr);

    /// Makes a journal at `path` and opens it.
    MainWindow *create(const QString &path);

    /// Asks for a passphrase and makes a coach's desk at `path`.
    void beginDesk(const QString &path, QWidget *parent = nullptr);
    /// Opens the desk at `path` once its passphrase was given.
    void openDesk(const QString &path) { open(path); }
    /// Shows a desk that was opened.
    DeskWindow *showDesk(OpenedJournal opened, const QString &path);
    /// Opens a share in the desk's window that is open, or says that a desk has to be opened first.
    void openShare(const QString &path);

    /// A made-up journal in memory, never mixed with a real one. `checkIns` and `seed` choose what is in it.
    MainWindow *openExample(int checkIns = ExampleJournal::DefaultCount, quint32 seed = 1);

    /// Writes a picture of every page of `window` into `folder`, without a display.
    static Result<QStringList> takePictures(MainWindow &window, const QString &folder);

private:
    MainWindow *show(OpenResult<OpenedJournal> opened, const QString &path);
    MainWindow *show(OpenedJournal opened, const QString &path);
    MainWindow *show(std::unique_ptr<Journal> journal, const QString &name);
    void askToUnlock(const QString &path);
    void openReply(const QString &file);
    void finishUnlocking(LockScreen &screen, const QString &path, OpenResult<UnsealedFile> unsealed,
                         bool withRecoveryKey);
    void createSealed(const QString &path, const TypedPassphrases &typed,
                      const std::function<void(const Result<void> &)> &done);
    void offerStart(const QString &trouble = {}, const QString &backupsOf = {});
    void sayWhyNot(const OpenError &error, const QString &path);
    void showBackups(const QString &journalPath);
    void askForNew(QWidget *parent);
    void askToOpen(QWidget *parent);
    void askForNewDesk(QWidget *parent);
    void askToOpenDesk(QWidget *parent);
    void askWhereToSaveCopy(MainWindow &window);

    Theme &m_theme;
    const Content &m_content;
    const Clock &m_clock;
    JournalPlaces m_places;
    QPointer<StartWindow> m_start;
    QPointer<DeskWindow> m_deskWindow;
    QString m_waitingShare; ///< to be opened once a desk is
    std::unique_ptr<KeyringUse> m_keyring;
    Argon2Cost m_cost;
    QString m_reply;   ///< a reply that waits for its journal to be opened
    Background m_slow; ///< Argon2id
};

} // namespace tryboth
