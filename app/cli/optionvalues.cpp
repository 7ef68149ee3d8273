// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionvalues.h"

#include "exchange/csvvalues.h"
#include "exchange/walloffsets.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Options)
};

constexpr int SecondsPerMinute = 60, MinutesPerHour = 60;

/// `reader` on the value of `option`, nothing where it was not given; `sentence` with the option and the
/// value where the reader gives nothing.
template <typename T>
Outcome<std::optional<T>> readOption(const Request &request, const QString &option, const QString &sentence,
                                     const std::function<std::optional<T>(const QString &)> &reader)
{
    if (!request.options.isSet(option)) {
        return std::optional<T>();
    }
    const QString value = request.options.value(option);
    const std::optional<T> read = reader(value);
    if (!read) {
        return wrongUsage(sentence.arg(u"--"_s + option, value));
    }
    return read;
}

/// Minutes east of UTC of "Z", "+01:00" or "-0330".
int offsetFrom(QStringView text)
{
    if (text == u'Z') {
        return 0;
    }
    const int minutes = text.sliced(1, 2).toInt() * MinutesPerHour + text.last(2).toInt();
    return text.front() == u'-' ? -minutes : minutes;
}

std::optional<WallTime> readMoment(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(Z|[+-]\\d{2}:?[0-5]\\d)?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const LocalDay day = isoDate(match.capturedView(1));
    const LocalTime time = match.hasMatch() ? clockTime(match.capturedView(2)) : LocalTime();
    if (!day.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    if (const QStringView offset = match.capturedView(3); !offset.isEmpty()) {
        WallTime when{day, time, offsetFrom(offset), {}};
        // The zone is kept where its clock showed just that.
        const WallTime here = wallTimeAt(momentOf(when), zone);
        return here.utcOffsetMinutes == when.utcOffsetMinutes ? here : when;
    }
    return WallTime{day, time, WallOffsets(zone).at(day, time) / SecondsPerMinute, zone.id()};
}

} // namespace

QCommandLineOption fromOption()
{
    return {u"from"_s, OptionText::tr("First day, e.g. 2026-11-01."), u"DAY"_s};
}

QCommandLineOption toOption()
{
    return {u"to"_s, OptionText::tr("Last day, e.g. 2026-11-30."), u"DAY"_s};
}

QCommandLineOption focusOption()
{
    return {u"focus"_s, OptionText::tr("people, technical or mixed."), u"FOCUS"_s};
}

Outcome<std::optional<LocalDay>> dayOf(const Request &request, const QString &option)
{
    return readOption<LocalDay>(request, option,
                                OptionText::tr("%1 takes a day like 2026-11-23; “%2” is none."),
                                [](const QString &text) {
                                    const LocalDay day = isoDate(text);
                                    return day.isValid() ? std::optional(day) : std::nullopt;
                                });
}

Outcome<std::optional<int>> numberOf(const Request &request, const QString &option, int least, int most)
{
    const QString sentence = OptionText::tr("%1 takes a whole number from %3 to %4; “%2” is none.")
                                 .replace(u"%3"_s, QString::number(least))
                                 .replace(u"%4"_s, QString::number(most));
    return readOption<int>(request, option, sentence, [least, most](const QString &text) {
        const std::optional<int> number = wholeNumber(text);
        return number && *number >= least && *number <= most ? number : std::nullopt;
    });
}

Outcome<std::optional<Focus>> focusOf(const Request &request)
{
    return readOption<Focus>(request, u"focus"_s,
                             OptionText::tr("%1 is people, technical or mixed, not “%2”."),
                             [](const QString &text) { return focusFromWord(text); });
}

Outcome<std::optional<Chosen>> chosenOf(const Request &request)
{
    return readOption<Chosen>(request, u"chosen"_s,
                              OptionText::tr("%1 is mine, asked or required, not “%2”."),
                              [](const QString &text) { return chosenFromWord(text); });
}

Outcome<WallTime> momentAsked(const Request &request)
{
    const Clock &clock = request.world.clock;
    return readOption<WallTime>(request, u"at"_s,
                                OptionText::tr("%1 takes a day and a time like 2026-11-23T14:15 or "
                                               "2026-11-23T14:15+01:00; “%2” is none."),
                                [&](const QString &text) { return readMoment(text, clock.zone()); })
        .map([&](const std::optional<WallTime> &when) { return when.value_or(clock.wallTime()); });
}

Outcome<Id> idOf(const Request &request, qsizetype place)
{
    const QString text = request.arguments.value(place);
    const std::optional<Id> id = Id::fromText(text);
    if (!id) {
        return wrongUsage(
            OptionText::tr("“%1” is not the id of an entry; “tryboth-cli list” shows ids at the end of "
                           "its lines.")
                .arg(text));
    }
    return *id;
}

Outcome<CheckInFilter> daysOf(const Request &request)
{
    CheckInFilter filter;
    return dayOf(request, u"from"_s)
        .and_then([&](const std::optional<LocalDay> &from) {
            filter.from = from;
            return dayOf(request, u"to"_s);
        })
        .and_then([&](const std::optional<LocalDay> &to) { return between(filter, to); });
}

Outcome<CheckInFilter> between(CheckInFilter filter, const std::optional<LocalDay> &last)
{
    filter.to = last;
    if (filter.from && last && *filter.from > *last) {
        return wrongUsage(OptionText::tr("The first day, %1, comes after the last day, %2.")
                              .arg(filter.from->toString(Qt::ISODate), last->toString(Qt::ISODate)));
    }
    return filter;
}

Outcome<CheckInFilter> filterOf(const Request &request)
{
    return daysOf(request).and_then([&](CheckInFilter filter) {
        return focusOf(request).map([&](const std::optional<Focus> &focus) {
            if (focus) {
                filter.focus = {*focus};
            }
            return filter;
        });
    });
}

} // namespace tryboth::cli
