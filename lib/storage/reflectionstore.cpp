// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reflectionstore.h"

#include "domain/activitycatalog.h"
#include "storage/rowvalues.h"

#include <QCoreApplication>
#include <QUuid>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReflectionStoreText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReflectionStore)
};

constexpr auto Columns = "id, created, modified, rev, deleted, kind, day, title, body, recalled_people, "
                         "recalled_technical, recalled_at, after_seeing, finished"_L1;
constexpr auto Shown = " WHERE deleted IS NULL"_L1;
// Everything that a person wrote in a reflection, and the questions that they answered.
constexpr auto Words =
    "search_fold(title || char(10) || body || char(10) || coalesce((SELECT group_concat(a.question || "
    "char(10) || a.text, char(10)) FROM reflection_answer a WHERE a.reflection = reflection.id AND a.text <> "
    "''), ''))"_L1;

QVariant numberColumn(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<int> numberOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

Reflection read(const QSqlQuery &row)
{
    Reflection r;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    r.id = idOf(next());
    r.created = {next().toLongLong()};
    r.modified = {next().toLongLong()};
    r.rev = next().toInt();
    r.deleted = optionalMomentOf(next());
    r.kind = reflectionKindFromWord(next().toString()).value_or(ReflectionKind::Free);
    r.day = dayOf(next());
    r.title = next().toString();
    r.body = next().toString();
    r.recalled.people = numberOf(next());
    r.recalled.technical = numberOf(next());
    r.recalled.at = optionalMomentOf(next());
    r.recalled.afterSeeing = next().toBool();
    r.finished = optionalMomentOf(next());
    return r;
}

QVariantList columnsOf(const Reflection &r)
{
    return {r.id.toText(),
            r.created.utcMs,
            r.modified.utcMs,
            r.rev,
            momentColumn(r.deleted),
            toWord(r.kind),
            dayColumn(r.day),
            textValue(r.title),
            textValue(r.body),
            numberColumn(r.recalled.people),
            numberColumn(r.recalled.technical),
            momentColumn(r.recalled.at),
            int{r.recalled.afterSeeing},
            momentColumn(r.finished)};
}

} // namespace

ReflectionStore::ReflectionStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> ReflectionStore::write(const Reflection &r)
{
    return validate(r)
        .and_then([&] { return m_database.run(upsertSql("reflection"_L1, Columns), columnsOf(r)); })
        .and_then([&] { return writeAnswers(r); })
        .and_then([&] { return writeLinks(u"check_in"_s, r.id, r.checkIns); })
        .and_then([&] { return writeLinks(u"experiment"_s, r.id, r.experiments); });
}

/// Whoever begins the same week on two laptops means one reflection: with one id for both a merge joins them
/// answer by answer. The same holds for the question of a day. One that is in the trash keeps its id.
Result<Id> ReflectionStore::freshId(const Reflection &reflection, Moment now) const
{
    const Id unique = m_ids.next(now);
    if (reflection.kind == ReflectionKind::Free) {
        return unique;
    }
    return m_database.single(u"SELECT value FROM meta WHERE key = 'journal_id'"_s)
        .and_then([&](const QVariant &journal) {
            const QString name = toWord(reflection.kind) + u' ' + reflection.day.toString(Qt::ISODate);
            const QUuid made = QUuid::createUuidV5(QUuid::fromString(journal.toString()), name);
            const Id ofItsDay = Id::fromText(made.toString(QUuid::WithoutBraces)).value_or(unique);
            return find(ofItsDay).map(
                [&](const std::optional<Reflection> &taken) { return taken ? unique : ofItsDay; });
        });
}

Result<Id> ReflectionStore::put(Reflection reflection)
{
    const Moment now = m_clock.now();
    if (reflection.id.isNull()) {
        const auto id = freshId(reflection, now);
        if (!id) {
            return id;
        }
        reflection.id = *id;
        reflection.created = reflection.modified = now;
        reflection.rev = 1;
        return write(reflection).map([&] { return reflection.id; });
    }
    return find(reflection.id).and_then([&](const std::optional<Reflection> &before) -> Result<Id> {
        if (before) {
            reflection.created = before->created;
            reflection.modified = before->modified;
            reflection.rev = before->rev;
        }
        if (before == reflection) {
            return reflection.id;
        }
        reflection.modified = now;
        reflection.rev += before ? 1 : 0;
        return write(reflection).map([&] { return reflection.id; });
    });
}

Result<void> ReflectionStore::insert(const Reflection &reflection)
{
    return write(reflection);
}

Result<void> ReflectionStore::setDeleted(const Id &id, const std::optional<Moment> &deleted)
{
    return find(id).and_then([&](std::optional<Reflection> reflection) -> Result<void> {
        if (!reflection) {
            return failure(ReflectionStoreText::tr(
                "This reflection is no longer in the journal. Nothing was changed. Look into the trash."));
        }
        reflection->deleted = deleted;
        return put(*reflection).map([](const Id &) {});
    });
}

