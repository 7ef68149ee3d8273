// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exportjob.h"

#include "models/journal.h"

namespace tryboth {

ExportJob::ExportJob(const Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_pool.setMaxThreadCount(1);
    m_progress.setInterval(WatchedJob::ReportEveryMs);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_job) {
            Q_EMIT progressed(m_job->percent);
        }
    });
}

ExportJob::~ExportJob()
{
    cancel();
    m_pool.waitForDone();
}

void ExportJob::start(const ExportRequest &request)
{
    cancel();
    m_job = std::make_shared<WatchedJob>();
    m_progress.start();
    m_pool.start([this, job = m_job, request, catalog = m_journal.catalog(), content = m_journal.content(),
                  snapshot = m_journal.snapshot(), &clock = m_journal.clock()] {
        const auto progress = [job](int done, int total) { return job->report(done, total); };
        const auto written = JournalCore::open(snapshot, clock).and_then([&](const auto &copy) {
            return exportJournal(copy->stores(), catalog, content, clock.journalDay().today, request,
                                 progress);
        });
        // The destructor waits for this thread, and what is queued for a dead object is dropped.
        QMetaObject::invokeMethod(
            this,
            [this, job, written] {
                if (job == m_job) { // not given up meanwhile
                    m_job.reset();
                    m_progress.stop();
                    Q_EMIT finished(written);
                }
            },
            Qt::QueuedConnection);
    });
}

void ExportJob::cancel()
{
    if (m_job) {
        m_job->stopped = true;
        m_job.reset();
        m_progress.stop();
    }
}

} // namespace tryboth
