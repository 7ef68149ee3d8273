// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Journal that deals with other versions of its file and with earlier texts.
#include "models/journal.h"

#include "storage/conflictcopies.h"

namespace tryboth {

namespace {

OpenError toOpenError(const Error &error)
{
    return {error, OpenProblem::Unreadable};
}

} // namespace

Result<void> Journal::backUp()
{
    if (!m_file) {
        return {};
    }
    return saveAndWait().and_then([this] {
        m_worker.wait();
        return m_file->keepBackup(BackupReason::Import);
    });
}

void Journal::countHeld(const Backup &backup, QObject *receiver,
                        std::function<void(const OpenResult<HeldCount> &)> done)
{
    if (m_file) {
        m_worker.run([file = m_file.get(), backup] { return file->heldIn(backup); }, receiver,
                     std::move(done));
    }
}

void Journal::openBackup(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
                         std::function<void(const OpenResult<QByteArray> &)> done)
{
    if (m_file) {
        m_worker.run(
            [file = m_file.get(), backup, unlock = std::move(unlock)] {
                return file->openVersion(backup.path, *unlock).map([](const OtherVersion &version) {
                    return version.image;
                });
            },
            receiver, std::move(done));
    }
}

bool Journal::isChangedOnDisk()
{
    if (!m_file || m_saveState == SaveState::Saving) {
        return false; // the worker looks at the file itself before it replaces it
    }
    return m_file->isChangedOnDisk();
}

void Journal::checkDisk()
{
    if (!m_file || m_saveState == SaveState::Saving) {
        return; // the worker looks at the file itself before it replaces it
    }
    // In the worker: a network drive that is gone lets one wait.
    m_worker.run([file = m_file.get()] { return file->isChangedOnDisk(); }, this,
                 [this](bool isChanged) {
                     if (isChanged) {
                         Q_EMIT changedOnDisk();
                     }
                 });
}

void Journal::mergeFromDisk(std::shared_ptr<const Unlock> unlock, Merged merged)
{
    if (!m_file) {
        merged(MergeOutcome());
        return;
    }
    openVersion(m_file->path(), std::move(unlock), [this, merged = std::move(merged)](const auto &source) {
        if (!source) {
            merged(tl::unexpected(source.error()));
            return;
        }
        const auto adopt = [this, source = *source, merged](const OpenResult<MergeOutcome> &outcome) {
            if (outcome) {
                m_worker.wait(); // it may be trying to save
                m_file->adopt(std::move(source->version));
                readSeal();
                scheduleSave(); // also where nothing was new: what lies on disk lacks what is only here
            }
            merged(outcome);
        };
        merge(*source, tr("Merge with the file"), adopt);
    });
}

void Journal::mergeCopy(const QString &path, std::shared_ptr<const Unlock> unlock, Merged merged)
{
    if (!m_file) {
        merged(MergeOutcome());
        return;
    }
    openVersion(path, std::move(unlock), [this, merged = std::move(merged)](const auto &source) {
        if (source) {
            (*source)->base.clear(); // a copy may be older than what was last saved here
            merge(*source, tr("Merge with a copy"), merged);
        } else {
            merged(tl::unexpected(source.error()));
        }
    });
}

void Journal::openVersion(const QString &path, std::shared_ptr<const Unlock> unlock,
                          std::function<void(const OpenResult<MergeSourcePtr> &)> opened)
{
    if (!unlock) {
        unlock = std::make_shared<const Unlock>();
    }
    const auto open = [file = m_file.get(), path, unlock = std::move(unlock)] {
        return file->openVersion(path, *unlock).map([file](OtherVersion version) {
            return std::make_shared<MergeSource>(MergeSource{std::move(version), file->base()});
        });
    };
    m_worker.run(open, this, std::move(opened));
}

void Journal::merge(const MergeSourcePtr &source, const QString &label, Merged merged)
{
    const auto outcome = std::make_shared<MergeOutcome>();
    const auto edit = [source, outcome, &clock = m_clock](Stores &stores) {
        const auto before = source->base.isEmpty() ? Result<std::unique_ptr<JournalCore>>(nullptr)
                                                   : JournalCore::open(source->base, clock);
        if (!before) {
            return Result<void>(tl::unexpected(before.error()));
        }
        return JournalCore::open(source->version.image, clock)
            .and_then([&](const std::unique_ptr<JournalCore> &other) {
                return stores.merging.merge(other->database(), *before ? &(*before)->database() : nullptr)
                    .map([&](const MergeOutcome &made) { *outcome = made; });
            });
    };
    applyInBackground({label, edit, {}}, [outcome, merged = std::move(merged)](const Result<void> &done) {
        merged(done.map([&] { return *outcome; }).map_error(toOpenError));
    });
}

void Journal::findConflictCopies(QObject *receiver, std::function<void(const QStringList &)> found)
{
    if (m_file) {
        m_worker.run([path = m_file->path()] { return conflictCopiesOf(path); }, receiver, std::move(found));
    }
}

Result<int> Journal::forgetHistory()
{
    return editEarlierTexts([](Stores &stores) { return stores.history.forget(); }).map([this](int removed) {
        m_undo.clear();
        return removed;
    });
}

Result<int> Journal::expireHistory()
{
    return editEarlierTexts([](Stores &stores) { return stores.history.expire(); });
}

Result<void> Journal::settleConflict(qint64 id)
{
    return editEarlierTexts([id](Stores &stores) { return stores.history.settle(id).map([] { return 1; }); })
        .map([](int) {});
}

Result<int> Journal::editEarlierTexts(const std::function<Result<int>(Stores &)> &edit)
{
    if (const auto reason = readOnlyReason()) {
        return tl::unexpected(*reason);
    }
    int touched = 0;
    const auto done = m_core->apply(
        [&](Stores &stores) { return edit(stores).map([&](int count) { touched = count; }); });
    return done.map([&](const Change &) {
        if (touched > 0) {
            ++m_version; // what a job made from a copy of before would bring them back
            Q_EMIT changed({});
            scheduleSave();
        }
        return touched;
    });
}

} // namespace tryboth
