// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/watchedjob.h"
#include "report/journalexport.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tryboth {

class Journal;

/// Writes an export in a thread of its own, from a snapshot of the journal, so that the window never waits.
/// One at a time: a new start gives up the one before.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(const Journal &journal, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Starts writing. `finished` comes when the file is whole, or could not be written.
    void start(const ExportRequest &request);

    /// Gives up; no half of a file stays, and nothing is emitted any more.
    void cancel();

    bool isWriting() const { return m_job != nullptr; }

Q_SIGNALS:
    void progressed(int percent); ///< 0…100
    void finished(const tryboth::Result<qint64> &bytes);

private:
    const Journal &m_journal;
    std::shared_ptr<WatchedJob> m_job; ///< null while nothing is written
    QTimer m_progress;
    Background m_worker; ///< goes first, and waits for what it writes
};

} // namespace tryboth
