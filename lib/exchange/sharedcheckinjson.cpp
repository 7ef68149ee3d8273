// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedcheckinjson.h"

#include "exchange/journaljson.h"
#include "exchange/sparsejson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

SharedSecondLook lookOf(StrictJson &json)
{
    return {json.day(u"on"_s).value_or(LocalDay()), json.number(u"worth"_s).value_or(0),
            json.text(u"note"_s)};
}

} // namespace

QJsonObject jsonOfShared(const SharedSecondLook &look)
{
    return SparseJson()
        .put(u"on"_s, std::optional(look.on))
        .put(u"worth"_s, std::optional(look.worth))
        .put(u"note"_s, look.note)
        .json();
}

QJsonObject jsonOfShared(const SharedCheckIn &c)
{
    return SparseJson()
        .put(u"day"_s, std::optional(c.day))
        .put(u"time"_s, c.time ? c.time->toString(u"HH:mm"_s) : QString())
        .put(u"activity"_s, c.activity)
        .put(u"focus"_s, toWord(c.focus))
        .put(u"minutes"_s, c.minutes)
        .put(u"energy"_s, c.energy)
        .put(u"engagement"_s, c.engagement)
        .put(u"title"_s, c.title)
        .put(u"note"_s, c.note)
        .putWord(u"chosen"_s, c.chosen)
        .put(u"context"_s, jsonOfContext(c.context))
        .put(u"tags"_s, c.tags)
        .put(u"starred"_s, c.starred)
        .put(u"experiment"_s, c.experiment)
        .putAll(u"secondLooks"_s, c.secondLooks)
        .json();
}

SharedCheckIn sharedCheckInOf(StrictJson &json)
{
    SharedCheckIn c;
    c.day = json.day(u"day"_s).value_or(LocalDay());
    c.time = json.time(u"time"_s);
    c.activity = json.text(u"activity"_s);
    c.focus = json.word(u"focus"_s, focusFromWord).value_or(Focus::Mixed);
    c.minutes = json.number(u"minutes"_s);
    c.energy = json.number(u"energy"_s);
    c.engagement = json.number(u"engagement"_s);
    c.title = json.text(u"title"_s);
    c.note = json.text(u"note"_s);
    c.chosen = json.word(u"chosen"_s, chosenFromWord);
    c.context = contextOfJson(QJsonArray::fromStringList(json.texts(u"context"_s)));
    c.tags = json.texts(u"tags"_s);
    c.starred = json.flag(u"starred"_s);
    c.experiment = json.id(u"experiment"_s);
    c.secondLooks = json.parts(u"secondLooks"_s, lookOf);
    return c;
}

} // namespace tryboth
