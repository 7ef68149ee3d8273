// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkindraft.h"

#include <QJsonArray>
#include <QStringList>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

WallTime whenIn(const QJsonObject &draft, WallTime base)
{
    const QDate day = QDate::fromString(draft[u"day"_s].toString(), Qt::ISODate);
    if (!day.isValid()) {
        return base;
    }
    base.day = day;
    const QTime time = QTime::fromString(draft[u"time"_s].toString(), u"HH:mm"_s);
    base.time = time.isValid() ? std::optional(time) : std::nullopt;
    base.utcOffsetMinutes = draft[u"utcOffset"_s].toInt();
    base.zone = draft[u"zone"_s].toString().toLatin1();
    return base;
}

} // namespace

QJsonObject draftOf(const CheckIn &checkIn)
{
    QJsonObject draft{{u"activity"_s, checkIn.activity},
                      {u"title"_s, checkIn.title},
                      {u"minutes"_s, orNull(checkIn.minutes)},
                      {u"focus"_s, toWord(checkIn.focus)},
                      {u"energy"_s, orNull(checkIn.energy)},
                      {u"engagement"_s, orNull(checkIn.engagement)},
                      {u"context"_s, static_cast<int>(checkIn.context)},
                      {u"note"_s, checkIn.note},
                      {u"tags"_s, QJsonArray::fromStringList(checkIn.tags)},
                      {u"day"_s, checkIn.when.day.toString(Qt::ISODate)},
                      {u"utcOffset"_s, checkIn.when.utcOffsetMinutes},
                      {u"zone"_s, QString::fromLatin1(checkIn.when.zone)}};
    if (checkIn.when.time) {
        draft.insert(u"time"_s, checkIn.when.time->toString(u"HH:mm"_s));
    }
    if (checkIn.chosen) {
        draft.insert(u"chosen"_s, toWord(*checkIn.chosen));
    }
    if (!checkIn.id.isNull()) {
        draft.insert(u"id"_s, checkIn.id.toText());
    }
    return draft;
}

CheckIn withDraft(CheckIn base, const QJsonObject &draft)
{
    base.activity = draft[u"activity"_s].toString(base.activity);
    base.title = draft[u"title"_s].toString(base.title);
    base.minutes = numberIn(draft[u"minutes"_s]);
    base.focus = focusFromWord(draft[u"focus"_s].toString()).value_or(base.focus);
    base.energy = numberIn(draft[u"energy"_s]);
    base.engagement = numberIn(draft[u"engagement"_s]);
    base.context = ContextFlags(draft[u"context"_s].toInt());
    base.note = draft[u"note"_s].toString(base.note);
    base.chosen = chosenFromWord(draft[u"chosen"_s].toString());
    base.tags.clear();
    for (const QJsonValue &tag : draft[u"tags"_s].toArray()) {
        base.tags.append(tag.toString());
    }
    base.when = whenIn(draft, base.when);
    return base;
}

QJsonObject withWordsOf(QJsonObject draft, const QJsonObject &other)
{
    constexpr auto OfAnEntry = "activity"_L1;
    if (!draft.contains(OfAnEntry)) {
        for (auto value = other.begin(); value != other.end(); ++value) {
            draft.insert(value.key(), value.value());
        }
        return draft;
    }
    QStringList words{draft[u"note"_s].toString(), other[u"title"_s].toString(), other[u"note"_s].toString()};
    words.removeAll(QString());
    draft.insert(u"note"_s, words.join(u"\n\n"_s));
    return draft;
}

} // namespace tryboth
