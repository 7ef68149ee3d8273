// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharestore.h"

#include "storage/rowvalues.h"

#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, at, coach, coach_label, preset, scope, cover_note, agreement, delete_by, "
                         "predecessor, sha256, kind"_L1;
constexpr auto InsertItem =
    "INSERT INTO share_item (share, item, kind, local, rev) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto EarlierItems =
    "SELECT item, i.kind, local, rev, scope FROM share_item i JOIN share s ON s.id = i.share "
    "WHERE s.coach = ? AND s.kind = 'sealed' ORDER BY s.at, s.id, item"_L1;

QString scopeColumn(const ShareScope &scope)
{
    QJsonObject kinds;
    for (const auto &[kind, depth] : scope.kinds) {
        kinds[toWord(kind)] = toWord(depth);
    }
    const QJsonObject json{{u"from"_s, scope.from ? scope.from->toString(Qt::ISODate) : QString()},
                           {u"to"_s, scope.to ? scope.to->toString(Qt::ISODate) : QString()},
                           {u"kinds"_s, kinds},
                           {u"names"_s, scope.namesReplaced},
                           {u"times"_s, scope.clockTimes}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<LocalDay> dayIn(const QJsonValue &value)
{
    const LocalDay day = LocalDay::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

ShareScope scopeOf(const QVariant &column)
{
    const QJsonObject json = QJsonDocument::fromJson(column.toString().toUtf8()).object();
    ShareScope scope{dayIn(json[u"from"_s]),
                     dayIn(json[u"to"_s]),
                     {},
                     json[u"names"_s].toBool(),
                     json[u"times"_s].toBool()};
    const QJsonObject kinds = json[u"kinds"_s].toObject();
    for (int number = 0; number <= static_cast<int>(ShareKind::Decisions); ++number) {
        const auto kind = static_cast<ShareKind>(number);
        if (const auto depth = shareDepthFromWord(kinds[toWord(kind)].toString())) {
            scope.kinds.append({kind, *depth});
        }
    }
    return scope;
}

ShareLink readLink(const QSqlQuery &row)
{
    return {idOf(row.value(0)),
            shareItemKindFromWord(row.value(1).toString()).value_or(ShareItemKind::CheckIn),
            idOf(row.value(2)), row.value(3).toInt()};
}

ShareRecord read(const QSqlQuery &row)
{
    ShareRecord share;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    share.id = idOf(next());
    share.at = {next().toLongLong()};
    share.coach = idOf(next());
    share.coachLabel = next().toString();
    share.preset = next().toString();
    share.scope = scopeOf(next());
    share.coverNote = next().toString();
    share.agreement = next().toString();
    share.deleteBy = optionalDayOf(next());
    share.predecessor = Id::fromText(next().toString());
    share.sha256 = QByteArray::fromHex(next().toString().toLatin1());
    share.kind = next().toString();
    return share;
}

QVariant idColumn(const std::optional<Id> &id)
{
    return id ? QVariant(id->toText()) : QVariant();
}

} // namespace

Result<void> ShareStore::insert(const ShareRecord &share)
{
    auto written = m_database.run(
        upsertSql("share"_L1, Columns),
        {share.id.toText(), share.at.utcMs, share.coach.toText(), textValue(share.coachLabel),
         textValue(share.preset), scopeColumn(share.scope), textValue(share.coverNote),
         textValue(share.agreement), dayColumn(share.deleteBy), idColumn(share.predecessor),
         textValue(QString::fromLatin1(share.sha256.toHex())), share.kind});
    for (const ShareLink &link : share.links) {
        written = written.and_then([&] {
            return m_database.run(InsertItem, {share.id.toText(), link.item.toText(), toWord(link.kind),
                                               link.local.toText(), link.rev});
        });
    }
    return written;
}

Result<void> ShareStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM share WHERE id = ?"_s, {id.toText()});
}

Result<QList<ShareLink>> ShareStore::linksOf(const Id &share) const
{
    return m_database
        .query(u"SELECT item, kind, local, rev FROM share_item WHERE share = ? ORDER BY item"_s,
               {share.toText()})
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readLink); });
}

Result<QList<ShareRecord>> ShareStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM share"_s + where + u" ORDER BY at DESC, id"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); })
        .and_then([&](QList<ShareRecord> shares) -> Result<QList<ShareRecord>> {
            for (ShareRecord &share : shares) {
                auto links = linksOf(share.id);
                if (!links) {
                    return tl::unexpected(links.error());
                }
                share.links = std::move(*links);
            }
            return shares;
        });
}

Result<std::optional<ShareRecord>> ShareStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map([](const QList<ShareRecord> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<ShareRecord>> ShareStore::all() const
{
    return list({}, {});
}

Result<std::optional<ShareRecord>> ShareStore::lastFor(const Id &coach) const
{
    return list(u" WHERE coach = ? AND kind = 'sealed'"_s, {coach.toText()})
        .map([](const QList<ShareRecord> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<EarlierShares> ShareStore::earlierFor(const Id &coach) const
{
    return m_database.query(EarlierItems, {coach.toText()}).map([](QSqlQuery rows) {
        EarlierShares earlier;
        QString column;
        ShareScope scope;
        while (rows.next()) {
            const ShareLink link = readLink(rows);
            const ShareKey key{link.kind, link.local};
            if (const QString next = rows.value(4).toString(); next != column) { // the same for a whole share
                column = next;
                scope = scopeOf(column);
            }
            earlier.items.insert(key, link.item);
            earlier.revs.insert(key, link.rev);
            earlier.scopes.insert(key, scope);
        }
        return earlier;
    });
}

} // namespace tryboth
