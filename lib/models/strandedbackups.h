// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/backupsource.h"
#include "storage/journalplaces.h"

namespace tryboth {

/// The backups of a journal whose own file does not open any more or is gone. There are no keys at hand, so
/// sealed ones are opened, and counted, with what the person offers.
class StrandedBackups : public BackupSource
{
    Q_OBJECT

public:
    StrandedBackups(QString journalPath, JournalPlaces places, const Clock &clock, QObject *parent = nullptr);

    QString journalPath() const override { return m_path; }
    FileKind kind() const override { return m_kind; }
    const Clock &clock() const override { return m_clock; }
    QList<Backup> backups() const override;
    void count(const Backup &backup, QObject *receiver, Counted done) override;
    void open(const Backup &backup, std::shared_ptr<const Unlock> unlock, QObject *receiver,
              Opened done) override;

private:
    QString m_path;
    FileKind m_kind;
    JournalPlaces m_places;
    const Clock &m_clock;
    Background m_worker;
};

} // namespace tryboth
