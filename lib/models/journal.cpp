// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal.h"

#include "models/filewatch.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int SaveDelayMs = 400; // SAFETY.md: after a change within a second
} // namespace

Journal::Journal(OpenedJournal opened, const Content &content, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(opened.file))
    , m_core(std::move(opened.core))
    , m_content(content)
    , m_clock(clock)
    , m_lastSaved(m_file ? m_file->lastSaved() : std::nullopt)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &Journal::saveNow);
    readSeal();
    readCatalog();
    if (m_file && !readOnlyReason()) {
        m_watch = std::make_unique<FileWatch>(m_file->path());
        connect(m_watch.get(), &FileWatch::touched, this, &Journal::checkDisk);
        connect(m_watch.get(), &FileWatch::touched, this, &Journal::folderTouched);
        static_cast<void>(expireHistory()); // what cannot be removed today is removed next time
    }
}

Journal::Journal(std::unique_ptr<JournalCore> core, const Content &content, const Clock &clock,
                 QObject *parent)
    : Journal(OpenedJournal{nullptr, std::move(core)}, content, clock, parent)
{
}

Journal::~Journal()
{
    m_undo.disconnect(this);
    static_cast<void>(saveAndWait());
}

Result<void> Journal::apply(const QString &label, const JournalCore::Edit &edit)
{
    if (const auto reason = readOnlyReason()) {
        return tl::unexpected(*reason);
    }
    return m_core->apply(edit).map([&](const Change &change) { pushStep(label, change); });
}

Result<Id> Journal::applyForId(const QString &label, const std::function<Result<Id>(Stores &)> &edit)
{
    Id made;
    const auto done = apply(
        label, [&](Stores &stores) { return edit(stores).map([&](const Id &id) { made = id; }); });
    return done.map([&] { return made; });
}

void Journal::applyInBackground(const LongEdit &edit, std::function<void(const Result<void> &)> done)
{
    if (const auto reason = readOnlyReason()) {
        done(tl::unexpected(*reason));
        return;
    }
    if (edit.backUpFirst) {
        saveNow(); // the worker does one after the other
    }
    const auto work = [edit, file = m_file.get(), copy = m_core->copy()] {
        const auto backedUp = edit.backUpFirst && file ? file->keepBackup(BackupReason::Import) : Result<void>();
        return backedUp.and_then([&] { return copy.open(); })
            .and_then([&](const std::unique_ptr<JournalCore> &core) {
                return core->apply(edit.edit).map([&](const Change &change) {
                    return LaterState{core->fileImage(), change};
                });
            });
    };
    m_worker.run(work, this,
                 [this, edit, done = std::move(done), version = m_version](const Result<LaterState> &later) {
                     done(takeOver(edit, version, later));
                 });
}

Result<void> Journal::takeOver(const LongEdit &edit, quint64 version, const Result<LaterState> &later)
{
    if (!later) {
        return tl::unexpected(later.error());
    }
    if (edit.isGivenUp && edit.isGivenUp()) {
        return failure(tr("This was stopped. Nothing was changed. Start again whenever it suits you."),
                       u"cancelled"_s);
    }
    if (edit.backUpFirst && m_saveState == SaveState::NotSaved) {
        return tl::unexpected(m_saveError);
    }
    if (m_file && m_file->isLocked()) { // it could not be saved
        return failure(
            tr("The journal was locked meanwhile. Nothing was changed. Unlock it and start again."));
    }
    if (version != m_version || !m_core->becomeLater(later->image)) {
        return apply(edit.label, edit.edit);
    }
    pushStep(edit.label, later->change);
    return {};
}

Result<void> Journal::applyWithoutUndo(const JournalCore::Edit &edit)
{
    if (const auto reason = readOnlyReason()) {
        return tl::unexpected(*reason);
    }
    return m_core->apply(edit).map([this](const Change &change) {
        if (!change.isEmpty()) {
            announce(change);
        }
    });
}

void Journal::announce(const Change &change)
{
    ++m_version;
    const TouchedRows rows = touchedRows(change);
    if (rows.tables.contains(u"activity_type"_s)) {
        readCatalog();
        Q_EMIT catalogChanged();
    }
    Q_EMIT changed(rows);
    scheduleSave();
}

void Journal::scheduleSave()
{
    if (!m_file) {
        return;
    }
    m_changedSinceImage = true;
    if (m_saveState != SaveState::Saving) {
        setSaveState(SaveState::Waiting);
    }
    m_saveTimer.start();
}

void Journal::readCatalog()
{
    if (kind() != FileKind::Journal) {
        return; // a desk has no kinds of work of its own
    }
    m_catalog = ActivityCatalog(m_content.activityTypes(),
                                stores().activityTypes.all().value_or(QList<ActivityType>()));
}

void Journal::useContent(const Content &content)
{
    m_content = content;
    readCatalog();
    for (int step = 0; step < m_undo.count(); ++step) {
        const_cast<QUndoCommand *>(m_undo.command(step))->setText({});
    }
    Q_EMIT m_undo.undoTextChanged(m_undo.undoText());
    Q_EMIT m_undo.redoTextChanged(m_undo.redoText());
}

