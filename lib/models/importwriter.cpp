// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importwriter.h"

#include "models/importchoices.h"
#include "models/journal.h"

#include <QPointer>

namespace tryboth {

using namespace Qt::StringLiterals;

ImportWriter::ImportWriter(Journal &journal, QObject *parent)
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

ImportWriter::~ImportWriter()
{
    cancel();
}

void ImportWriter::start(const ImportPreview &chosen, const QString &path, const ImportOptions &said)
{
    cancel();
    m_job = std::make_shared<Job>();
    m_progress.start();
    const auto edit = [job = m_job, chosen, path, said, catalog = m_journal.catalog(),
                       &clock = m_journal.clock()](Stores &stores) -> Result<void> {
        const auto progress = [&](int done, int total) { return job->report(done, total); };
        IdSource ids;
        return importInto(stores, chosen, catalog, path, clock, ids, progress)
            .and_then([&](const ImportOutcome &made) {
                job->outcome = made;
                return made.run.isNull() ? Result<void>() : rememberChoices(stores, said, chosen);
            });
    };
    const auto finish = [writer = QPointer(this), job = m_job](const Result<void> &done) {
        if (writer && writer->m_job == job) { // not given up meanwhile
            writer->m_job.reset();
            writer->m_progress.stop();
            Q_EMIT writer->finished(done.map([&] { return job->outcome; }));
        }
    };
    m_journal.applyInBackground({tr("Import"), edit, [job = m_job] { return job->stopped.load(); }, true},
                                finish);
}

void ImportWriter::cancel()
{
    if (m_job) {
        m_job->stopped = true;
        m_job.reset();
        m_progress.stop();
    }
}

} // namespace tryboth
