// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkinrow.h"

#include "domain/activitycatalog.h"

#include <QSqlQuery>
#include <QVariantList>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// A position is day, minute + 1 and an ordinal side by side: 22 + 11 + 30 bits.
constexpr int OrdinalBits = 30;
constexpr int MinuteBits = 11;
constexpr int MinutesPerHour = 60;
constexpr QChar UnitSeparator(0x1F);

template <typename T>
std::optional<T> optionalOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

std::optional<Moment> optionalMoment(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Moment{value.toLongLong()});
}

std::optional<LocalTime> optionalTime(const QVariant &minute)
{
    if (minute.isNull()) {
        return std::nullopt;
    }
    return LocalTime(minute.toInt() / MinutesPerHour, minute.toInt() % MinutesPerHour);
}

/// `text` between quotes as FTS5 reads it: a phrase of the tokens inside. Empty when there is nothing to look
/// for.
QString quoted(const QString &text)
{
    const QString folded = foldForSearch(text);
    const bool searchable = std::ranges::any_of(folded.toUcs4(), [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return QChar::isLetterOrNumber(c) || category == QChar::Symbol_Other ||
               category == QChar::Other_PrivateUse;
    });
    return searchable ? u'"' + QString(folded).replace(u'"', u' ') + u'"' : QString();
}

QStringList quotedAll(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        if (const QString phrase = quoted(text); !phrase.isEmpty()) {
            result.append(phrase);
        }
    }
    return result;
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/// Collects conditions and their values in the same order.
class ConditionBuilder
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_result.values.append(values);
    }

    void addAnyOf(const QString &column, const QVariantList &values)
    {
        if (!values.isEmpty()) {
            add(column + u" IN ("_s + placeholders(values.size()) + u')', values);
        }
    }

    CheckInCondition take()
    {
        m_result.where = m_conditions.join(u" AND "_s);
        return std::move(m_result);
    }

private:
    QStringList m_conditions;
    CheckInCondition m_result;
};

void addValues(ConditionBuilder &builder, const CheckInFilter &filter)
{
    if (filter.energyAtLeast) {
        builder.add(u"c.energy >= ?"_s, {*filter.energyAtLeast});
    }
    if (filter.energyAtMost) {
        builder.add(u"c.energy <= ?"_s, {*filter.energyAtMost});
    }
    if (filter.rated) {
        builder.add(*filter.rated ? u"c.energy IS NOT NULL"_s : u"c.energy IS NULL"_s);
    }
    if (filter.waiting) {
        builder.add(*filter.waiting ? u"c.waiting = 1"_s : u"c.waiting = 0"_s);
    }
    if (filter.experiment) {
        builder.add(u"c.experiment_session IN (SELECT id FROM experiment_session WHERE experiment = ?)"_s,
                    {filter.experiment->toText()});
    }
}

void addCircumstances(ConditionBuilder &builder, const CheckInFilter &filter)
{
    // As isLate() and EnergyStore have it: recorded after the day following the entry's own, in its offset.
    const auto recordedLate = u"c.recorded > ((c.day + 2 - 2440588) * 86400 - c.utc_offset * 60) * 1000"_s;
    if (filter.late) {
        builder.add(*filter.late ? recordedLate : u"NOT "_s + recordedLate);
    }
    QVariantList chosen, origins;
    for (const Chosen who : filter.chosen) {
        chosen.append(toWord(who));
    }
    for (const Origin origin : filter.origins) {
        origins.append(toWord(origin));
    }
    builder.addAnyOf(u"c.chosen"_s, chosen);
    builder.addAnyOf(u"c.origin"_s, origins);
    if (filter.weekday) {
        builder.add(u"c.day % 7 = ?"_s, {*filter.weekday - 1}); // Julian day 0 was a Monday
    }
    if (filter.hour) {
        builder.add(u"c.minute / 60 = ?"_s, {*filter.hour});
    }
}

