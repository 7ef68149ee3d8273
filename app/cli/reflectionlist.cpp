// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reflectionlist.h"

#include "cli/checkintext.h"
#include "exchange/reflectionjson.h"
#include "models/reflectionwords.h"

#include <QJsonArray>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

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

} // namespace tryboth::cli
