// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exportjob.h"

#include "models/journal.h"

namespace tryboth {

ExportJob::ExportJob(const Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
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
}

void ExportJob::start(const ExportRequest &request)
{
    cancel();
    m_job = std::make_shared<WatchedJob>();
    m_progress.start();
    const auto write = [job = m_job, request, catalog = m_journal.catalog(), content = m_journal.content(),
                        snapshot = m_journal.snapshot(), &clock = m_journal.clock()] {
        const auto progress = [job](int done, int total) { return job->report(done, total); };
        return JournalCore::open(snapshot, clock).and_then([&](const auto &copy) {
            return exportJournal(copy->stores(), catalog, content, clock.journalDay().today, request,
                                 progress);
        });
    };
    m_worker.run(write, this, [this, job = m_job](const auto &written) {
        if (job == m_job) { // not given up meanwhile
            m_job.reset();
            m_progress.stop();
            Q_EMIT finished(written);
        }
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
