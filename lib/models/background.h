// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobqueue.h"

#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace tryboth {

/// Runs work in one thread of its own, in the order in which it was given, and hands each result back in the
/// thread in which this was made. Waits for what is running when it goes; results that are still on their way
/// then are dropped.
class Background
{
public:
    Background()
    {
        constexpr int ExpiryMs = 1000;
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(ExpiryMs);
    }
    ~Background() { wait(); }
    Q_DISABLE_COPY_MOVE(Background)

    /// Calls `done(result of work)`, unless `receiver` is gone by then. The result may be of a kind that can
    /// only be moved.
    template <typename Work, typename Done>
    void run(Work work, QObject *receiver, Done done)
    {
        m_queue.give(std::make_unique<JobOf<Work, Done>>(std::move(work), receiver, std::move(done)));
        m_pool.start(&m_queue);
    }

    /// Blocks until nothing runs. A `done` that is still to be called stays so.
    void wait()
    {
        m_pool.waitForDone();
        m_queue.settle();
    }

private:
    template <typename Work, typename Done>
    class JobOf : public QueuedJob
    {
    public:
        JobOf(Work work, QObject *receiver, Done done)
            : QueuedJob(receiver)
            , m_work(std::move(work))
            , m_done(std::move(done))
        {
        }
        void work() override { m_result.emplace(m_work()); }
        void finish() override { m_done(std::move(*m_result)); }

    private:
        Work m_work;
        Done m_done;
        std::optional<std::invoke_result_t<Work &>> m_result;
    };

    JobQueue m_queue;
    QThreadPool m_pool; ///< goes first, and waits
};

} // namespace tryboth
