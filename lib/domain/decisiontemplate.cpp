// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisiontemplate.h"

#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// id → label or text of the things in `list`.
QHash<QString, QString> wordsIn(const QJsonValue &list, QLatin1StringView member)
{
    QHash<QString, QString> words;
    for (const QJsonValue &thing : list.toArray()) {
        words.insert(thing["id"_L1].toString(), thing[member].toString());
    }
    return words;
}

} // namespace

DecisionTemplate decisionTemplateOf(const QJsonObject &file)
{
    DecisionTemplate made;
    made.title = file["title"_L1].toString();
    made.lead = file["lead"_L1].toString();
    for (const QJsonValue &field : file["fields"_L1].toArray()) {
        const QString id = field["id"_L1].toString();
        made.fields.insert(id, {field["label"_L1].toString(), field["help"_L1].toString()});
        if (id == "dec.reversible"_L1) {
            made.undoable = wordsIn(field["options"_L1], "label"_L1);
        }
    }
    for (const QJsonValue &starter : file["condition_starters"_L1].toArray()) {
        made.starters.append(starter["text"_L1].toString());
    }
    const QJsonValue review = file["review"_L1];
    made.reviewText = review["text"_L1].toString();
    made.reviewQuestions = wordsIn(review["questions"_L1], "text"_L1);
    made.outcomes = wordsIn(review["outcomes"_L1], "label"_L1);
    return made;
}

} // namespace tryboth
