// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace tryboth {

/// Who has a journal open for writing.
struct LockHolder
{
    qint64 processId = 0;
    QString application;
    QString host;

    bool operator==(const LockHolder &) const = default;
};

/// Why a journal cannot be locked. `holder` is set when another window or program has it.
struct LockRefusal
{
    std::optional<LockHolder> holder;
    Error error;
};

/// Lets one process at a time write to a journal. The lock lives in a local folder, not beside the file,
/// where a syncer would carry it to other machines and block them for ever. It belongs to the process: the
/// kernel takes it back at once however the process ends, so nothing is ever stale.
class JournalLock
{
public:
    /// A lock on `journal`, by whatever path or link it is reached; kept in `folder`, by default
    /// lockFolder().
    explicit JournalLock(const QString &journal, QString folder = lockFolder());
    ~JournalLock();
    Q_DISABLE_COPY_MOVE(JournalLock)

    /// Takes the lock, or says at once why not. Does not wait. Taking it again while holding it succeeds.
    tl::expected<void, LockRefusal> tryLock();
    void unlock();
    bool isLocked() const;

    /// What all starts of a Flatpak share, "$XDG_RUNTIME_DIR/app/$FLATPAK_ID/tryboth"; elsewhere
    /// "$XDG_RUNTIME_DIR/tryboth", else "/run/user/<uid>/tryboth", else "tryboth-<uid>" in the folder for
    /// temporary files.
    static QString lockFolder();

private:
    QString m_journalName;
    QString m_folder;
    QString m_fileName;
    int m_file = -1;
};

} // namespace tryboth
