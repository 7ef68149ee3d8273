// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importreader.h"

#include "models/journal.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Result<ReadImport> readAndCompare(const QString &path, const ImportOptions &options,
                                  const ActivityCatalog &catalog, const QByteArray &snapshot,
                                  const Clock &clock, const ImportProgress &progress)
{
    return readFiles(path, options.limits).and_then([&](const ImportFiles &files) {
        return readImport(files, {}, options, catalog, progress)
            .and_then([&](const ImportPreview &preview) -> Result<ReadImport> {
                return JournalCore::open(snapshot, clock).and_then([&](const auto &core) {
                    return planImport(core->stores(), preview, catalog).map([&](const ImportPlan &plan) {
                        return ReadImport{preview, plan};
                    });
                });
            });
    });
}

} // namespace

ImportReader::ImportReader(const Journal &journal, QObject *parent)
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

ImportReader::~ImportReader()
{
    cancel();
    m_pool.waitForDone();
}

void ImportReader::start(const QString &path, const ImportOptions &options)
{
    cancel();
    m_job = std::make_shared<WatchedJob>();
    m_progress.start();
    m_pool.start([this, job = m_job, path, options, catalog = m_journal.catalog(),
                  snapshot = m_journal.snapshot(), &clock = m_journal.clock()] {
        const auto progress = [job](int done, int total) { return job->report(done, total); };
        const auto result = job->stopped ? Result<ReadImport>(failure({}))
                                         : readAndCompare(path, options, catalog, snapshot, clock, progress);
        // The destructor waits for this thread, and what is queued for a dead object is dropped.
        QMetaObject::invokeMethod(
            this, [this, job, result] { finish(job, result); }, Qt::QueuedConnection);
    });
}

void ImportReader::cancel()
{
    if (m_job) {
        m_job->stopped = true;
        m_job.reset();
        m_progress.stop();
    }
}

void ImportReader::finish(const std::shared_ptr<WatchedJob> &job, const Result<ReadImport> &result)
{
    if (job != m_job) {
        return; // given up meanwhile
    }
    m_job.reset();
    m_progress.stop();
    Q_EMIT finished(result);
}

} // namespace tryboth
