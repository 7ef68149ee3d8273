// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/experimentstore.h"

#include "domain/activitycatalog.h"
#include "storage/rowvalues.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ExperimentStoreText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentStore)
};

constexpr auto Columns =
    "id, created, modified, rev, deleted, title, track, template, intent, hypothesis, change_my_mind, "
    "why_now, protocol, cadence_times, cadence_per, cadence_minutes, activity_types, start_day, end_day, "
    "baseline_from, baseline_to, baseline_rule, smallest_difference, exit_rule, reversible, notice_days, "
    "reversible_how, who_asked, status, stopped_on, pauses"_L1;
constexpr auto PairOf =
    "(SELECT p.id FROM pair p WHERE p.people_experiment = e.id OR p.technical_experiment = e.id)"_L1;
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

QString select()
{
    static const QString sql = u"SELECT e."_s + QString(Columns).replace(u", "_s, u", e."_s) + u", "_s +
                               PairOf + u" FROM experiment e"_s;
    return sql;
}

QString pausesColumn(const QList<Pause> &pauses)
{
    QStringList texts;
    for (const Pause &pause : pauses) {
        texts.append(pause.from.toString(Qt::ISODate) + u'/' +
                     (pause.to ? pause.to->toString(Qt::ISODate) : QString()));
    }
    return listColumn(texts);
}

QList<Pause> pausesOf(const QVariant &column)
{
    QList<Pause> pauses;
    for (const QString &text : listOf(column)) {
        const LocalDay to = LocalDay::fromString(text.section(u'/', 1), Qt::ISODate);
        pauses.append({LocalDay::fromString(text.section(u'/', 0, 0), Qt::ISODate),
                       to.isValid() ? std::optional(to) : std::nullopt});
    }
    return pauses;
}

Experiment read(const QSqlQuery &row)
{
    Experiment e;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    e.id = idOf(next());
    e.created = {next().toLongLong()};
    e.modified = {next().toLongLong()};
    e.rev = next().toInt();
    e.deleted = optionalMomentOf(next());
    e.title = next().toString();
    e.track = trackFromWord(next().toString()).value_or(Track::Mixed);
    e.templateId = next().toString();
    e.intent = next().toString();
    e.hypothesis = next().toString();
    e.changeMyMind = next().toString();
    e.whyNow = next().toString();
    e.protocol = listOf(next());
    e.cadence.times = next().toInt();
    e.cadence.per = cadencePerFromWord(next().toString()).value_or(CadencePer::Week);
    e.cadence.minutes = next().toInt();
    e.activityTypes = listOf(next());
    e.start = dayOf(next());
    e.end = dayOf(next());
    e.baselineFrom = optionalDayOf(next());
    e.baselineTo = optionalDayOf(next());
    e.baselineRule = baselineRuleFromWord(next().toString()).value_or(BaselineRule::SameFocus);
    e.smallestDifference = next().toDouble();
    e.exitRule = next().toString();
    e.reversible.level = reversibleLevelFromWord(next().toString()).value_or(ReversibleLevel::Unknown);
    e.reversible.noticeDays = next().toInt();
    e.reversible.how = next().toString();
    e.whoAsked = next().toString();
    e.status = experimentStatusFromWord(next().toString()).value_or(ExperimentStatus::Idea);
    e.stoppedOn = optionalDayOf(next());
    e.pauses = pausesOf(next());
    e.pair = Id::fromText(next().toString());
    return e;
}

QVariantList valuesOf(const Experiment &e)
{
    return {e.id.toText(),
            e.created.utcMs,
            e.modified.utcMs,
            e.rev,
            momentColumn(e.deleted),
            textValue(e.title),
            toWord(e.track),
            textValue(e.templateId),
            textValue(e.intent),
            textValue(e.hypothesis),
            textValue(e.changeMyMind),
            textValue(e.whyNow),
            listColumn(e.protocol),
            e.cadence.times,
            toWord(e.cadence.per),
            e.cadence.minutes,
            listColumn(e.activityTypes),
            dayColumn(e.start),
            dayColumn(e.end),
            dayColumn(e.baselineFrom),
            dayColumn(e.baselineTo),
            toWord(e.baselineRule),
            e.smallestDifference,
            textValue(e.exitRule),
            toWord(e.reversible.level),
            e.reversible.noticeDays,
            textValue(e.reversible.how),
            textValue(e.whoAsked),
            toWord(e.status),
            dayColumn(e.stoppedOn),
            pausesColumn(e.pauses)};
}

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
        return m_database.run(upsertSql("experiment"_L1, Columns), valuesOf(experiment));
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

Result<int> ExperimentStore::emptyTrash(Moment before)
{
    const QString due = u"(SELECT id FROM experiment WHERE deleted < ?)"_s;
    const QVariantList values{before.utcMs};
    const auto run = [&](const QString &sql) { return m_database.run(sql + due, values); };
    const auto unbound = m_database.run(
        u"UPDATE check_in SET experiment_session = NULL WHERE experiment_session IN (SELECT id FROM "
        "experiment_session WHERE experiment IN "_s +
            due + u')',
        values);
    return unbound.and_then([&] { return run(u"DELETE FROM amendment WHERE subject IN "_s); })
        .and_then([&] { return run(u"DELETE FROM draw WHERE subject IN "_s); })
        .and_then([&] {
            return m_database.run(u"DELETE FROM draw WHERE subject IN (SELECT id FROM pair WHERE "
                                  "people_experiment IN "_s +
                                      due + u" OR technical_experiment IN "_s + due + u')',
                                  {before.utcMs, before.utcMs});
        })
        .and_then([&] {
            return m_database.query(u"DELETE FROM experiment WHERE deleted < ?"_s, values)
                .map([](const QSqlQuery &q) { return q.numRowsAffected(); });
        });
}

Result<std::optional<Experiment>> ExperimentStore::find(const Id &id) const
{
    return m_database.query(select() + u" WHERE e.id = ?"_s, {id.toText()}).map([](QSqlQuery rows) {
        return readRow(std::move(rows), read);
    });
}

Result<QList<Experiment>> ExperimentStore::all() const
{
    return m_database.query(select() + u" WHERE e.deleted IS NULL"_s + InOrder).map([](QSqlQuery rows) {
        return readRows(std::move(rows), read);
    });
}

Result<QList<Experiment>> ExperimentStore::trash() const
{
    return m_database.query(select() + u" WHERE e.deleted IS NOT NULL ORDER BY e.deleted DESC, e.id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<Experiment>> ExperimentStore::matching(const QStringList &words) const
{
    QString sql = select() + u" WHERE e.deleted IS NULL"_s;
    QVariantList values;
    for (const QString &word : words) {
        if (const QString folded = foldForSearch(word).trimmed(); !folded.isEmpty()) {
            sql += u" AND instr("_s + Texts + u", ?) > 0"_s;
            values.append(folded);
        }
    }
    return m_database.query(sql + InOrder, values).map([](QSqlQuery rows) {
        return readRows(std::move(rows), read);
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
