// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directionanswer.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace tryboth {

/// One of the things to do at the end of the flow, offered for some labels only.
struct FiveYearBranch
{
    QString id; ///< such as "fy.next.pair"
    QString label;
    QString action; ///< "none", "open_pairs", "open_templates_people", "open_template:…"
    QList<DirectionSort> when;

    bool operator==(const FiveYearBranch &) const = default;
};

/// One step of the five-year question.
struct FiveYearStep
{
    enum class Kind { Pause, Text, Choice, Scale, Reveal, LogView, Branch, Interval };

    QString id; ///< such as "fy.answer"
    Kind kind = Kind::Text;
    QString title;
    QString text;
    QString help;
    QString prompt;                  ///< id of the prompt that it asks; may be empty
    std::optional<int> seconds;      ///< how long it may take
    bool required = false;           ///< one does not get past it without an answer
    bool needsPrevious = false;      ///< only where there is an earlier answer
    bool needsCheckIns = false;      ///< only where there are ratings
    bool sealsPrevious = false;      ///< earlier answers stay hidden until it is written
    QHash<QString, QString> options; ///< of a choice: id → label
    QHash<QString, QString> optionHelp;
    QList<FiveYearBranch> branches;

    bool operator==(const FiveYearStep &) const = default;
};

/// The five-year question as it ships: five_year_flow.json.
struct FiveYearFlow
{
    QString version;
    QString title;
    QString lead;
    QString repeatText; ///< the question about the interval
    int defaultWeeks = 8;
    QList<int> snoozeWeeks;
    QList<FiveYearStep> steps;

    /// The step with this id; an empty one where there is none.
    FiveYearStep step(const QString &id) const;
    /// The label of a sort, as shown.
    QString labelOf(DirectionSort sort) const;
    /// The branches that are offered for `sort`.
    QList<FiveYearBranch> branchesFor(const std::optional<DirectionSort> &sort) const;
};

FiveYearFlow fiveYearFlowOf(const QJsonObject &file);

} // namespace tryboth
