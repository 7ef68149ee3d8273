// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrecord.h"
#include "domain/decisionreview.h"

#include <QHash>
#include <QJsonObject>

namespace tryboth {

/// The words around one box of a decision record.
struct DecisionField
{
    QString label;
    QString help;

    bool operator==(const DecisionField &) const = default;
};

/// Decision records as they ship: decision_template.json.
struct DecisionTemplate
{
    QString title;
    QString lead;
    QHash<QString, DecisionField> fields;    ///< by id, such as "dec.choice"
    QHash<QString, QString> undoable;        ///< word → label
    QStringList starters;                    ///< of conditions
    QString reviewText;                      ///< what to bear in mind when looking back
    QHash<QString, QString> reviewQuestions; ///< id → question
    QHash<QString, QString> outcomes;        ///< word → label

    QString nameOf(DecisionOutcome outcome) const { return outcomes.value(toWord(outcome)); }
    QString nameOf(Undoable value) const { return undoable.value(toWord(value)); }
};

DecisionTemplate decisionTemplateOf(const QJsonObject &file);

} // namespace tryboth
