// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsearch.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Range = JournalSearch::Range;
using Rating = JournalSearch::Rating;

struct JournalSearchText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalSearch)
};

template <typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

constexpr std::array RangeWords{Word<Range>{Range::FourWeeks, "4weeks"_L1},
                                Word<Range>{Range::ThreeMonths, "3months"_L1},
                                Word<Range>{Range::Year, "year"_L1}};
constexpr std::array RatingWords{
    Word<Rating>{Rating::Rated, "rated"_L1}, Word<Rating>{Rating::NotRated, "unrated"_L1},
    Word<Rating>{Rating::Energising, "energising"_L1}, Word<Rating>{Rating::Draining, "draining"_L1},
    Word<Rating>{Rating::Waiting, "waiting"_L1}};

template <typename Words, typename Value>
QString wordFor(const Words &words, Value value)
{
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    return found == words.end() ? QString() : QString(found->word);
}

/// Sets `target` where it is still `unset` and `word` is known; says whether it did.
template <typename Words, typename Value>
bool take(const Words &words, const QString &word, Value &target, Value unset)
{
    const auto found = std::ranges::find(words, word, [](const auto &known) { return QString(known.word); });
    if (target != unset || found == words.end()) {
        return false;
    }
    target = found->value;
    return true;
}

void setDays(CheckInFilter &filter, const JournalSearch &search, LocalDay today)
{
    constexpr int FourWeeksBack = 27, MonthsBack = 3;
    switch (search.range) {
    case Range::Any:
        return;
    case Range::FourWeeks:
        filter.from = today.addDays(-FourWeeksBack);
        return;
    case Range::ThreeMonths:
        filter.from = today.addMonths(-MonthsBack).addDays(1);
        return;
    case Range::Year:
        filter.from = today.addYears(-1).addDays(1);
        return;
    case Range::Custom:
        filter.from = search.from;
        filter.to = search.to;
        return;
    }
}

void setRating(CheckInFilter &filter, Rating rating)
{
    switch (rating) {
    case Rating::Any:
        return;
    case Rating::Rated:
        filter.rated = true;
        return;
    case Rating::NotRated:
        filter.rated = false;
        return;
    case Rating::Energising:
        filter.energyAtLeast = 1;
        return;
    case Rating::Draining:
        filter.energyAtMost = -1;
        return;
    case Rating::Waiting:
        filter.waiting = true;
        return;
    }
}

/// The kind of work with this name, or else all whose name begins so: one is still typing.
QStringList activitiesNamed(const QString &name, const ActivityCatalog &catalog)
{
    if (const ActivityType *type = catalog.named(name)) {
        return {type->id};
    }
    QStringList ids;
    for (const ActivityType *type : catalog.complete(name)) {
        ids.append(type->id);
    }
    return ids;
}

/// Without a key that still waits for its value: "pay from:" looks for what "pay" does until a day follows.
QString withoutOpenKey(const QString &typed)
{
    static const QRegularExpression openKey(
        uR"((^|\s)(tag|activity|focus|energy|experiment|from|to|late|chosen|came|weekday|hour):$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(typed).remove(openKey);
}

QString quoted(const QString &text)
{
    return text.contains(u' ') ? u'"' + text + u'"' : text;
}

QString isoDay(LocalDay day)
{
    return day.toString(Qt::ISODate);
}

void searchForRating(const CheckInFilter &filter, JournalSearch &search, QStringList &typed)
{
    if (filter.waiting.value_or(false)) {
        search.rating = Rating::Waiting;
    } else if (filter.rated) {
        search.rating = *filter.rated ? Rating::Rated : Rating::NotRated;
    }
    const bool free = search.rating == Rating::Any;
    const auto least = filter.energyAtLeast;
    const auto most = filter.energyAtMost;
    if (free && least == 1 && !most) {
        search.rating = Rating::Energising;
    } else if (free && most == -1 && !least) {
        search.rating = Rating::Draining;
    } else {
        if (least) {
            typed.append(u"energy:>=%1"_s.arg(*least));
        }
        if (most) {
            typed.append(u"energy:<=%1"_s.arg(*most));
        }
    }
}

void searchForCircumstances(const CheckInFilter &filter, QStringList &typed)
{
    if (filter.late) {
        typed.append(*filter.late ? u"late:yes"_s : u"late:no"_s);
    }
    for (const Chosen chosen : filter.chosen) {
        typed.append(u"chosen:"_s + toWord(chosen));
    }
    for (const Origin origin : filter.origins) {
        typed.append(u"came:"_s + toWord(origin));
    }
    if (filter.weekday) {
        typed.append(u"weekday:%1"_s.arg(*filter.weekday));
    }
    if (filter.hour) {
        typed.append(u"hour:%1"_s.arg(*filter.hour));
    }
}

/// Takes one `key:value` of a kept query as a choice; false where it is none or that choice is already made.
bool takeChoice(JournalSearch &search, const QString &key, const QString &value)
{
    const auto takeDay = [&](std::optional<LocalDay> &day) {
        const LocalDay read = LocalDay::fromString(value, Qt::ISODate);
        if (day || !read.isValid() || (search.range != Range::Any && search.range != Range::Custom)) {
            return false;
        }
        day = read;
        search.range = Range::Custom;
        return true;
    };
    if (key == "range"_L1) {
        return take(RangeWords, value, search.range, Range::Any);
    }
    if (key == "rating"_L1) {
        return take(RatingWords, value, search.rating, Rating::Any);
    }
    if (key == "from"_L1) {
        return takeDay(search.from);
    }
    if (key == "to"_L1) {
        return takeDay(search.to);
    }
    if (key == "focus"_L1 && !search.focus) {
        search.focus = focusFromWord(value);
        return search.focus.has_value();
    }
    if (key == "kind"_L1) {
        search.activities.append(value);
        return true;
    }
    if (key == "tag"_L1 && search.tag.isEmpty()) {
        search.tag = value;
        return true;
    }
    if (key == "experiment"_L1 && !search.experiment) {
        search.experiment = Id::fromText(value);
        return search.experiment.has_value();
    }
    return false;
}

} // namespace

