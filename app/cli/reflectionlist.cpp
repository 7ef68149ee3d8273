// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reflectionlist.h"

#include "cli/checkintext.h"
#include "exchange/reflectionjson.h"
#include "models/reflectionwords.h"

#include <QJsonArray>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr int DayWidth = 10; ///< of 2026-11-30: a line without a day stands in the same columns
} // namespace

Answer withReflections(Answer answer, const Stores &stores, const QList<Reflection> &reflections,
                       LocalDay today)
{
    QJsonArray array = answer.json.toArray();
    for (const Reflection &reflection : reflections) {
        answer.lines.append(u"%1  %2  %3"_s.arg(reflection.day.toString(Qt::ISODate),
                                                withoutControls(nameOf(stores, reflection, today)),
                                                reflection.id.toText()));
        QJsonObject object = jsonOfReflection(reflection);
        object.insert(u"reflection"_s, object.take(u"kind"_s)); // "kind" says what a line is
        object.insert(u"kind"_s, u"reflection"_s);
        array.append(object);
    }
    answer.json = array;
    return answer;
}

Answer withNotes(Answer answer, const QList<FoundNote> &found)
{
    QJsonArray array = answer.json.toArray();
    for (const FoundNote &one : found) {
        const bool isLook = one.kind == FoundNote::Kind::SecondLook;
        const QString day = isLook ? one.day.toString(Qt::ISODate) : QString();
        QJsonObject object{{u"kind"_s, isLook ? u"second_look"_s : u"own_prompt"_s},
                           {u"id"_s, one.id.toText()},
                           {u"title"_s, one.title}};
        if (isLook) {
            object.insert(u"checkIn"_s, one.entry.toText());
            object.insert(u"day"_s, day);
        }
        answer.lines.append(
            u"%1  %2  %3"_s.arg(day, -DayWidth).arg(withoutControls(one.title), one.id.toText()));
        array.append(object);
    }
    answer.json = array;
    return answer;
}

} // namespace tryboth::cli
