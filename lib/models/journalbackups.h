// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backupsource.h"
#include "models/journal.h"

namespace tryboth {

/// The backups of an open journal, read with its keys.
class JournalBackups : public BackupSource
{
    Q_OBJECT

public:
    /// `journal` has to outlive it.
    explicit JournalBackups(Journal &journal, QObject *parent = nullptr);

    QString journalPath() const override { return m_journal.path(); }
    FileKind kind() const override { return m_journal.kind(); }
    const Clock &clock() const override { return m_journal.clock(); }
    QList<Backup> backups() const override { return m_journal.backups(); }
    void count(const Backup &backup, QObject *receiver, Counted done) override;
    void open(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
              Opened done) override;

private:
    Journal &m_journal;
};

} // namespace tryboth