Result<CheckInFilter> filterOf(const JournalSearch &search, LocalDay today, const ActivityCatalog &catalog)
{
    CheckInFilter base;
    setDays(base, search, today);
    setRating(base, search.rating);
    if (search.focus) {
        base.focus = {*search.focus};
    }
    if (!search.tag.isEmpty()) {
        base.tags = {search.tag};
    }
    base.activities = search.activities;
    base.experiment = search.experiment;
    return parseSearch(withoutOpenKey(search.typed), base)
        .and_then([&](SearchQuery query) -> Result<CheckInFilter> {
            for (const QString &name : query.activityNames) {
                const QStringList ids = activitiesNamed(name, catalog);
                if (ids.isEmpty()) {
                    return failure(JournalSearchText::tr("No kind of work is called “%1”.").arg(name));
                }
                query.filter.activities.append(ids);
            }
            return query.filter;
        });
}

JournalSearch searchFor(const CheckInFilter &filter)
{
    JournalSearch search;
    QStringList typed;
    if (filter.from || filter.to) {
        search.range = Range::Custom;
        search.from = filter.from;
        search.to = filter.to;
    }
    if (filter.focus.size() == 1) {
        search.focus = filter.focus.first();
    } else {
        for (const Focus focus : filter.focus) {
            typed.append(u"focus:"_s + toWord(focus));
        }
    }
    search.activities = filter.activities;
    search.tag = filter.tags.value(0);
    for (const QString &tag : filter.tags.mid(1)) {
        typed.append(u"tag:"_s + quoted(tag));
    }
    searchForRating(filter, search, typed);
    searchForCircumstances(filter, typed);
    search.experiment = filter.experiment;
    for (const QString &phrase : filter.phrases) {
        typed.append(u'"' + phrase + u'"');
    }
    for (const QString &text : filter.excluded) {
        typed.append(u'-' + quoted(text));
    }
    typed.append(filter.words);
    search.typed = typed.join(u' ');
    return search;
}

QString toQuery(const JournalSearch &search)
{
    QStringList parts;
    const auto add = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            parts.append(key + u':' + quoted(value));
        }
    };
    add(u"range"_s, wordFor(RangeWords, search.range));
    if (search.range == Range::Custom) {
        add(u"from"_s, search.from ? isoDay(*search.from) : QString());
        add(u"to"_s, search.to ? isoDay(*search.to) : QString());
    }
    add(u"focus"_s, search.focus ? toWord(*search.focus) : QString());
    for (const QString &id : search.activities) {
        add(u"kind"_s, id);
    }
    add(u"tag"_s, search.tag);
    add(u"rating"_s, wordFor(RatingWords, search.rating));
    add(u"experiment"_s, search.experiment ? search.experiment->toText() : QString());
    if (!search.typed.isEmpty()) {
        parts.append(search.typed);
    }
    return parts.join(u' ');
}

JournalSearch searchFromQuery(const QString &query)
{
    static const QRegularExpression choice(uR"re(^([a-z]+):(?:"([^"]*)"|([^\s"]+))(?:\s+|$))re"_s);
    JournalSearch search;
    QString rest = query.trimmed();
    for (auto match = choice.match(rest); match.hasMatch(); match = choice.match(rest)) {
        const QString value = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
        if (!takeChoice(search, match.captured(1), value)) {
            break;
        }
        rest = rest.mid(match.capturedLength());
    }
    search.typed = rest;
    return search;
}

} // namespace tryboth
