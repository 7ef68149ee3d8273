// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/importing.h"
#include "models/watchedjob.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tryboth {

class Journal;

/// What a file holds, and what of it is new to the journal.
struct ReadImport
{
    ImportPreview preview;
    ImportPlan plan;

    bool operator==(const ReadImport &) const = default;
};

/// Reads a file in a thread of its own, so that the window never waits, and compares it with a snapshot of
/// the journal. One file at a time: a new start gives up the one before.
class ImportReader : public QObject
{
    Q_OBJECT

public:
    explicit ImportReader(const Journal &journal, QObject *parent = nullptr);
    ~ImportReader() override;

    /// Starts reading `paths`, files or folders. `finished` comes when they are read, or could not be. What
    /// was said in earlier imports counts where `options` say nothing.
    void start(const QStringList &paths, const ImportOptions &options);

    /// Gives up; nothing is emitted any more.
    void cancel();

    bool isReading() const { return m_job != nullptr; }

Q_SIGNALS:
    void progressed(int percent); ///< 0…100
    void finished(const tryboth::Result<tryboth::ReadImport> &result);

private:
    void finish(const std::shared_ptr<WatchedJob> &job, const Result<ReadImport> &result);

    const Journal &m_journal;
    std::shared_ptr<WatchedJob> m_job; ///< null while nothing is read
    QTimer m_progress;
    Background m_worker; ///< goes first, and waits for what it reads
};

} // namespace tryboth
