// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"

#include "domain/dayformats.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tryboth::charttext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ChartText)
};

QString focusWord(Focus focus)
{
    switch (focus) {
    case Focus::People:
        //: Kind of work, inside a sentence: "12 May: people +2"
        return Words::tr("people");
    case Focus::Technical:
        //: Kind of work, inside a sentence: "12 May: technical −1"
        return Words::tr("technical");
    case Focus::Mixed:
        //: Kind of work, inside a sentence: "12 May: mixed 0"
        return Words::tr("mixed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString signedNumber(double energy, int decimals, const QLocale &locale)
{
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(energy * unit) / unit;
    if (rounded == 0)
        return locale.toString(0.0, 'f', decimals);
    return (rounded < 0 ? u"\u2212"_s : u"+"_s) + locale.toString(std::abs(rounded), 'f', decimals);
}

QString markValue(const Mark &mark, const QLocale &locale)
{
    const bool isWhole = mark.energy == std::round(mark.energy);
    const QString value = signedNumber(mark.energy, isWhole ? 0 : 1, locale);
    if (mark.count == 1)
        return value;
    //: %1 is a mean, such as +1.5; %2 is "3 ratings"
    return Words::tr("%1 (%2)").arg(value, ratingsText(mark.count));
}

QString dayText(LocalDay day, bool withYear, const QLocale &locale)
{
    return locale.toString(day, DayFormat{.year = withYear, .shortMonth = true}.in(locale));
}

QString rangeText(double low, double high, const QLocale &locale)
{
    //: A range of energy: "−0.3 to +0.9"
    return Words::tr("%1 to %2").arg(signedNumber(low, 1, locale), signedNumber(high, 1, locale));
}

QString ratingsText(int ratings)
{
    // English has no plural forms without a catalogue, so that one rating is a text of its own.
    return ratings == 1 ? Words::tr("1 rating") : Words::tr("%Ln ratings", nullptr, ratings);
}

QString focusName(Focus focus)
{
    switch (focus) {
    case Focus::People:
        //: Kind of work, on its own
        return Words::tr("People");
    case Focus::Technical:
        //: Kind of work, on its own
        return Words::tr("Technical");
    case Focus::Mixed:
        //: Kind of work, on its own
        return Words::tr("Mixed");
    }
    Q_UNREACHABLE();
}

QString marksSentence(LocalDay day, const QList<Mark> &marks, const QLocale &locale)
{
    QStringList parts;
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed}) {
        QStringList values;
        for (const Mark &mark : marks) {
            if (mark.focus == focus && mark.localDay() == day)
                values << markValue(mark, locale);
        }
        if (!values.isEmpty())
            //: One kind of work and its ratings: "people +2, +1"
            parts << Words::tr("%1 %2").arg(focusWord(focus), values.join(u", "_s));
    }
    const QString dayPart = dayText(day, true, locale);
    if (parts.isEmpty())
        return dayPart;
    //: A day and what was rated on it: "12 May: people +2, +1; technical −1"
    return Words::tr("%1: %2").arg(dayPart, parts.join(u"; "_s));
}

} // namespace tryboth::charttext
