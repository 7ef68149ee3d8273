// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/content.h"
#include "exchange/examplejournal.h"
#include "locking/passphrasedialog.h"
#include "models/background.h"
#include "settings/shortcuts.h"
#include "storage/journalfile.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace tryboth {

class Arrivals;
class FileDrop;
class Journal;
class Keyring;
class ContextHelp;
class Desk;
class DeskWindow;
class FileWindow;
class KeyringUse;
class LockScreen;
class MainWindow;
class Settings;
class StartWindow;
class Theme;
class Translations;

/// Opens journals into windows: the one place where files, journals, pages and windows are put together.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Settings &settings, const Content &content, const Clock &clock, JournalPlaces places,
            QObject *parent = nullptr);
    ~Desktop() override;

    /// Opens `files`, or what was open last time, or a window that offers to start.
    void start(const QStringList &files = {});
    /// Opens the journal of last time without showing its window, for one check-in. False where there is
    /// none; then the window that offers to start is shown.
    bool startBehind();
    /// Closes every window, each of which saves first and may refuse, and ends the program.
    void quit();
    bool isQuitting() const { return m_quitting; }
    /// From now on the signals that ask a program to end (EndSignals) do what end() does.
    void endAtSignals();
    /// Saves what is typed and what was changed, and ends the program, whatever dialog is open: exec() gives
    /// EXIT_SUCCESS. Where a window cannot save, all stays, the window says why, and only a second call ends
    /// the program, with EXIT_FAILURE.
    void end();

    /// The window that offers to start, with what went wrong; with `backupsOf`, the path of a journal that
    /// does not open, its backups are offered.
    void offerStart(const QString &trouble = {}, const QString &backupsOf = {});

    Settings &settings() { return m_settings; }
    /// What becomes of files that somebody brings.
    Arrivals &arrivals() { return *m_arrivals; }

    /// Opens the journal at `path` in a window of its own; for a sealed one a window asks for the passphrase
    /// first, and there is none of its own yet. Where that fails, says why and leaves everything
    /// as it was.
    MainWindow *open(const QString &path);

    /// What a guess at a passphrase that is set from now on costs; for tests.
    void setCost(Argon2Cost cost) { m_cost = cost; }

    /// The look of the program, which pages lay aside on paper; without it they are not printed.
    void setTheme(Theme &theme) { m_theme = &theme; }

    /// Where passphrases may be kept, too, if one wants; without it that is not offered.
    void setKeyring(Keyring &keyring);
    KeyringUse *keyring() const { return m_keyring.get(); } ///< null without one

    /// Asks for a passphrase, which may be skipped, and then makes a journal at `path`.
    void begin(const QString &path, QWidget *parent = nullptr);

    /// What speaks the languages; without it the one of the start stays. It has to live longer.
    void setTranslations(Translations &translations);
    /// Speaks `code` from now on (Translations::speak). Each window is made anew in its place: same journal
    /// or desk, same page and choices, same words that are not logged yet. One that shows a dialog, is locked
    /// or holds a form that only it keeps follows as soon as that is left.
    void speak(const QString &code);

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

    /// A journal in memory that nothing was written into yet, for pictures.
    MainWindow *openEmpty();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowMade(tryboth::MainWindow *window);   ///< a new one, or one that speaks another language
    void journalShown(tryboth::MainWindow *window); ///< after it was opened

private:
    using Made = std::function<void(Result<OpenedJournal>)>;
    void translateWindows();
    void translate(MainWindow &window);
    void translate(DeskWindow &window);
    DeskWindow *showDesk(std::unique_ptr<Desk> desk, const QString &name);
    MainWindow *makeWindow(std::unique_ptr<Journal> journal, const QString &name);
    MainWindow *show(OpenResult<OpenedJournal> opened, const QString &path);
    MainWindow *show(OpenedJournal opened, const QString &path);
    MainWindow *show(std::unique_ptr<Journal> journal, const QString &name);
    void askToUnlock(const QString &path);
    void finishUnlocking(LockScreen &screen, const QString &path, OpenResult<UnsealedFile> unsealed,
                         bool withRecoveryKey);
    /// Makes a journal at `path`, sealed (slow, in a worker) where there is a passphrase.
    void make(const QString &path, const std::shared_ptr<const Passphrase> &passphrase, const Made &made);
    void makeDesk(const QString &path, const std::shared_ptr<const Passphrase> &passphrase,
                  const PassphraseDialog::Done &done);
    void finishBeginning(MainWindow &window, const TypedPassphrases &typed);
    void finishBeginning(DeskWindow &window, const TypedPassphrases &typed);
    void offerWhatIsThere(const QString &path, QWidget *parent);
    void connectStart();
    void takeStep(const QString &path, Result<OpenedJournal> made);
    void finishSteps();
    void beginDeskBeside(const QString &journal, const std::shared_ptr<const Passphrase> &passphrase,
                         QWidget *parent);
    static QString missingSentence(const QString &path);
    void sayWhyNot(const OpenError &error, const QString &path);
    void showBackups(const QString &journalPath);
    void askForNew(QWidget *parent);
    void askToOpen(QWidget *parent);
    void askForNewDesk(QWidget *parent);
    void askToOpenDesk(QWidget *parent);
    void askWhereToSaveCopy(FileWindow &window);

    Settings &m_settings;
    Theme *m_theme = nullptr;
    Shortcuts m_shortcuts;
    Content m_content;
    ContextHelp *m_help;
    const Clock &m_clock;
    JournalPlaces m_places;
    QList<QPointer<QWidget>> m_windows; ///< all that were made; those that were closed are gone
    QPointer<StartWindow> m_start;
    QPointer<DeskWindow> m_deskWindow;
    QString m_waitingShare; ///< to be opened once a desk is
    std::unique_ptr<KeyringUse> m_keyring;
    Argon2Cost m_cost;
    Translations *m_translations = nullptr;
    /// Windows that still speak the language of before, and whether they say so.
    QHash<QWidget *, bool> m_untranslated;
    QTimer m_translateLater;
    Arrivals *m_arrivals = nullptr;
    FileDrop *m_drop = nullptr;
    bool m_behind = false; ///< the next window of a journal is not shown
    bool m_quitting = false;
    bool m_askedToEnd = false; ///< and could not save
    Background m_slow;         ///< Argon2id
};

} // namespace tryboth
