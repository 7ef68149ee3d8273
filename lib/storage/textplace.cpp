// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/textplace.h"

#include "storage/tablerows.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QTime>
#include <QVariantList>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::TextPlace)
};

constexpr auto TagsOf = "SELECT tag FROM check_in_tag WHERE check_in = ? ORDER BY place"_L1;
constexpr auto WhenOf = "SELECT day, minute FROM check_in WHERE id = ?"_L1;
constexpr int SecondsPerMinute = 60;

tl::unexpected<Error> noSuchPlace()
{
    return failure(
        PlaceText::tr("What this text belongs to is no longer in the journal. Nothing was changed. "
                      "Copy the text where you need it."));
}

/// Names come from the journal, which another program may have written: only what is really there is used.
Result<TableShape> shapeFor(const Database &database, const EarlierText &text)
{
    if (!database.tables().contains(text.entity)) {
        return noSuchPlace();
    }
    return TableShape::of(database, text.entity).and_then([&](const TableShape &shape) -> Result<TableShape> {
        const bool known = shape.place(text.field) >= 0 && !shape.keys.isEmpty();
        return known ? Result<TableShape>(shape) : noSuchPlace();
    });
}

QString whereIs(const TableShape &shape)
{
    return u" FROM \"%1\" WHERE %2 = ?"_s.arg(shape.name, shape.keys.join(u" || char(31) || "_s));
}

Result<std::optional<QString>> presentTags(const Database &database, const QString &row)
{
    return database.query(TagsOf, {row}).map([](QSqlQuery tags) {
        QStringList names;
        while (tags.next()) {
            names.append(tags.value(0).toString());
        }
        return std::optional(names.join(u", "_s));
    });
}

/// What was said to a reason goes with its row once it says nothing any more: its words make a new one.
Result<void> writeResponse(Database &database, const EarlierText &text)
{
    const QChar separator(31);
    return database
        .run(u"INSERT INTO reason_response (reasons_check, item, words) VALUES (?, ?, ?)"_s,
             {text.row.section(separator, 0, 0), text.row.section(separator, 1), textValue(text.text)})
        .or_else([](const Error &) -> Result<void> { return noSuchPlace(); });
}

/// As a merge writes it: "2026-11-23 14:15", or the day alone.
Result<std::optional<QString>> presentWhen(const Database &database, const QString &row)
{
    return database.query(WhenOf, {row}).map([](QSqlQuery when) -> std::optional<QString> {
        if (!when.next()) {
            return std::nullopt;
        }
        const QString day = QDate::fromJulianDay(when.value(0).toLongLong()).toString(Qt::ISODate);
        return when.value(1).isNull()
                   ? day
                   : day + u' ' +
                         QTime(0, 0).addSecs(when.value(1).toInt() * SecondsPerMinute).toString(u"HH:mm"_s);
    });
}

} // namespace

bool isProse(const QString &entity, const QString &field)
{
    static const QHash<QString, QStringList> prose{
        {u"check_in"_s, {u"title"_s, u"note"_s, u"tag"_s}},
        {u"activity_type"_s, {u"label"_s, u"aliases"_s}},
        {u"saved_filter"_s, {u"name"_s, u"query"_s}},
        {u"profile"_s, {u"display_name"_s}},
        {u"experiment"_s,
         {u"title"_s, u"intent"_s, u"hypothesis"_s, u"change_my_mind"_s, u"why_now"_s, u"protocol"_s,
          u"exit_rule"_s, u"reversible_how"_s, u"who_asked"_s}},
        {u"experiment_template"_s, {u"body"_s}},
        {u"experiment_session"_s, {u"remark"_s}},
        {u"experiment_review"_s,
         {u"remembered"_s, u"else_changed"_s, u"learned"_s, u"surprised"_s, u"looked_again"_s}},
        {u"pair"_s, {u"question"_s}},
        {u"direction_answer"_s, {u"text"_s, u"gives_way"_s, u"asked_today"_s, u"changed"_s}},
        {u"reasons_check"_s, {u"surprised"_s, u"talk"_s}},
        {u"reason_response"_s, {u"words"_s}},
        {u"decision_record"_s,
         {u"title"_s, u"context"_s, u"options"_s, u"reasons"_s, u"way_back"_s, u"told"_s}},
        {u"reversal_condition"_s, {u"sign"_s}},
        {u"decision_review"_s, {u"learned"_s, u"way_back"_s}},
        {u"reflection"_s, {u"title"_s, u"body"_s}},
        {u"reflection_answer"_s, {u"text"_s}},
        {u"second_look"_s, {u"note"_s}},
        {u"own_prompt"_s, {u"text"_s}},
        {u"coach"_s, {u"label"_s, u"agreement"_s}},
        {u"reply_step"_s, {u"text"_s}},
        // On a desk:
        {u"client"_s, {u"label"_s, u"agreement"_s}},
        {u"bundle"_s, {u"kept_because"_s}},
        {u"comment"_s, {u"text"_s}},
        {u"session_question"_s, {u"text"_s}},
        {u"step"_s, {u"text"_s}},
        {u"private_note"_s, {u"text"_s}},
    };
    return prose.value(entity).contains(field);
}

