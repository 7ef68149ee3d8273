// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRunnable>

#include <deque>
#include <memory>
#include <mutex>

namespace tryboth {

/// Work for another thread, and what is to be done with its result in this one.
class QueuedJob
{
public:
    explicit QueuedJob(QObject *receiver)
        : m_receiver(receiver)
    {
    }
    virtual ~QueuedJob() = default;
    Q_DISABLE_COPY_MOVE(QueuedJob)

    virtual void work() = 0;
    virtual void finish() = 0;
    bool isWanted() const { return !m_receiver.isNull(); }

private:
    QPointer<QObject> m_receiver;
};

/// Jobs on their way to a worker and back to the thread of this object, which makes and deletes them. What a
/// job holds is handed over under a lock, both ways: Qt's own queues order it, too, but in ways that
/// ThreadSanitizer does not see where Qt was built without it.
///
/// A pool starts this once for every job that was given; no two at a time.
class JobQueue : public QObject, public QRunnable
{
    Q_OBJECT

public:
    JobQueue() { setAutoDelete(false); }

    void give(std::unique_ptr<QueuedJob> job);
    /// In the worker: does the work of the next job.
    void run() override;
    /// Once no worker runs: what the last one did is seen from here on.
    void settle();

private Q_SLOTS:
    void deliver();

private:
    std::mutex m_mutex;
    std::deque<std::unique_ptr<QueuedJob>> m_waiting;
    std::deque<std::unique_ptr<QueuedJob>> m_done;
};

} // namespace tryboth
