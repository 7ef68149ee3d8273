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
        return m_file->keepBackup();
    });
}

void Journal::countEntries(const Backup &backup, QObject *receiver,
                           std::function<void(const OpenResult<int> &)> done)
{
    if (m_file) {
        m_worker.run([file = m_file.get(), backup] { return file->entriesIn(backup); }, receiver,
                     std::move(done));
    }
}

void Journal::openBackup(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
                         std::function<void(const OpenResult<QByteArray> &)> done)
{
    if (m_file) {
        m_worker.run(
            [file = m_file.get(), backup, unlock = std::move(unlock)] {
                return file->openBackup(backup, *unlock).map([](const auto &core) { return core->image(); });
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
    if (isChangedOnDisk()) {
        Q_EMIT changedOnDisk();
    }
}

OpenResult<MergeOutcome> Journal::mergeFromDisk(const Unlock &unlock)
{
    if (!m_file) {
        return MergeOutcome();
    }
    m_worker.wait();
    auto version = m_file->openVersion(m_file->path(), unlock);
    if (!version) {
        return tl::unexpected(version.error());
    }
    return merge(*version, m_file->base(), tr("Merge with the file")).map([&](const MergeOutcome &outcome) {
        m_file->adopt(std::move(*version));
        readSeal();
        scheduleSave(); // also where nothing was new: what lies on disk lacks what is only here
        return outcome;
    });
}

OpenResult<MergeOutcome> Journal::mergeCopy(const QString &path, const Unlock &unlock)
{
    if (!m_file) {
        return MergeOutcome();
    }
    return m_file->openVersion(path, unlock).and_then([this](const OtherVersion &version) {
        return merge(version, {}, tr("Merge with a copy"));
    });
}

OpenResult<MergeOutcome> Journal::merge(const OtherVersion &version, const QByteArray &base,
                                        const QString &label)
{
    std::unique_ptr<JournalCore> before;
    if (!base.isEmpty()) {
        auto opened = JournalCore::open(base, m_clock);
        if (!opened) {
            return tl::unexpected(toOpenError(opened.error()));
        }
        before = std::move(*opened);
    }
    MergeOutcome outcome;
    return apply(label,
                 [&](Stores &stores) {
                     return stores.merging
                         .merge(version.core->database(), before ? &before->database() : nullptr)
                         .map([&](const MergeOutcome &merged) { outcome = merged; });
                 })
        .map([&] { return outcome; })
        .map_error(toOpenError);
}

QStringList Journal::conflictCopies() const
{
    return m_file ? conflictCopiesOf(m_file->path()) : QStringList();
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
            Q_EMIT changed({});
            scheduleSave();
        }
        return touched;
    });
}

} // namespace tryboth
