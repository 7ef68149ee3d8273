// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gitimport.h"

#include "exchange/importchecks.h"
#include "exchange/importcollector.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <git2.h>

#include <map>
#include <memory>

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

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Repository = std::unique_ptr<git_repository, Freer<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, Freer<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, Freer<git_commit_free>>;
using Config = std::unique_ptr<git_config, Freer<git_config_free>>;

/// The library wants to be told when it begins and ends.
struct Library
{
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;
};

/// What was committed on one day.
struct GitDay
{
    int commits = 0;
    QStringList subjects; ///< oldest first
    int firstMinute = -1; ///< of the day
    int lastMinute = -1;
    int offset = 0; ///< of the first commit's clock, minutes east of UTC
};

tl::unexpected<Error> unreadable(const QString &name)
{
    const git_error *error = git_error_last();
    return failure(
        Words::tr("The repository “%1” cannot be read: %2. Nothing was imported. Check that git itself can "
                  "read it (“git log”), and try again.")
            .arg(name, error ? QString::fromUtf8(error->message) : QString()),
        u"git unreadable"_s);
}

/// Reads one repository.
class GitHistory
{
public:
    GitHistory(Repository repository, const ImportOptions &options)
        : m_repository(std::move(repository))
        , m_options(options)
    {
        for (const QString &address : options.ownAddresses) {
            m_own.append(address.trimmed().toLower());
        }
        if (m_own.isEmpty()) {
            m_own.append(configuredAddress());
        }
        m_own.removeAll(QString());
    }

    const QStringList &own() const { return m_own; }
    int othersCount() const { return m_others; }
    const std::map<LocalDay, GitDay> &days() const { return m_days; }

    Result<void> read(const QString &name, const ImportProgress &progress)
    {
        git_revwalk *raw = nullptr;
        if (git_revwalk_new(&raw, m_repository.get()) != 0) {
            return unreadable(name);
        }
        const Walk walk(raw);
        git_revwalk_sorting(walk.get(), GIT_SORT_TIME | GIT_SORT_REVERSE);
        git_revwalk_push_glob(walk.get(), "refs/heads/*");
        git_revwalk_push_head(walk.get());
        git_oid id;
        int done = 0;
        while (git_revwalk_next(&id, walk.get()) == 0) {
            git_commit *found = nullptr;
            if (git_commit_lookup(&found, m_repository.get(), &id) == 0) {
                const Commit commit(found);
                take(commit.get());
            }
            if (++done > m_options.limits.entries) {
                return tl::unexpected(tooManyEntries(m_options.limits.entries));
            }
            if (!goesOn(progress, done, m_options.limits.entries)) {
                return tl::unexpected(stoppedByReader());
            }
        }
        return {};
    }

private:
    QString configuredAddress() const
    {
        git_config *raw = nullptr;
        if (git_repository_config_snapshot(&raw, m_repository.get()) != 0) {
            return {};
        }
        const Config config(raw);
        const char *address = nullptr;
        return git_config_get_string(&address, config.get(), "user.email") == 0
                   ? QString::fromUtf8(address).trimmed().toLower()
                   : QString();
    }

    void take(const git_commit *commit)
    {
        const git_signature *author = git_commit_author(commit);
        if (!m_own.contains(QString::fromUtf8(author->email).trimmed().toLower())) {
            ++m_others;
            return;
        }
        // The day as the author's own clock showed it.
        const QDateTime wall = QDateTime::fromSecsSinceEpoch(
            author->when.time + qint64{author->when.offset} * SecondsPerMinute, Qt::UTC);
        const LocalDay to = m_options.to.value_or(m_options.today);
        const LocalDay from = m_options.from.value_or(to.addDays(-ImportOptions::DefaultWindowDays));
        if (git_commit_parentcount(commit) > 1 ||
            (to.isValid() && (wall.date() < from || wall.date() > to))) {
            return; // a merge is no work of its own
        }
        GitDay &day = m_days[wall.date()];
        const int minute = wall.time().msecsSinceStartOfDay() / (SecondsPerMinute * 1000);
        if (day.commits++ == 0) {
            day.offset = qBound(-CheckIn::MaxUtcOffset, author->when.offset, CheckIn::MaxUtcOffset);
        }
        day.firstMinute = day.firstMinute < 0 ? minute : qMin(day.firstMinute, minute);
        day.lastMinute = qMax(day.lastMinute, minute);
        day.subjects.append(QString::fromUtf8(git_commit_summary(const_cast<git_commit *>(commit))));
    }

    Repository m_repository;
    const ImportOptions &m_options;
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
    const Library library;
    git_repository *raw = nullptr;
    if (files.path.isEmpty() || git_repository_open_ext(&raw, QFile::encodeName(files.path).constData(),
                                                        GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr) != 0) {
        return unreadable(files.name);
    }
    GitHistory history(Repository(raw), options);
    if (history.own().isEmpty()) {
        return failure(
            Words::tr("Nobody knows which commits are yours: the repository has no user.email. Nothing was "
                      "imported. Say your address and try again."),
            u"git without address"_s);
    }
    if (const auto read = history.read(files.name, progress); !read) {
        return tl::unexpected(read.error());
    }
    ImportCollector collector(GitSource, options, catalog);
    collector.preview().name = files.name;
    for (const auto &[date, day] : history.days()) {
        collector.add(entryOf(date, day, files.name, options.subjects));
    }
    if (history.othersCount() > 0) {
        collector.problem(
            0, Words::tr("%Ln commit(s) of others were left out.", nullptr, history.othersCount()));
    }
    return collector.finish();
}

} // namespace tryboth