bool standsAlone(const QString &entity, const QString &field)
{
    static const QHash<QString, QStringList> values{
        {u"activity_type"_s, {u"focus"_s, u"minutes"_s, u"hidden"_s}},
        {u"experiment"_s,
         {u"track"_s, u"cadence_times"_s, u"cadence_per"_s, u"cadence_minutes"_s, u"start_day"_s,
          u"end_day"_s, u"baseline_from"_s, u"baseline_to"_s, u"baseline_rule"_s, u"reversible"_s,
          u"notice_days"_s}},
        {u"experiment_session"_s, {u"planned_on"_s}},
        {u"experiment_review"_s, {u"again"_s, u"novelty_check_on"_s}},
        {u"pair"_s, {u"review_on"_s}},
        {u"day_note"_s, {u"sleep"_s, u"workload"_s, u"unusual"_s}},
        {u"direction_answer"_s, {u"sort"_s, u"clarity"_s, u"next_step"_s, u"next_on"_s}},
        {u"reason_response"_s, {u"fit"_s, u"disposition"_s}},
        {u"decision_record"_s, {u"decided_on"_s, u"undoable"_s, u"review_on"_s, u"second_review_on"_s}},
        {u"reversal_condition"_s, {u"look_on"_s, u"occurred"_s}},
        {u"second_look"_s, {u"on_day"_s, u"worth"_s}},
        {u"own_prompt"_s, {u"focus"_s}},
    };
    return values.value(entity).contains(field);
}

Result<std::optional<QString>> presentText(const Database &database, const EarlierText &text)
{
    if (text.entity == "check_in"_L1 && text.field == "tag"_L1) {
        return presentTags(database, text.row);
    }
    if (text.entity == "check_in"_L1 && text.field == "when"_L1) {
        return presentWhen(database, text.row);
    }
    const auto shape = shapeFor(database, text);
    if (!shape) {
        return std::optional<QString>();
    }
    return database.query(u"SELECT "_s + text.field + whereIs(*shape), {text.row}).map([](QSqlQuery row) {
        return row.next() ? std::optional(row.value(0).toString()) : std::optional<QString>();
    });
}

Result<void> writeText(Database &database, const EarlierText &text, Moment now)
{
    return shapeFor(database, text).and_then([&](const TableShape &shape) -> Result<void> {
        QString set = text.field + u" = ?"_s;
        const bool unanswered = text.text.isEmpty() && !isProse(text.entity, text.field);
        QVariantList values{unanswered ? QVariant() : textValue(text.text)};
        if (shape.place(u"modified"_s) >= 0) {
            set += u", modified = ?"_s;
            values.append(now.utcMs);
        }
        if (shape.place(u"rev"_s) >= 0) {
            set += u", rev = rev + 1"_s;
        }
        values.append(text.row);
        return database
            .query(u"UPDATE \"%1\" SET %2 WHERE %3 = ?"_s.arg(shape.name, set,
                                                              shape.keys.join(u" || char(31) || "_s)),
                   values)
            .and_then([&](const QSqlQuery &written) -> Result<void> {
                if (written.numRowsAffected() > 0) {
                    return {};
                }
                const bool isResponse = text.entity == "reason_response"_L1 && text.field == "words"_L1;
                return isResponse ? writeResponse(database, text) : noSuchPlace();
            });
    });
}

} // namespace tryboth
