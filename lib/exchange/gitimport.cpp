// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gitimport.h"

#include "exchange/gitlog.h"
#include "exchange/importcollector.h"

#include <QCoreApplication>
#include <QDir>

#include <map>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::GitImport)
};

constexpr QLatin1StringView GitSource("git");
constexpr int SecondsPerMinute = 60;
constexpr QLatin1StringView CodingId("act.coding");

/// What was committed on one day.
struct GitDay
{
    int commits = 0;
    QStringList subjects; ///< oldest first
    int firstMinute = -1; ///< of the day
    int offset = 0;       ///< of the first commit's clock, minutes east of UTC
};

/// The reader's own commits, day by day.
class GitDays
{
public:
    explicit GitDays(const ImportOptions &options)
        : m_to(options.to.value_or(options.today))
        , m_from(options.from.value_or(m_to.addDays(-ImportOptions::DefaultWindowDays)))
    {
        for (const QString &address : options.ownAddresses) {
            m_own.append(address.trimmed().toLower());
        }
        m_own.removeAll(QString());
    }

    /// The repository knows whose it is; what the reader said goes first.
    void begin(const QString &configured)
    {
        if (m_own.isEmpty() && !configured.isEmpty()) {
            m_own.append(configured);
        }
    }

    void take(const GitCommit &commit)
    {
        // The day as the author's own clock showed it.
        const QDateTime wall = QDateTime::fromSecsSinceEpoch(
            commit.seconds + qint64{commit.offset} * SecondsPerMinute, Qt::UTC);
        const bool outside = m_to.isValid() && (wall.date() < m_from || wall.date() > m_to);
        if (outside || commit.parents > 1) {
            return; // a merge is no work of its own
        }
        if (!m_own.contains(commit.address)) {
            ++m_others;
            return;
        }
        GitDay &day = m_days[wall.date()];
        const int minute = wall.time().msecsSinceStartOfDay() / (SecondsPerMinute * 1000);
        if (day.commits++ == 0) {
            day.offset = qBound(-CheckIn::MaxUtcOffset, commit.offset, CheckIn::MaxUtcOffset);
        }
        day.firstMinute = day.firstMinute < 0 ? minute : qMin(day.firstMinute, minute);
        day.subjects.append(commit.subject);
    }

    const QStringList &own() const { return m_own; }
    int othersCount() const { return m_others; }
    const std::map<LocalDay, GitDay> &days() const { return m_days; }

private:
    LocalDay m_to;
    LocalDay m_from;
    QStringList m_own;
    std::map<LocalDay, GitDay> m_days;
    int m_others = 0;
};

FoundEntry entryOf(LocalDay date, const GitDay &day, const QString &name, bool subjects)
{
    FoundEntry found;
    found.checkIn.when = {
        date, LocalTime::fromMSecsSinceStartOfDay(day.firstMinute * SecondsPerMinute * 1000), day.offset, {}};
    found.checkIn.title = Words::tr("%1: %Ln commit(s)", nullptr, day.commits).arg(name);
    found.checkIn.sourceId = name + u'/' + date.toString(Qt::ISODate);
    found.checkIn.waiting = true;
    found.activity = CodingId;
    found.focus = Focus::Technical;
    if (subjects) {
        found.leftOver = day.subjects;
    }
    return found;
}

} // namespace

bool looksLikeGit(const ImportFiles &files)
{
    const QDir folder(files.path);
    return !files.path.isEmpty() &&
           (folder.exists(u".git"_s) || (folder.exists(u"HEAD"_s) && folder.exists(u"objects"_s)));
}

Result<ImportPreview> readGit(const ImportFiles &files, const ImportOptions &options,
                              const ActivityCatalog &catalog, const ImportProgress &progress)
{
    GitDays days(options);
    const auto read = readGitLog(files.path, options,
                                 {[&](const QString &address) { days.begin(address); },
                                  [&](const GitCommit &commit) { days.take(commit); }},
                                 progress);
    if (!read) {
        return tl::unexpected(read.error());
    }
    ImportCollector collector(GitSource, options, catalog);
    collector.preview().name = files.name;
    collector.preview().ownAddresses = days.own();
    if (days.own().isEmpty()) {
        collector.preview().asks = ImportQuestion::OwnAddress;
        collector.problem(0, Words::tr("Nobody knows which commits are yours: the repository has no "
                                       "user.email. Say your address."));
        return collector.finish();
    }
    for (const auto &[date, day] : days.days()) {
        collector.add(entryOf(date, day, files.name, options.subjects));
    }
    if (days.othersCount() > 0) {
        collector.problem(0,
                          Words::tr("%Ln commit(s) of others were left out.", nullptr, days.othersCount()));
    }
    return collector.finish();
}

} // namespace tryboth
