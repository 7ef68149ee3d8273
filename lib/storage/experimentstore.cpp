// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/experimentstore.h"

#include "domain/activitycatalog.h"
#include "storage/experimentrow.h"
#include "storage/rowvalues.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ExperimentStoreText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentStore)
};

// Everything that a person wrote about an experiment, but for the forecast.
constexpr auto Texts =
    "search_fold(e.title || char(10) || e.intent || char(10) || e.hypothesis || char(10) || e.change_my_mind "
    "|| char(10) || e.why_now || char(10) || e.protocol || char(10) || e.exit_rule || char(10) || "
    "e.reversible_how || char(10) || e.who_asked || char(10) || coalesce((SELECT group_concat(r.remembered "
    "|| char(10) || r.else_changed || char(10) || r.learned || char(10) || r.surprised || char(10) || "
    "r.looked_again, char(10)) FROM experiment_review r WHERE r.experiment = e.id), '') || char(10) || "
    "coalesce((SELECT group_concat(s.remark, char(10)) FROM experiment_session s WHERE s.experiment = e.id), "
    "'') || char(10) || coalesce((SELECT group_concat(a.old_text || char(10) || a.new_text || char(10) || "
    "a.reason, char(10)) FROM amendment a WHERE a.subject = e.id), ''))"_L1;
constexpr auto InOrder = " ORDER BY e.start_day IS NULL, e.start_day, e.title, e.id"_L1;

tl::unexpected<Error> gone()
{
    return failure(ExperimentStoreText::tr(
        "This experiment is no longer in the journal. Nothing was changed. Look into the trash."));
}

} // namespace

ExperimentStore::ExperimentStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> ExperimentStore::put(const Experiment &experiment)
{
    return validate(experiment).and_then([&] {
        return m_database.run(upsertSql("experiment"_L1, ExperimentColumns), columnsOf(experiment));
    });
}

Result<Id> ExperimentStore::add(Experiment experiment)
{
    const Moment now = m_clock.now();
    if (experiment.id.isNull()) {
        experiment.id = m_ids.next(now);
    }
    experiment.created = experiment.modified = now;
    experiment.rev = 1;
    return put(experiment).map([&] { return experiment.id; });
}

Result<void> ExperimentStore::insert(const Experiment &experiment)
{
    return put(experiment);
}

Result<void> ExperimentStore::update(Experiment experiment)
{
    return find(experiment.id).and_then([&](const std::optional<Experiment> &before) -> Result<void> {
        if (!before) {
            return gone();
        }
        experiment.created = before->created;
        experiment.modified = before->modified;
        experiment.rev = before->rev;
        experiment.pair = before->pair;
        if (experiment == *before) {
            return {};
        }
        experiment.modified = m_clock.now();
        ++experiment.rev;
        return put(experiment);
    });
}

Result<void> ExperimentStore::setDeleted(const Id &id, const std::optional<Moment> &deleted)
{
    return find(id).and_then([&](std::optional<Experiment> experiment) -> Result<void> {
        if (!experiment) {
            return gone();
        }
        experiment->deleted = deleted;
        return update(*experiment);
    });
}

Result<void> ExperimentStore::moveToTrash(const Id &id)
{
    return setDeleted(id, m_clock.now());
}

Result<void> ExperimentStore::restore(const Id &id)
{
    return setDeleted(id, std::nullopt);
}

/// Removes the experiments for which `condition` holds, with all that belongs to them. Check-ins stay.
Result<void> ExperimentStore::removeWhere(const QString &condition, const QVariantList &values)
{
    const QString due = u"(SELECT id FROM experiment WHERE "_s + condition + u')';
    const auto run = [&](const QString &sql) { return m_database.run(sql, values); };
    return run(u"UPDATE check_in SET experiment_session = NULL WHERE experiment_session IN (SELECT id FROM "
               "experiment_session WHERE experiment IN "_s +
               due + u')')
        .and_then([&] { return run(u"DELETE FROM amendment WHERE subject IN "_s + due); })
        .and_then([&] { return run(u"DELETE FROM draw WHERE subject IN "_s + due); })
        .and_then([&] {
            return m_database.run(u"DELETE FROM draw WHERE subject IN (SELECT id FROM pair WHERE "
                                  "people_experiment IN "_s +
                                      due + u" OR technical_experiment IN "_s + due + u')',
                                  values + values);
        })
        .and_then([&] { return run(u"DELETE FROM experiment WHERE "_s + condition); });
}

