// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fiveyearflow.h"

#include "domain/enumwords.h"

#include <QJsonArray>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Kind = FiveYearStep::Kind;

constexpr EnumWords<Kind, 8> KindWords{{{Kind::Pause, "pause"_L1},
                                        {Kind::Text, "text"_L1},
                                        {Kind::Choice, "choice"_L1},
                                        {Kind::Scale, "scale"_L1},
                                        {Kind::Reveal, "reveal"_L1},
                                        {Kind::LogView, "log_view"_L1},
                                        {Kind::Branch, "branch"_L1},
                                        {Kind::Interval, "interval"_L1}}};

FiveYearBranch branchOf(const QJsonValue &value)
{
    FiveYearBranch branch{
        value["id"_L1].toString(), value["label"_L1].toString(), value["action"_L1].toString(), {}};
    for (const QJsonValue &word : value["when"_L1].toArray()) {
        if (const auto sort = directionSortFromWord(word.toString())) {
            branch.when.append(*sort);
        }
    }
    return branch;
}

FiveYearStep stepOf(const QJsonValue &value)
{
    FiveYearStep step;
    step.id = value["id"_L1].toString();
    step.kind = valueOf(KindWords, value["kind"_L1].toString()).value_or(Kind::Text);
    step.title = value["title"_L1].toString();
    step.text = value["text"_L1].toString();
    step.help = value["help"_L1].toString();
    step.prompt = value["prompt"_L1].toString();
    if (value["seconds"_L1].isDouble()) {
        step.seconds = value["seconds"_L1].toInt();
    }
    step.required = value["required"_L1].toBool();
    step.needsPrevious = value["show_if"_L1].toString() == "has_previous"_L1;
    step.needsCheckIns = value["show_if"_L1].toString() == "has_check_ins"_L1;
    step.sealsPrevious = value["seals_previous"_L1].toBool();
    for (const QJsonValue &option : value["options"_L1].toArray()) {
        step.options.insert(option["id"_L1].toString(), option["label"_L1].toString());
        step.optionHelp.insert(option["id"_L1].toString(), option["help"_L1].toString());
    }
    for (const QJsonValue &branch : value["branches"_L1].toArray()) {
        step.branches.append(branchOf(branch));
    }
    return step;
}

} // namespace

FiveYearStep FiveYearFlow::step(const QString &id) const
{
    const auto found = std::ranges::find(steps, id, &FiveYearStep::id);
    return found == steps.end() ? FiveYearStep() : *found;
}

QString FiveYearFlow::labelOf(DirectionSort sort) const
{
    return step(u"fy.sort"_s).options.value(toWord(sort));
}

QList<FiveYearBranch> FiveYearFlow::branchesFor(const std::optional<DirectionSort> &sort) const
{
    QList<FiveYearBranch> offered;
    for (const FiveYearBranch &branch : step(u"fy.next"_s).branches) {
        if (branch.when.contains(sort.value_or(DirectionSort::Unclear))) {
            offered.append(branch);
        }
    }
    return offered;
}

FiveYearFlow fiveYearFlowOf(const QJsonObject &file)
{
    FiveYearFlow flow;
    flow.version = file["version"_L1].toString();
    flow.title = file["title"_L1].toString();
    flow.lead = file["lead"_L1].toString();
    flow.repeatText = file["repeat"_L1]["text"_L1].toString();
    flow.defaultWeeks = file["repeat"_L1]["default_weeks"_L1].toInt(flow.defaultWeeks);
    for (const QJsonValue &weeks : file["repeat"_L1]["snooze_weeks"_L1].toArray()) {
        flow.snoozeWeeks.append(weeks.toInt());
    }
    for (const QJsonValue &step : file["steps"_L1].toArray()) {
        flow.steps.append(stepOf(step));
    }
    return flow;
}

} // namespace tryboth