void Journal::saveNow()
{
    if (!m_file || readOnlyReason() || m_saveState == SaveState::Saving || m_saveState == SaveState::Saved) {
        return;
    }
    m_saveTimer.stop();
    m_changedSinceImage = false;
    setSaveState(SaveState::Saving);
    const JournalCopy copy = m_core->copy();
    if (copy.mayHoldRemovedWords()) {
        saveCleaned(copy);
        return;
    }
    m_worker.run([file = m_file.get(), copy] { return file->save(copy.fileImage()); }, this,
                 [this](const Result<void> &result) { finishSave(result); });
}

/// In the worker the search index gives up the words of removed entries, since that reads all of it; what was
/// saved then takes the place of what is in memory, so that it is done once.
void Journal::saveCleaned(const JournalCopy &copy)
{
    const auto work = [file = m_file.get(), copy] {
        const QByteArray image = copy.fileImage();
        return file->save(image).map([&] { return image; });
    };
    m_worker.run(work, this, [this, version = m_version](const Result<QByteArray> &saved) {
        if (saved && version == m_version) {
            static_cast<void>(m_core->becomeLater(*saved)); // where it cannot, the next save cleans again
        }
        finishSave(saved.map([](const QByteArray &) {}));
    });
}

Result<void> Journal::saveAndWait()
{
    if (!m_file || readOnlyReason() || m_saveState == SaveState::Saved) {
        return {};
    }
    m_worker.wait();
    m_saveTimer.stop();
    m_changedSinceImage = false;
    const auto saved = m_file->save(m_core->fileImage());
    finishSave(saved);
    return saved;
}

void Journal::rewrite(Rewrite rewrite, Done done)
{
    if (!m_file) {
        done(
            failure(tr("This journal is in no file yet. Nothing was changed. Start a journal of your own.")));
        return;
    }
    const SaveState before = m_saveState;
    m_saveTimer.stop();
    m_changedSinceImage = false;
    setSaveState(SaveState::Saving);
    m_worker.run([file = m_file.get(), copy = m_core->copy(),
                  rewrite = std::move(rewrite)] { return rewrite(*file, copy.fileImage()); },
                 this,
                 [this, before, done = std::move(done)](const Result<void> &result) {
                     finishRewrite(result, before);
                     done(result);
                 });
}

/// A rewrite that failed left the file as it was: what was not saved before is still to be saved.
void Journal::finishRewrite(const Result<void> &result, SaveState before)
{
    readSeal();
    if (result) {
        finishSave(result);
    } else if (before == SaveState::Saved && !m_changedSinceImage) {
        setSaveState(SaveState::Saved);
    } else {
        setSaveState(SaveState::Waiting);
        m_saveTimer.start();
    }
}

void Journal::checkPassphrase(std::shared_ptr<const Passphrase> passphrase,
                              std::function<void(const Result<bool> &)> done)
{
    if (m_file) {
        m_worker.run([file = m_file.get(), passphrase] { return file->isPassphrase(*passphrase); }, this,
                     std::move(done));
    }
}

Result<void> Journal::lock()
{
    if (!m_file) {
        return {};
    }
    if (const auto saved = saveAndWait(); !saved) {
        return saved;
    }
    m_worker.wait(); // drafts and checks use the keys
    auto locked = m_file->lock();
    readSeal();
    return locked;
}

void Journal::unlock(std::shared_ptr<const Unlock> unlock, std::function<void(const OpenResult<void> &)> done)
{
    if (!m_file) {
        done({});
        return;
    }
    m_worker.run([file = m_file.get(), unlock] { return file->unlock(*unlock); }, this,
                 [this, done = std::move(done)](const OpenResult<void> &result) {
                     readSeal();
                     done(result);
                 });
}

void Journal::keepDraft(const QByteArray &text)
{
    if (m_file) {
        m_worker.run([file = m_file.get(), text] { return file->keepDraft(text); }, this,
                     [this](const Result<void> &kept) {
                         if (!kept) {
                             Q_EMIT failed(kept.error());
                         }
                     });
    }
}

void Journal::readSeal()
{
    if (m_file) {
        m_readOnlyReason = m_file->readOnlyReason();
        m_keys = m_file->keysThatOpen();
        Q_EMIT sealChanged();
    }
}

Result<void> Journal::saveCopy(const QString &path) const
{
    return m_file ? m_file->saveCopy(path, m_core->fileImage()) : writeCopy(path, m_core->fileImage());
}

void Journal::finishSave(const Result<void> &result)
{
    if (m_saveState == SaveState::Saved) {
        return; // the late word of a worker whose work saveAndWait() has already redone
    }
    if (!result) {
        m_saveError = result.error();
        setSaveState(SaveState::NotSaved);
        checkDisk();
        return;
    }
    m_lastSaved = m_clock.now();
    if (m_changedSinceImage && !m_saveTimer.isActive()) {
        m_saveTimer.start(); // it ran out while this save was under way
    }
    setSaveState(m_changedSinceImage ? SaveState::Waiting : SaveState::Saved);
}

void Journal::setSaveState(SaveState state)
{
    m_saveState = state;
    Q_EMIT saveStateChanged();
}

} // namespace tryboth
