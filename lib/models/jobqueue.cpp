// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobqueue.h"

#include <QMetaObject>

#include <utility>

namespace tryboth {

namespace {

std::unique_ptr<QueuedJob> takeFirst(std::deque<std::unique_ptr<QueuedJob>> &jobs)
{
    std::unique_ptr<QueuedJob> first = std::move(jobs.front());
    jobs.pop_front();
    return first;
}

} // namespace

void JobQueue::give(std::unique_ptr<QueuedJob> job)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(job));
}

void JobQueue::run()
{
    std::unique_ptr<QueuedJob> job;
    {
        const std::lock_guard lock(m_mutex);
        job = takeFirst(m_waiting);
    }
    job->work();
    const std::lock_guard lock(m_mutex);
    m_done.push_back(std::move(job));
    // By its name, and under the lock: a functor would be made in this thread and read in the other before
    // that could take the lock.
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void JobQueue::settle()
{
    const std::lock_guard lock(m_mutex);
}

/// Each call is for one job: what it does may take long, or be the end of this object.
void JobQueue::deliver()
{
    std::unique_ptr<QueuedJob> job;
    {
        const std::lock_guard lock(m_mutex);
        job = takeFirst(m_done);
    }
    if (job->isWanted()) {
        job->finish();
    }
}

} // namespace tryboth
