// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "storage/removedrow.h"
#include "storage/textplace.h"

#include <QCoreApplication>
#include <QSet>
#include <QSqlQuery>
#include <QVariantList>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::History)
};

constexpr auto Select = "SELECT id, entity, row, field, at, text, open FROM text_history WHERE "_L1;
constexpr auto Insert =
    "INSERT INTO text_history (entity, row, field, at, text, open) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto Settle = "UPDATE text_history SET open = 0, at = ? WHERE id = ?"_L1;
constexpr auto Expire = "DELETE FROM text_history WHERE open = 0 AND at < ?"_L1;
constexpr auto Forget = "DELETE FROM text_history WHERE open = 0"_L1;
constexpr auto TagsOf = "SELECT tag FROM check_in_tag WHERE check_in = ?"_L1;
constexpr auto KeptSince =
    "SELECT 1 FROM text_history WHERE id > ? AND entity = ? AND row = ? AND field = ? AND "
    "text = ?"_L1;
constexpr auto OnDesk = "row = ? OR client = ? OR bundle IN (SELECT id FROM bundle WHERE client = ?) "
                        "ORDER BY at DESC, id DESC"_L1;
constexpr auto NewestLine = "SELECT coalesce(max(id), 0) FROM text_history"_L1;
constexpr auto KeepDays = "SELECT value FROM meta WHERE key = 'history_days'"_L1;
constexpr auto PutKeepDays = "INSERT INTO meta (key, value) VALUES ('history_days', ?) ON CONFLICT (key) DO "
                             "UPDATE SET value = excluded.value"_L1;
constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;

} // namespace

HistoryStore::HistoryStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QList<EarlierText>> HistoryStore::read(const QString &where, const QVariantList &values) const
{
    return m_database.query(Select + where, values).map([](QSqlQuery rows) {
        QList<EarlierText> texts;
        while (rows.next()) {
            texts.append({rows.value(0).toLongLong(),
                          rows.value(1).toString(),
                          rows.value(2).toString(),
                          rows.value(3).toString(),
                          {rows.value(4).toLongLong()},
                          rows.value(5).toString(),
                          rows.value(6).toBool()});
        }
        return texts;
    });
}

Result<QList<EarlierText>> HistoryStore::of(const QString &entity, const QString &row) const
{
    QSet<QString> tags;
    auto present = m_database.query(TagsOf, {row});
    while (present && present->next()) {
        tags.insert(present->value(0).toString());
    }
    return read(u"((entity = ? AND row = ?) OR owner = ?) ORDER BY id DESC"_s, {entity, row, row})
        .map([&](QList<EarlierText> texts) {
            dropWhatIsBack(texts);
            texts.removeIf([&](const EarlierText &text) {
                const bool known = tags.contains(text.text);
                if (text.field != "tag"_L1 || text.conflict) {
                    return false;
                }
                tags.insert(text.text);
                return known;
            });
            return texts;
        });
}

Result<QList<EarlierText>> HistoryStore::ofRow(const QString &row) const
{
    return m_database.single(u"SELECT entity FROM text_history WHERE row = ? LIMIT 1"_s, {row})
        .and_then([&](const QVariant &entity) { return of(entity.toString(), row); });
}

Result<QList<EarlierText>> HistoryStore::onDesk(const QString &clientOrRow) const
{
    return read(OnDesk, {clientOrRow, clientOrRow, clientOrRow});
}

Result<QList<EarlierText>> HistoryStore::conflicts() const
{
    return read(u"open = 1 ORDER BY id"_s, {});
}

Result<QList<EarlierText>> HistoryStore::latest(int limit) const
{
    return read(u"open = 0 ORDER BY at DESC, id DESC LIMIT ?"_s, {limit}).map([&](QList<EarlierText> texts) {
        dropWhatIsBack(texts);
        return texts;
    });
}

/// A removed row that an undo or somebody brought back is nothing to bring back any more.
void HistoryStore::dropWhatIsBack(QList<EarlierText> &texts) const
{
    texts.removeIf(
        [this](const EarlierText &text) { return isRemovedRow(text) && isInJournal(m_database, text); });
}

Result<std::optional<QString>> HistoryStore::present(const EarlierText &text) const
{
    return presentText(m_database, text);
}

Result<void> HistoryStore::putBack(const EarlierText &text)
{
    if (isRemovedRow(text)) {
        return putRowBack(m_database, text, m_clock.now());
    }
    const auto now = present(text);
    const auto before = m_database.single(NewestLine);
    if (!now || !before) {
        return tl::unexpected(now ? before.error() : now.error());
    }
    if (const auto written = writeText(m_database, text, m_clock.now()); !written || !*now) {
        return written;
    }
    // Only some tables have a trigger that keeps what is written over.
    return m_database.single(KeptSince, {*before, text.entity, text.row, text.field, textValue(**now)})
        .and_then([&](const QVariant &kept) {
            return kept.isValid() || **now == text.text
                       ? Result<void>()
                       : keep({0, text.entity, text.row, text.field, m_clock.now(), **now, false});
        });
}

Result<int> HistoryStore::count() const
{
    return m_database.single(u"SELECT count(*) FROM text_history"_s).map([](const QVariant &value) {
        return value.toInt();
    });
}

int HistoryStore::keepDays() const
{
    const QVariant days = m_database.single(KeepDays).value_or(QVariant());
    return days.isValid() ? std::clamp(days.toInt(), MinKeepDays, MaxKeepDays) : DefaultKeepDays;
}

Result<void> HistoryStore::setKeepDays(int days)
{
    if (days < MinKeepDays || days > MaxKeepDays) {
        return failure(
            HistoryText::tr("Earlier versions can be kept for %1 to %2 days. Nothing was changed. Choose a "
                            "number between.")
                .arg(MinKeepDays)
                .arg(MaxKeepDays));
    }
    return m_database.run(PutKeepDays, {QString::number(days)});
}

Result<void> HistoryStore::keep(const EarlierText &text)
{
    return m_database.run(Insert, {text.entity, text.row, text.field, text.until.utcMs, textValue(text.text),
                                   int{text.conflict}});
}

Result<void> HistoryStore::settle(qint64 id)
{
    return m_database.run(Settle, {m_clock.now().utcMs, id});
}

Result<int> HistoryStore::expire()
{
    return remove(Expire, {m_clock.now().utcMs - keepDays() * MsPerDay});
}

Result<int> HistoryStore::forget()
{
    return remove(Forget, {});
}

Result<int> HistoryStore::remove(const QString &sql, const QVariantList &values)
{
    return m_database.query(sql, values).map([this](const QSqlQuery &query) {
        const int removed = query.numRowsAffected();
        if (removed > 0) {
            // The index is cleaned in the worker: for 100,000 entries that takes longer than a window may
            // stand still.
            m_database.setMayHoldRemovedWords(true);
        }
        return removed;
    });
}

} // namespace tryboth
