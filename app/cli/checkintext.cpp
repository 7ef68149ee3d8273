// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkintext.h"

#include <QJsonArray>
#include <QTimeZone>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsPerMinute = 60;
constexpr qsizetype TimeWidth = 5, EnergyWidth = 2, FocusWidth = 9;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString timeOf(const CheckIn &checkIn)
{
    return checkIn.when.time ? checkIn.when.time->toString(u"HH:mm"_s) : QString();
}

QString zoneOf(const WallTime &when)
{
    const bool named = !when.zone.isEmpty();
    return QString::fromUtf8(named ? when.zone : QTimeZone(when.utcOffsetMinutes * SecondsPerMinute).id());
}

QString energyOf(const CheckIn &checkIn)
{
    if (!checkIn.energy) {
        return {};
    }
    const QChar sign = *checkIn.energy > 0 ? u'+' : *checkIn.energy < 0 ? QChar(u'\u2212') : QChar(u' ');
    return sign + QString::number(qAbs(*checkIn.energy));
}

} // namespace

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const CheckIn &checkIn, const ActivityCatalog &catalog)
{
    return {{u"id"_s, checkIn.id.toText()},
            {u"date"_s, checkIn.when.day.toString(Qt::ISODate)},
            {u"time"_s, orNull(timeOf(checkIn))},
            {u"zone"_s, zoneOf(checkIn.when)},
            {u"minutes"_s, orNull(checkIn.minutes)},
            {u"activity"_s, catalog.labelOf(checkIn.activity)},
            {u"focus"_s, toWord(checkIn.focus)},
            {u"energy"_s, orNull(checkIn.energy)},
            {u"engagement"_s, orNull(checkIn.engagement)},
            {u"chosen"_s, checkIn.chosen ? orNull(toWord(*checkIn.chosen)) : QJsonValue(QJsonValue::Null)},
            {u"title"_s, orNull(checkIn.title)},
            {u"note"_s, orNull(checkIn.note)},
            {u"tags"_s, QJsonArray::fromStringList(checkIn.tags)},
            {u"experiment"_s, QJsonValue(QJsonValue::Null)}};
}

QString lineOf(const CheckIn &checkIn, const ActivityCatalog &catalog)
{
    QString what = catalog.labelOf(checkIn.activity);
    if (!checkIn.title.isEmpty()) {
        what += u": "_s + checkIn.title;
    }
    for (const QString &tag : checkIn.tags) {
        what += u" #"_s + tag;
    }
    return u"%1 %2  %3  %4  %5  [%6]"_s.arg(
        checkIn.when.day.toString(Qt::ISODate), timeOf(checkIn).leftJustified(TimeWidth),
        energyOf(checkIn).leftJustified(EnergyWidth), toWord(checkIn.focus).leftJustified(FocusWidth),
        withoutControls(what), checkIn.id.toText());
}

} // namespace tryboth::cli
