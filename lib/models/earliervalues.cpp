// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/earliervalues.h"

#include "models/words.h"
#include "storage/removedrow.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <functional>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EarlierValues)
};

using Put = std::function<bool(CheckIn &, const QString &)>;

bool putNumber(std::optional<int> &place, const QString &text)
{
    bool isNumber = true;
    place = text.isEmpty() ? std::nullopt : std::optional(text.toInt(&isNumber));
    return isNumber;
}

bool putFlag(bool &place, const QString &text)
{
    place = text == "1"_L1;
    return place || text == "0"_L1;
}

bool putFocus(CheckIn &entry, const QString &text)
{
    const auto focus = focusFromWord(text);
    entry.focus = focus.value_or(entry.focus);
    return focus.has_value();
}

bool putChosen(CheckIn &entry, const QString &text)
{
    entry.chosen = chosenFromWord(text);
    return entry.chosen || text.isEmpty();
}

bool putContext(CheckIn &entry, const QString &text)
{
    bool isNumber = false;
    entry.context = ContextFlags::fromInt(text.toInt(&isNumber));
    return isNumber;
}

bool putTag(CheckIn &entry, const QString &text)
{
    if (!entry.tags.contains(text)) {
        entry.tags.append(text);
    }
    return true;
}

/// As a merge writes it: "2026-11-23 14:15", or the day alone.
bool putWhen(CheckIn &entry, const QString &text)
{
    const LocalDay day = LocalDay::fromString(text.section(u' ', 0, 0), Qt::ISODate);
    const QString clock = text.section(u' ', 1);
    const LocalTime time = LocalTime::fromString(clock, u"HH:mm"_s);
    if (!day.isValid() || (!clock.isEmpty() && !time.isValid())) {
        return false;
    }
    entry.when.day = day;
    entry.when.time = clock.isEmpty() ? std::nullopt : std::optional(time);
    return true;
}

const QHash<QString, Put> &fieldsOfEntries()
{
    static const QHash<QString, Put> fields{
        {u"title"_s, [](CheckIn &entry, const QString &text) { return entry.title = text, true; }},
        {u"note"_s, [](CheckIn &entry, const QString &text) { return entry.note = text, true; }},
        {u"activity"_s, [](CheckIn &entry, const QString &text) { return entry.activity = text, true; }},
        {u"tag"_s, putTag},
        {u"when"_s, putWhen},
        {u"focus"_s, putFocus},
        {u"chosen"_s, putChosen},
        {u"context"_s, putContext},
        {u"energy"_s, [](CheckIn &entry, const QString &text) { return putNumber(entry.energy, text); }},
        {u"engagement"_s,
         [](CheckIn &entry, const QString &text) { return putNumber(entry.engagement, text); }},
        {u"minutes"_s, [](CheckIn &entry, const QString &text) { return putNumber(entry.minutes, text); }},
        {u"starred"_s, [](CheckIn &entry, const QString &text) { return putFlag(entry.starred, text); }},
    };
    return fields;
}

QString flagWords(const QString &value)
{
    return value == "1"_L1 ? ValueText::tr("Yes") : ValueText::tr("No");
}

QString focusWords(const QString &value)
{
    const auto focus = focusFromWord(value);
    return focus ? nameOf(*focus) : value;
}

QString chosenWords(const QString &value)
{
    const auto chosen = chosenFromWord(value);
    return chosen ? nameOf(*chosen) : value;
}

QString ratingWords(const QString &value)
{
    return value.isEmpty() ? value : signedNumber(value.toInt());
}

QString contextWords(const QString &value)
{
    const ContextFlags flags = ContextFlags::fromInt(value.toInt());
    QStringList names;
    for (const ContextFlag flag : {ContextFlag::Tired, ContextFlag::Interrupted, ContextFlag::Unwell,
                                   ContextFlag::UnusualDay, ContextFlag::FirstTime}) {
        if (flags.testFlag(flag)) {
            names.append(nameOf(flag));
        }
    }
    return names.join(u", "_s);
}

QString dayWords(const QString &value)
{
    bool isNumber = false;
    const LocalDay day = LocalDay::fromJulianDay(value.toLongLong(&isNumber));
    return isNumber ? QLocale().toString(day, QLocale::ShortFormat) : value;
}

QString nameIn(const QJsonValue &value)
{
    const QJsonObject parts = value.toObject();
    return value.isString() ? value.toString()
                            : parts.value(u"label"_s).toString(parts.value(u"title"_s).toString());
}

/// A list of texts, or of parts that have a name, a line each.
QString listWords(const QString &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (document.isObject()) {
        return nameIn(document.object());
    }
    QStringList lines;
    for (const QJsonValue &part : document.array()) {
        lines.append(nameIn(part));
    }
    return document.isNull() ? value : lines.join(u'\n');
}

QString whenWords(const QString &value)
{
    CheckIn entry;
    if (!putWhen(entry, value)) {
        return value;
    }
    const QString day = QLocale().toString(entry.when.day, QLocale::ShortFormat);
    return entry.when.time ? day + u' ' + QLocale().toString(*entry.when.time, timeFormat()) : day;
}

/// What was written in a row that was taken away; of a second look also how it was rated, which may be all.
QString removedRowWords(const EarlierText &text)
{
    const QString words = removedWords(text);
    const QString worth = ratingWords(removedValue(text, u"worth"_s));
    if (worth.isEmpty()) {
        return words;
    }
    //: of a second look, %1 is a number from −3 to +3
    const QString rated = ValueText::tr("Worth: %1").arg(worth);
    return words.isEmpty() ? rated : words + u'\n' + rated;
}

} // namespace

bool putInto(CheckIn &entry, const EarlierText &text)
{
    const auto put = fieldsOfEntries().constFind(text.field);
    return put != fieldsOfEntries().constEnd() && (*put)(entry, text.text);
}

QString valueWords(const EarlierText &text, const QString &value)
{
    static const QHash<QString, QString (*)(const QString &)> words{
        {u"focus"_s, focusWords},
        {u"track"_s, focusWords},
        {u"chosen"_s, chosenWords},
        {u"energy"_s, ratingWords},
        {u"worth"_s, ratingWords},
        {u"energy_expected"_s, ratingWords},
        {u"recalled_people"_s, ratingWords},
        {u"recalled_technical"_s, ratingWords},
        {u"unusual"_s, flagWords},
        {u"context"_s, contextWords},
        {u"when"_s, whenWords},
        {u"starred"_s, flagWords},
        {u"hidden"_s, flagWords},
        {u"start_day"_s, dayWords},
        {u"end_day"_s, dayWords},
        {u"on_day"_s, dayWords},
        {u"planned_on"_s, dayWords},
        {u"review_on"_s, dayWords},
        {u"look_on"_s, dayWords},
        {u"next_on"_s, dayWords},
        {u"decided_on"_s, dayWords},
        {u"baseline_from"_s, dayWords},
        {u"baseline_to"_s, dayWords},
        {u"by_day"_s, dayWords},
        {u"second_review_on"_s, dayWords},
        {u"novelty_check_on"_s, dayWords},
        {u"protocol"_s, listWords},
        {u"aliases"_s, listWords},
        {u"options"_s, listWords},
    };
    if (isRemovedRow(text)) {
        return removedRowWords(text);
    }
    const auto found = text.entity == "experiment_template"_L1 ? listWords : words.value(text.field);
    return found ? found(value) : value;
}

} // namespace tryboth
