// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace tryboth {

/// Writes images to a journal's file in a thread of its own, one at a time.
class SaveWorker
{
public:
    explicit SaveWorker(JournalFile &file);
    ~SaveWorker();

    /// Writes `image` and then calls `done` in the thread of `receiver`, unless that is gone by then.
    void start(const QByteArray &image, QObject *receiver, std::function<void(Result<void>)> done);

    /// Blocks until nothing is being written. A `done` that is still to be called stays so.
    void wait() { m_pool.waitForDone(); }

private:
    JournalFile &m_file;
    QThreadPool m_pool;
};

} // namespace tryboth