void addText(ConditionBuilder &builder, const CheckInFilter &filter)
{
    if (const QString match = matchExpression(filter); !match.isEmpty()) {
        builder.add(u"t.check_in_text MATCH ?"_s, {match});
    }
    if (const QStringList excluded = quotedAll(filter.excluded); !excluded.isEmpty()) {
        builder.add(u"c.position NOT IN (SELECT rowid FROM check_in_text WHERE check_in_text MATCH ?)"_s,
                    {excluded.join(u" OR "_s)});
    }
}

} // namespace

QString checkInSelect()
{
    static const QString select = u"c."_s + QString::fromLatin1(CheckInColumns).replace(u", "_s, u", c."_s) +
                                  u", (SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM check_in_tag "
                                  u"WHERE check_in = c.id ORDER BY "
                                  "place)), c.position"_s;
    return select;
}

PlacedCheckIn readPlaced(const QSqlQuery &row)
{
    PlacedCheckIn placed;
    CheckIn &c = placed.checkIn;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    c.id = Id::fromText(next().toString()).value_or(Id());
    c.created = {next().toLongLong()};
    c.modified = {next().toLongLong()};
    c.rev = next().toInt();
    c.deleted = optionalMoment(next());
    c.when.day = LocalDay::fromJulianDay(next().toLongLong());
    c.when.time = optionalTime(next());
    c.when.utcOffsetMinutes = next().toInt();
    c.when.zone = next().toString().toLatin1();
    c.recorded = {next().toLongLong()};
    c.activity = next().toString();
    c.title = next().toString();
    c.minutes = optionalOf<int>(next());
    c.focus = focusFromWord(next().toString()).value_or(Focus::Mixed);
    c.energy = optionalOf<int>(next());
    c.engagement = optionalOf<int>(next());
    c.scaleVersion = next().toInt();
    c.chosen = chosenFromWord(next().toString());
    c.context = ContextFlags::fromInt(next().toInt());
    c.note = next().toString();
    c.experimentSession = Id::fromText(next().toString());
    c.origin = originFromWord(next().toString()).value_or(Origin::Typed);
    c.starred = next().toBool();
    c.waiting = next().toBool();
    c.source = next().toString();
    c.sourceId = next().toString();
    c.importRun = Id::fromText(next().toString());
    c.tags = next().toString().split(UnitSeparator, Qt::SkipEmptyParts);
    placed.position = next().toLongLong();
    return placed;
}

qint64 firstPositionAt(LocalDay day, std::optional<LocalTime> time)
{
    const qint64 minute = time ? time->hour() * MinutesPerHour + time->minute() + 1 : 0;
    return ((day.toJulianDay() << MinuteBits) | minute) << OrdinalBits;
}

qint64 positionAfter(LocalDay day)
{
    return firstPositionAt(day.addDays(1), std::nullopt);
}

QString matchExpression(const CheckInFilter &filter)
{
    QStringList parts = quotedAll(filter.phrases);
    for (qsizetype i = 0; i < filter.words.size(); ++i) {
        const QString word = quoted(filter.words.at(i));
        if (!word.isEmpty()) {
            const bool stillTyping = i == filter.words.size() - 1;
            parts.append(stillTyping ? word + u" *"_s : word);
        }
    }
    return parts.join(u" AND "_s);
}

CheckInCondition conditionOf(const CheckInFilter &filter)
{
    ConditionBuilder builder;
    builder.add(u"c.deleted IS NULL"_s);
    if (filter.from) {
        builder.add(u"c.position >= ?"_s, {firstPositionAt(*filter.from, std::nullopt)});
    }
    if (filter.to) {
        builder.add(u"c.position < ?"_s, {positionAfter(*filter.to)});
    }
    QVariantList focus;
    for (const Focus f : filter.focus) {
        focus.append(toWord(f));
    }
    builder.addAnyOf(u"c.focus"_s, focus);
    builder.addAnyOf(u"c.activity"_s, QVariantList(filter.activities.cbegin(), filter.activities.cend()));
    for (const QString &tag : filter.tags) {
        builder.add(u"c.id IN (SELECT check_in FROM check_in_tag WHERE folded = ?)"_s, {foldForSearch(tag)});
    }
    addValues(builder, filter);
    addCircumstances(builder, filter);
    addText(builder, filter);
    return builder.take();
}

} // namespace tryboth
