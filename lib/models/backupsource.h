// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/filekind.h"
#include "storage/openbackup.h"
#include "storage/openerror.h"
#include "storage/unlock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tryboth {

/// Where the backups of one journal come from, whether that journal is open or does not open any more.
class BackupSource : public QObject
{
    Q_OBJECT

public:
    using Counted = std::function<void(const OpenResult<HeldCount> &)>;
    using Opened = std::function<void(const OpenResult<QByteArray> &image)>;

    using QObject::QObject;

    /// The path of the journal that they are backups of.
    virtual QString journalPath() const = 0;
    /// Whether that is a journal or a desk.
    virtual FileKind kind() const = 0;
    virtual const Clock &clock() const = 0;
    /// The versions kept, newest first.
    virtual QList<Backup> backups() const = 0;

    /// Counts in a worker how much a backup holds, and then calls `done` unless `receiver` is gone.
    virtual void count(const Backup &backup, QObject *receiver, Counted done) = 0;
    /// Opens a backup in a worker and gives its image, for JournalCore::open(): a database stays in the
    /// thread that made it.
    virtual void open(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
                      Opened done) = 0;

Q_SIGNALS:
    void changed(); ///< there may be other backups now
};

} // namespace tryboth
