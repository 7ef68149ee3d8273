// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/content.h"
#include "models/background.h"
#include "storage/journalfile.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace tryboth {

/// The open journal (or the file of an open desk) as the window sees it: every change goes through `apply`,
/// becomes one step of the undo stack, tells the views what it touched and is saved within a second. Lives on
/// the GUI thread; files are written by a worker.
class Journal : public QObject
{
    Q_OBJECT

public:
    enum class SaveState {
        Saved,    ///< the file is what the window shows
        Waiting,  ///< changed, to be saved within a second
        Saving,   ///< a worker writes it
        NotSaved, ///< the last try failed, `saveError()` says why; the next change or `saveNow()` tries again
    };

    /// Takes over `opened`. `content` gives the shipped kinds of work.
    Journal(OpenedJournal opened, const Content &content, const Clock &clock, QObject *parent = nullptr);

    /// A journal without a file, for examples and tests; it counts as saved.
    Journal(std::unique_ptr<JournalCore> core, const Content &content, const Clock &clock,
            QObject *parent = nullptr);

    /// Waits for a running save and makes a last one where something is not saved yet.
    ~Journal() override;

    /// Makes one undoable change called `label`. On failure nothing has changed, and the error says why.
    Result<void> apply(const QString &label, const JournalCore::Edit &edit);
    /// The same for an edit that gives an id.
    Result<Id> applyForId(const QString &label, const std::function<Result<Id>(Stores &)> &edit);

    /// A change that takes long, such as an import.
    struct LongEdit
    {
        QString label;
        JournalCore::Edit edit; ///< touches nothing but the stores: it runs in the worker on a copy of the
                                ///< journal, and once more here should that have changed meanwhile
        std::function<bool()> isGivenUp; ///< asked while it runs and before it counts
        bool backUpFirst = false;        ///< keeps what is there now as the state before an import
    };
    /// As `apply`, but the window never waits: `done` comes later. While another change is made at the same
    /// time, none is lost.
    void applyInBackground(const LongEdit &edit, std::function<void(const Result<void> &)> done);

    /// Takes the last step back, or makes the next one again. Small ones at once; one of thousands of rows in
    /// the worker on a copy, so that the window never waits: until then isStepping(), and further calls do
    /// nothing. `failed` says why one does not fit any more.
    void undo();
    void redo();
    bool isStepping() const { return m_stepping; }

    /// Makes a change that is not a step to take back, such as emptying the trash of what is too old.
    Result<void> applyWithoutUndo(const JournalCore::Edit &edit);

    const Stores &stores() const { return m_core->stores(); }
    const ActivityCatalog &catalog() const { return m_catalog; }
    const Content &content() const { return m_content; }
    const Clock &clock() const { return m_clock; }
    LocalDay today() const { return m_clock.journalDay().today; }

    FileKind kind() const { return m_core->kind(); }

    /// A random id that stays with the journal through copies and renames.
    QString journalId() const { return m_core->journalId(); }
    QUndoStack *undoStack() { return &m_undo; }

    /// Shows the shipped texts of `content` from now on, in another language. What the steps to take back are
    /// called was said in the language of before and is forgotten.
    void useContent(const Content &content);

    /// The image for a background job to work on.
    QByteArray snapshot() const { return m_core->image(); }

    /// Writes everything to a new file at `path`, sealed as the journal is; the journal itself stays where it
    /// is.
    Result<void> saveCopy(const QString &path) const;

    QString path() const { return m_file ? m_file->path() : QString(); }
    std::optional<Error> readOnlyReason() const { return m_readOnlyReason; }
    bool isSealed() const { return m_keys.sealed; }
    const KeysThatOpen &keysThatOpen() const { return m_keys; }
    /// The versions kept of this journal, newest first.
    QList<Backup> backups() const { return m_file ? m_file->backups() : QList<Backup>(); }

    SaveState saveState() const { return m_saveState; }
    Error saveError() const { return m_saveError; }
    std::optional<Moment> lastSaved() const { return m_lastSaved; }

    /// The file, for its backups and keys; nothing for a journal without one.
    const JournalFile *file() const { return m_file.get(); }

    /// Counts in the worker how much a backup holds, and then calls `done` unless `receiver` is gone.
    void countHeld(const Backup &backup, QObject *receiver,
                   std::function<void(const OpenResult<HeldCount> &)> done);

    /// Opens a backup in the worker, with the keys at hand or, where it is sealed otherwise, with `unlock`.
    /// Then calls `done` with its image unless `receiver` is gone.
    void openBackup(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
                    std::function<void(const OpenResult<QByteArray> &)> done);

    /// Saves what is not saved yet and keeps the file as a backup: before an import.
    Result<void> backUp();

    /// Whether another program has changed the file since. `changedOnDisk` tells when it happens.
    bool isChangedOnDisk();
    using Merged = std::function<void(const OpenResult<MergeOutcome> &)>;
    /// Brings what another program wrote to the file into this journal, as one undoable change, and goes on
    /// saving. `unlock` is for a file that is sealed otherwise by now (Argon2id, in the worker). What lost
    /// waits in stores().history.conflicts(). `merged` comes later, unless the journal is gone by then.
    void mergeFromDisk(std::shared_ptr<const Unlock> unlock, Merged merged);
    /// The same with a copy of this journal elsewhere, which stays as it is.
    void mergeCopy(const QString &path, std::shared_ptr<const Unlock> unlock, Merged merged);
    /// Looks in the worker for copies that a syncer set aside beside the file, and then calls `found` with
    /// their paths unless `receiver` is gone.
    void findConflictCopies(QObject *receiver, std::function<void(const QStringList &)> found);

