// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnumbers.h"

#include "models/words.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyNumbers)
};

/// One activity under all its focuses.
struct Part
{
    QString label;
    int ratings = 0;
    double energy = 0;

    double mean() const { return energy / ratings; }
};

QList<Part> activitiesOf(const NumberWriter &writer)
{
    QHash<QString, Part> byId;
    for (const ActivityRow &row : writer.report().activities) {
        Part &part = byId[row.activity];
        part.label = writer.catalog().labelOf(row.activity);
        part.ratings += row.ratings;
        part.energy += row.mean * row.ratings;
    }
    QList<Part> parts = byId.values();
    std::ranges::sort(parts, [](const Part &a, const Part &b) {
        return a.mean() != b.mean() ? a.mean() > b.mean() : a.label.localeAwareCompare(b.label) < 0;
    });
    return parts;
}

QString hourText(const HourCell &cell, const NumberWriter &writer)
{
    //: A weekday and a time: "Tuesday 10:00"
    return Words::tr("%1 %2").arg(writer.locale().standaloneDayName(cell.weekday),
                                  writer.locale().toString(QTime(cell.hour, 0), timeFormat()));
}

/// "Mentoring +1.9 (41 ratings)"
QString meanText(const QString &name, double mean, int ratings, const NumberWriter &writer)
{
    //: %1 an activity, a weekday or an hour, %2 a place on the scale, %3 "41 ratings"
    return Words::tr("%1 %2 (%3)").arg(name, writer.level(mean), writer.ratings(ratings));
}

void addActivities(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    const QList<Part> parts = activitiesOf(writer);
    if (parts.isEmpty())
        return;
    int all = 0;
    QStringList named;
    QList<NamedValue> values;
    for (const Part &part : parts) {
        all += part.ratings;
        named << meanText(part.label, part.mean(), part.ratings, writer);
        values << NamedValue{part.label, part.mean()};
    }
    numbers.append({u"activities"_s, Words::tr("By activity: %1.").arg(named.join(u", "_s)), false,
                    writer.source(all, Words::tr("ratings: %1").arg(writer.locale().toString(all)),
                                  Words::tr("Plain means of the ratings of each activity, whatever their "
                                            "minutes. A bar is drawn from three ratings on; the table lists "
                                            "every activity. The order says nothing about a difference: "
                                            "means of a few ratings change places by chance.")),
                    values});
}

void addWeekdays(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    int all = 0;
    QStringList named;
    QList<NamedValue> values;
    for (const WeekdayRow &row : writer.report().weekdays) {
        all += row.ratings;
        named << meanText(writer.locale().standaloneDayName(row.weekday), row.mean, row.ratings, writer);
        values << NamedValue{u"weekday_%1"_s.arg(row.weekday), row.mean};
    }
    if (named.size() < 2)
        return;
    numbers.append(
        {u"weekdays"_s, Words::tr("By weekday: %1.").arg(named.join(u", "_s)), false,
         writer.source(all, Words::tr("ratings of all kinds: %1").arg(writer.locale().toString(all)),
                       Words::tr("Plain means of the ratings of each weekday.")),
         values});
}

void addHours(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    const QList<HourCell> &cells = writer.report().hours;
    if (cells.isEmpty())
        return;
    int timed = 0, all = 0;
    for (const HourCell &cell : cells)
        timed += cell.ratings;
    for (const int ratings : writer.report().ratings)
        all += ratings;
    const auto [low, high] = std::ranges::minmax_element(cells, {}, &HourCell::mean);
    NumberSource how = writer.source(
        timed, Words::tr("ratings with a time of day: %1").arg(writer.locale().toString(timed)),
        Words::tr("Plain means of the ratings that began in each hour of each "
                  "weekday. A cell opens its entries. Most cells hold few "
                  "ratings; read them as a picture, not as numbers."));
    how.leftOut += u" · "_s + Words::tr("ratings without a time of day: %1").arg(all - timed);
    numbers.append({u"hours"_s,
                    Words::tr("By hour: highest on %1, lowest on %2.")
                        .arg(meanText(hourText(*high, writer), high->mean, high->ratings, writer),
                             meanText(hourText(*low, writer), low->mean, low->ratings, writer)),
                    false,
                    how,
                    {{u"highest"_s, high->mean}, {u"lowest"_s, low->mean}}});
}

} // namespace

QList<EnergyNumber> partNumbers(const NumberWriter &writer)
{
    QList<EnergyNumber> numbers;
    addActivities(numbers, writer);
    addWeekdays(numbers, writer);
    addHours(numbers, writer);
    return numbers;
}

} // namespace tryboth
