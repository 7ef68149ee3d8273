// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importreader.h"

#include "models/importchoices.h"
#include "models/journal.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What a reading needs from the thread of the window.
struct Reading
{
    QStringList paths;
    ImportOptions options;
    ActivityCatalog catalog;
    QByteArray snapshot;
    const Clock &clock;
};

Result<ReadImport> compare(JournalCore &copy, const ImportPreview &preview, const Reading &reading)
{
    return planImport(copy.stores(), preview, reading.catalog).and_then([&](const ImportPlan &plan) {
        const auto others = preview.format == "json"_L1 ? thingsToCome(copy, preview, reading.clock)
                                                        : Result<QList<NewThings>>(QList<NewThings>());
        return others.map([&](const QList<NewThings> &things) {
            ReadImport read{preview, plan};
            read.plan.others = things;
            return read;
        });
    });
}

Result<ReadImport> readAndCompare(const Reading &reading, const ImportProgress &progress)
{
    return JournalCore::open(reading.snapshot, reading.clock).and_then([&](const auto &copy) {
        return withEarlierChoices(copy->stores(), reading.options)
            .and_then([&](const ImportOptions &options) {
                return readImports(reading.paths, {}, options, reading.catalog, progress);
            })
            .and_then([&](const ImportPreview &preview) { return compare(*copy, preview, reading); });
    });
}

} // namespace

ImportReader::ImportReader(const Journal &journal, QObject *parent)
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

ImportReader::~ImportReader()
{
    cancel();
}

void ImportReader::start(const QStringList &paths, const ImportOptions &options)
{
    cancel();
    m_job = std::make_shared<WatchedJob>();
    m_progress.start();
    const Reading reading{paths, options, m_journal.catalog(), m_journal.snapshot(), m_journal.clock()};
    const auto read = [job = m_job, reading] {
        const auto progress = [job](int done, int total) { return job->report(done, total); };
        return job->stopped ? Result<ReadImport>(failure({})) : readAndCompare(reading, progress);
    };
    m_worker.run(read, this, [this, job = m_job](const Result<ReadImport> &result) { finish(job, result); });
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