Result<void> ReflectionStore::moveToTrash(const Id &id)
{
    return setDeleted(id, m_clock.now());
}

Result<void> ReflectionStore::restore(const Id &id)
{
    return setDeleted(id, std::nullopt);
}

Result<int> ReflectionStore::emptyTrash(Moment before)
{
    return m_database.query(u"DELETE FROM reflection WHERE deleted < ?"_s, {before.utcMs})
        .map([](const QSqlQuery &removed) { return removed.numRowsAffected(); });
}

Result<QList<Reflection>> ReflectionStore::list(const QString &where, const QVariantList &values) const
{
    auto rows = m_database.query(u"SELECT "_s + Columns + u" FROM reflection"_s + where, values);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<Reflection> reflections = readRows(*std::move(rows), read);
    for (Reflection &reflection : reflections) {
        if (const auto complete = readAnswers(reflection); !complete) {
            return tl::unexpected(complete.error());
        }
    }
    return reflections;
}

Result<std::optional<Reflection>> ReflectionStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map([](const QList<Reflection> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<Reflection>> ReflectionStore::all() const
{
    return list(Shown + u" ORDER BY day DESC, created DESC, id"_s, {});
}

Result<QList<Reflection>> ReflectionStore::between(LocalDay from, LocalDay to) const
{
    return list(Shown + u" AND day BETWEEN ? AND ? ORDER BY day DESC, created DESC, id"_s,
                {dayColumn(from), dayColumn(to)});
}

Result<QList<Reflection>> ReflectionStore::trash() const
{
    return list(u" WHERE deleted IS NOT NULL ORDER BY deleted DESC, id"_s, {});
}

Result<QSet<Id>> ReflectionStore::ids() const
{
    return m_database.query(u"SELECT id FROM reflection"_s).map(idsIn);
}

Result<std::optional<Reflection>> ReflectionStore::ofWeek(LocalDay firstDay) const
{
    return list(Shown + u" AND kind = 'weekly' AND day = ? ORDER BY created, id LIMIT 1"_s,
                {dayColumn(firstDay)})
        .map([](const QList<Reflection> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<QList<Reflection>> ReflectionStore::about(const Id &checkIn) const
{
    return list(Shown + u" AND id IN (SELECT reflection FROM reflection_check_in WHERE check_in = ?) "
                        "ORDER BY day DESC, created DESC, id"_s,
                {checkIn.toText()});
}

Result<QList<Reflection>> ReflectionStore::matching(const QStringList &words) const
{
    QString sql = Shown;
    QVariantList values;
    for (const QString &word : words) {
        if (const QString folded = foldForSearch(word).trimmed(); !folded.isEmpty()) {
            sql += u" AND instr("_s + Words + u", ?) > 0"_s;
            values.append(folded);
        }
    }
    return list(sql + u" ORDER BY day DESC, created DESC, id"_s, values);
}

Result<QHash<QString, LocalDay>> ReflectionStore::lastAnswered() const
{
    return m_database
        .query(u"SELECT a.prompt, max(r.day) FROM reflection_answer a JOIN reflection r ON r.id = "
               "a.reflection WHERE r.deleted IS NULL AND a.text <> '' GROUP BY a.prompt"_s)
        .map([](QSqlQuery rows) {
            QHash<QString, LocalDay> days;
            while (rows.next()) {
                days.insert(rows.value(0).toString(), dayOf(rows.value(1)));
            }
            return days;
        });
}

Result<void> ReflectionStore::markImported(const QSet<Id> &reflections, const Id &importRun)
{
    for (const Id &id : reflections) {
        if (const auto marked = m_database.run(u"UPDATE reflection SET import_run = ? WHERE id = ?"_s,
                                               {importRun.toText(), id.toText()});
            !marked) {
            return marked;
        }
    }
    return {};
}

Result<int> ReflectionStore::removeImported(const Id &importRun)
{
    const QVariantList run{importRun.toText()};
    return m_database
        .single(u"SELECT count(*) FROM reflection WHERE deleted IS NULL AND import_run = ?"_s, run)
        .and_then([&](const QVariant &count) {
            return m_database
                .run(u"DELETE FROM reflection WHERE import_run = ? AND modified <= (SELECT at FROM "
                     "import_run WHERE id = reflection.import_run)"_s,
                     run)
                .and_then([&] {
                    return m_database.run(u"UPDATE reflection SET deleted = coalesce(deleted, ?), "
                                          "import_run = NULL WHERE import_run = ?"_s,
                                          {m_clock.now().utcMs, importRun.toText()});
                })
                .map([&] { return count.toInt(); });
        });
}

} // namespace tryboth