Result<int> ExperimentStore::emptyTrash(Moment before)
{
    return m_database.single(u"SELECT count(*) FROM experiment WHERE deleted < ?"_s, {before.utcMs})
        .and_then([&](const QVariant &count) {
            return removeWhere(u"deleted < ?"_s, {before.utcMs}).map([&] { return count.toInt(); });
        });
}

Result<QSet<Id>> ExperimentStore::ids() const
{
    return m_database.query(u"SELECT id FROM experiment"_s).map(idsIn);
}

Result<void> ExperimentStore::markImported(const QSet<Id> &experiments, const Id &importRun)
{
    for (const Id &id : experiments) {
        if (const auto marked = m_database.run(u"UPDATE experiment SET import_run = ? WHERE id = ?"_s,
                                               {importRun.toText(), id.toText()});
            !marked) {
            return marked;
        }
    }
    return {};
}

Result<int> ExperimentStore::removeImported(const Id &importRun)
{
    const auto untouched =
        u"import_run = ? AND modified <= (SELECT r.at FROM import_run r WHERE r.id = experiment.import_run)"_s;
    const QVariantList run{importRun.toText()};
    return m_database
        .single(u"SELECT count(*) FROM experiment WHERE deleted IS NULL AND import_run = ?"_s, run)
        .and_then([&](const QVariant &count) {
            return removeWhere(untouched, run)
                .and_then([&] {
                    return m_database.run(
                        u"UPDATE experiment SET deleted = coalesce(deleted, ?), import_run = "
                        "NULL WHERE import_run = ?"_s,
                        {m_clock.now().utcMs, importRun.toText()});
                })
                .map([&] { return count.toInt(); });
        });
}

Result<std::optional<Experiment>> ExperimentStore::find(const Id &id) const
{
    return m_database.query(experimentSelect() + u" WHERE e.id = ?"_s, {id.toText()}).map([](QSqlQuery rows) {
        return readRow(std::move(rows), readExperiment);
    });
}

Result<QList<Experiment>> ExperimentStore::all() const
{
    return m_database.query(experimentSelect() + u" WHERE e.deleted IS NULL"_s + InOrder)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readExperiment); });
}

Result<QList<Experiment>> ExperimentStore::trash() const
{
    return m_database
        .query(experimentSelect() + u" WHERE e.deleted IS NOT NULL ORDER BY e.deleted DESC, e.id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readExperiment); });
}

Result<QList<Experiment>> ExperimentStore::matching(const QStringList &words) const
{
    QString sql = experimentSelect() + u" WHERE e.deleted IS NULL"_s;
    QVariantList values;
    for (const QString &word : words) {
        if (const QString folded = foldForSearch(word).trimmed(); !folded.isEmpty()) {
            sql += u" AND instr("_s + Texts + u", ?) > 0"_s;
            values.append(folded);
        }
    }
    return m_database.query(sql + InOrder, values).map([](QSqlQuery rows) {
        return readRows(std::move(rows), readExperiment);
    });
}

Result<QHash<Id, QString>> ExperimentStore::titlesBySession() const
{
    return m_database
        .query(u"SELECT s.id, e.title FROM experiment_session s JOIN experiment e ON e.id = s.experiment "
               "WHERE e.deleted IS NULL"_s)
        .map([](QSqlQuery rows) {
            QHash<Id, QString> titles;
            while (rows.next()) {
                titles.insert(idOf(rows.value(0)), rows.value(1).toString());
            }
            return titles;
        });
}

} // namespace tryboth
