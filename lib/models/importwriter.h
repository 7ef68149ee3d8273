// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing.h"
#include "models/watchedjob.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tryboth {

class Journal;

/// Takes what was read into the journal, as one step to take back, in the worker: the window never waits.
class ImportWriter : public QObject
{
    Q_OBJECT

public:
    explicit ImportWriter(Journal &journal, QObject *parent = nullptr);
    ~ImportWriter() override;

    /// Keeps a backup, then starts taking in `chosen`, which was read from `path` as `said`. `finished` comes
    /// when it is in the journal, or could not be; then nothing has changed.
    void start(const ImportPreview &chosen, const QString &path, const ImportOptions &said);

    /// Gives up: nothing is taken in, and nothing is emitted any more.
    void cancel();

    bool isWriting() const { return m_job != nullptr; }

Q_SIGNALS:
    void progressed(int percent); ///< 0…100
    void finished(const tryboth::Result<tryboth::ImportOutcome> &result);

private:
    struct Job : WatchedJob
    {
        ImportOutcome outcome;
    };

    Journal &m_journal;
    std::shared_ptr<Job> m_job; ///< null while nothing is written
    QTimer m_progress;
};

} // namespace tryboth
