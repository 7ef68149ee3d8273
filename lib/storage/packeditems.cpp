// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packeditems.h"

#include "storage/rowvalues.h"
#include "storage/sqlite.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <QUuid>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 Version = 1;
constexpr qint64 NoDay = -1;
constexpr qsizetype IdBytes = 16, LengthBytes = 4;
constexpr quint32 MostBytes = 256 * 1024 * 1024; ///< unpacked; a share of 20 MB is far below

struct PackedText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PackedItems)
};

tl::unexpected<Error> damaged()
{
    return failure(
        PackedText::tr("The items of a share on this desk cannot be read. Nothing was changed. Open "
                       "a backup of the desk, or ask your client to share them once more."));
}

/// What qCompress() packed; nothing where it is not that, or more than it says.
std::optional<QByteArray> uncompressed(const QByteArray &packed)
{
    if (packed.size() <= LengthBytes) {
        return std::nullopt;
    }
    const auto length = qFromBigEndian<quint32>(packed.constData());
    if (length > MostBytes) {
        return std::nullopt;
    }
    QByteArray bytes = qUncompress(packed);
    return bytes.size() == qsizetype(length) ? std::optional(bytes) : std::nullopt;
}

QList<BundleItem> itemsOf(sqlite3_value *list)
{
    const QByteArray json(reinterpret_cast<const char *>(sqlite3_value_text(list)),
                          sqlite3_value_bytes(list));
    QList<BundleItem> items;
    for (const QJsonValue &row : QJsonDocument::fromJson(json).array()) {
        BundleItem item;
        item.item = idOf(row["item"_L1].toString());
        item.kind = row["kind"_L1].toString();
        item.day = dayOf(row["day"_L1].isNull() ? QVariant() : QVariant(row["day"_L1].toInteger()));
        item.value = row["value"_L1].toString().toUtf8();
        item.searchable = row["folded"_L1].toString();
        items.append(item);
    }
    return items;
}

void give(sqlite3_context *context, const QByteArray &blob)
{
    sqlite3_result_blob(context, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
}

void packedIds(sqlite3_context *context, int, sqlite3_value **values)
{
    give(context, packItems(itemsOf(values[0])).ids);
}

void packedItems(sqlite3_context *context, int, sqlite3_value **values)
{
    give(context, packItems(itemsOf(values[0])).items);
}

} // namespace

PackedItems packItems(const QList<BundleItem> &items)
{
    PackedItems packed;
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << Version << quint32(items.size());
    for (const BundleItem &item : items) {
        packed.ids.append(QByteArray::fromHex(item.item.toUtf8().replace('-', "")));
        stream << item.kind.toUtf8() << (item.day.isValid() ? item.day.toJulianDay() : NoDay) << item.value
               << item.searchable.toUtf8();
    }
    packed.items = qCompress(plain);
    return packed;
}

QList<Id> unpackIds(const QByteArray &ids)
{
    QList<Id> unpacked;
    for (qsizetype at = 0; at + IdBytes <= ids.size(); at += IdBytes) {
        unpacked.append(idOf(QUuid::fromRfc4122(ids.mid(at, IdBytes)).toString(QUuid::WithoutBraces)));
    }
    return unpacked;
}

Result<QList<BundleItem>> unpackItems(const Id &bundle, const PackedItems &packed)
{
    const auto plain = uncompressed(packed.items);
    if (!plain) {
        return damaged();
    }
    const QList<Id> ids = unpackIds(packed.ids);
    QDataStream stream(*plain);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    quint32 count = 0;
    stream >> version >> count;
    if (version != Version || count != quint32(ids.size())) {
        return damaged();
    }
    QList<BundleItem> items;
    for (const Id &id : ids) {
        QByteArray kind, value, folded;
        qint64 day = NoDay;
        stream >> kind >> day >> value >> folded;
        items.append({bundle, id, QString::fromUtf8(kind),
                      day == NoDay ? LocalDay() : LocalDay::fromJulianDay(day), value,
                      QString::fromUtf8(folded)});
    }
    if (stream.status() != QDataStream::Ok) {
        return damaged();
    }
    return items;
}

void addPackingFunctions(sqlite3 *database)
{
    constexpr int Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(database, "packed_ids", 1, Flags, nullptr, packedIds, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(database, "packed_items", 1, Flags, nullptr, packedItems, nullptr, nullptr,
                               nullptr);
}

} // namespace tryboth
