// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace tryboth {

/// Runs work in one thread of its own, in the order in which it was given, and hands each result back in the
/// thread of the receiver. Waits for what is running when it goes.
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

    /// Calls `done(result of work)` in the thread of `receiver`, unless that is gone by then. The result may
    /// be of a kind that can only be moved.
    template <typename Work, typename Done>
    void run(Work work, QObject *receiver, Done done)
    {
        auto job = std::make_shared<std::pair<Work, Done>>(std::move(work), std::move(done));
        m_pool.start([job, receiver = QPointer(receiver)] {
            auto result = std::make_shared<decltype(job->first())>(job->first());
            if (receiver) {
                QMetaObject::invokeMethod(
                    receiver, [job, result] { job->second(std::move(*result)); }, Qt::QueuedConnection);
            }
        });
    }

    /// Blocks until nothing runs. A `done` that is still to be called stays so.
    void wait() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace tryboth