    /// Removes every earlier text at once, also from the steps that could be taken back. Gives how many.
    /// Backups that were kept before still hold them.
    Result<int> forgetHistory();
    /// Takes a text that lost in a merge off the list of conflicts; it stays an earlier text.
    Result<void> settleConflict(qint64 id);
    /// Removes what is older than HistoryStore::keepDays(). Happens by itself when a journal is opened.
    Result<int> expireHistory();

    /// Starts saving at once; `saveStateChanged` tells the outcome.
    void saveNow();

    /// Saves and waits: for quitting and locking. Does nothing when all is saved.
    Result<void> saveAndWait();

    /// Blocks until the worker has done what it was given, keeping a draft for example. What is to be called
    /// afterwards is called later.
    void finishWork() { m_worker.wait(); }

    /// What writes the journal anew, with another seal for example; runs in the worker.
    using Rewrite = std::function<Result<void>(JournalFile &file, const QByteArray &image)>;
    using Done = std::function<void(const Result<void> &)>;
    /// Runs `rewrite` in the worker after every save that is under way, and then `done` here.
    void rewrite(Rewrite rewrite, Done done);

    /// Looks in the worker whether `passphrase` is the journal's.
    void checkPassphrase(std::shared_ptr<const Passphrase> passphrase,
                         std::function<void(const Result<bool> &)> done);

    /// Saves what is not saved yet and wipes the keys of a sealed journal from memory. Where saving fails,
    /// the keys stay, so that saving can be tried again; the error says why.
    Result<void> lock();
    /// Gets the keys back in the worker. While they were not wiped, `unlock` is only compared.
    void unlock(std::shared_ptr<const Unlock> unlock, std::function<void(const OpenResult<void> &)> done);

    /// Puts words that are not logged yet aside for a start after a crash, sealed as the journal is, in the
    /// worker; an empty text takes them away.
    void keepDraft(const QByteArray &text);
    /// What keepDraft() kept, perhaps in another run of the program.
    std::optional<QByteArray> draft() const { return m_file ? m_file->draft() : std::nullopt; }

Q_SIGNALS:
    void sealChanged(); ///< sealed or not, locked or not, for reading or not
    void changed(const tryboth::TouchedRows &rows);
    void catalogChanged();
    void saveStateChanged();
    void steppingChanged(); ///< a large step is being taken back or made again, or no longer
    void changedOnDisk();   ///< by another program: nothing of it is here yet, and nothing was overwritten
    void folderTouched();   ///< something happened beside the file
    void failed(const tryboth::Error &error); ///< an undo or redo that did not fit any more

private:
    friend class ChangeCommand;
    Result<Change> takeBack(const Change &change);
    Result<void> makeAgain(const Change &change);
    /// A later state of the journal, made by a job from a copy.
    struct LaterState
    {
        QByteArray image;
        Change change;
    };
    Result<void> takeOver(const LongEdit &edit, quint64 version, const Result<LaterState> &later);
    enum class Step { Back, Forth };
    const Change &changeOf(Step step) const;
    void step(Step step);
    void stepHere(Step step);
    void stepInBackground(Step step);
    void finishStep(Step step, quint64 version, const Result<LaterState> &later);
    void setStepping(bool stepping);
    void pushStep(const QString &label, const Change &change);
    void announce(const Change &change);
    void scheduleSave();
    void checkDisk();
    Result<int> editEarlierTexts(const std::function<Result<int>(Stores &)> &removal);
    struct MergeSource
    {
        OtherVersion version;
        QByteArray base; ///< what both sides come from; empty where that is not known
    };
    using MergeSourcePtr = std::shared_ptr<MergeSource>;
    void openVersion(const QString &path, std::shared_ptr<const Unlock> unlock,
                     std::function<void(const OpenResult<MergeSourcePtr> &)> opened);
    void merge(const MergeSourcePtr &source, const QString &label, Merged merged);
    void readCatalog();
    void saveCleaned(const JournalCopy &copy);
    void finishSave(const Result<void> &result);
    void finishRewrite(const Result<void> &result, SaveState before);
    void readSeal();
    void setSaveState(SaveState state);

    std::unique_ptr<JournalFile> m_file;
    std::unique_ptr<JournalCore> m_core;
    Content m_content;
    const Clock &m_clock;
    ActivityCatalog m_catalog;
    QUndoStack m_undo;
    QTimer m_saveTimer;
    SaveState m_saveState = SaveState::Saved;
    Error m_saveError;
    std::optional<Moment> m_lastSaved;
    quint64 m_version = 0;                 ///< counts the changes
    bool m_stepping = false;               ///< the worker takes a step back or makes one again
    std::optional<Change> m_madeStep;      ///< what the worker did, while the undo stack takes note of it
    bool m_changedSinceImage = false;      ///< a running save no longer holds everything
    std::optional<Error> m_readOnlyReason; ///< of the file, which the worker may be using
    KeysThatOpen m_keys;
    std::unique_ptr<class FileWatch> m_watch;
    Background m_worker; ///< goes first, and waits for what it is doing to the file
};

} // namespace tryboth
