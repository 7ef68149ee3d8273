// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/removedrow.h"

#include "storage/tablerows.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct RemovedRowText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::RemovedRow)
};

constexpr auto Removed = "removed"_L1;
constexpr auto Templates = "experiment_template"_L1;

/// The tables whose rows 009-removed-rows.sql keeps, with what a person writes there. A line of any other
/// table is from another program and not for us to insert.
const QHash<QString, QStringList> &keptTables()
{
    static const QHash<QString, QStringList> tables{
        {u"second_look"_s, {u"note"_s}},
        {u"reversal_condition"_s, {u"sign"_s}},
        {u"own_prompt"_s, {u"text"_s}},
        {u"experiment_template"_s, {u"body"_s}},
        {u"coach"_s, {u"label"_s, u"agreement"_s}},
        {u"saved_filter"_s, {u"name"_s, u"query"_s}},
    };
    return tables;
}

QJsonObject rowOf(const EarlierText &text)
{
    return QJsonDocument::fromJson(text.text.toUtf8()).object();
}

tl::unexpected<Error> ownerGone(const QString &detail)
{
    return failure(RemovedRowText::tr("What this was a part of is no longer in the journal. Nothing was "
                                      "changed. Copy the text where you need it."),
                   detail);
}

/// How a column is read from the line: as it was, but for what counts the edits.
QString valueSql(const QString &column, Moment now)
{
    if (column == "modified"_L1) {
        return QString::number(now.utcMs);
    }
    const QString value = u"json_extract(text, '$.%1')"_s.arg(column);
    return column == "rev"_L1 ? value + u" + 1"_s : value;
}

} // namespace

bool isRemovedRow(const EarlierText &text)
{
    return text.field == Removed && keptTables().contains(text.entity);
}

QString removedValue(const EarlierText &text, const QString &column)
{
    return isRemovedRow(text) ? rowOf(text).value(column).toVariant().toString() : QString();
}

QString removedWords(const EarlierText &text)
{
    QStringList words;
    for (const QString &column : keptTables().value(text.entity)) {
        const QString value = removedValue(text, column);
        if (!value.trimmed().isEmpty()) {
            words.append(value);
        }
    }
    if (text.entity == Templates) {
        return QJsonDocument::fromJson(words.join(QString()).toUtf8()).object().value(u"title"_s).toString();
    }
    return words.join(u'\n');
}

bool isInJournal(const Database &database, const EarlierText &text)
{
    return keptTables().contains(text.entity) &&
           database.single(u"SELECT 1 FROM \"%1\" WHERE id = ?"_s.arg(text.entity), {text.row})
               .value_or(QVariant())
               .isValid();
}

Result<void> putRowBack(Database &database, const EarlierText &text, Moment now)
{
    if (!isRemovedRow(text) || isInJournal(database, text)) {
        return failure(
            RemovedRowText::tr("This is in the journal again. Nothing was changed. Look for it there."));
    }
    return TableShape::of(database, text.entity).and_then([&](const TableShape &shape) {
        const QJsonObject row = rowOf(text);
        QStringList columns;
        QStringList values;
        for (const QString &column : shape.columns) {
            if (row.contains(column)) { // one that came with a later format takes its default
                columns.append(column);
                values.append(valueSql(column, now));
            }
        }
        // Read by SQLite itself, so that each value comes back with its type and byte for byte.
        return database
            .query(u"INSERT INTO \"%1\" (%2) SELECT %3 FROM text_history WHERE id = ? AND entity = ? AND "
                   "field = 'removed'"_s.arg(shape.name, columns.join(u", "_s), values.join(u", "_s)),
                   {text.id, text.entity})
            .map_error([](const Error &error) { return ownerGone(error.detail).value(); })
            .and_then([](const QSqlQuery &put) -> Result<void> {
                return put.numRowsAffected() == 1 ? Result<void>() : ownerGone(u"no such line"_s);
            });
    });
}

} // namespace tryboth
