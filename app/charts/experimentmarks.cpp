// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/experimentmarks.h"

namespace tryboth {

BeforeDuringData marksOf(const ExperimentReport &report)
{
    const Experiment &experiment = report.experiment;
    BeforeDuringData data;
    data.focus = focusOf(experiment.track);
    if (const auto before = baselineOf(experiment)) {
        data.beforeFrom = before->from;
        data.beforeTo = before->to;
    }
    data.from = experiment.start;
    data.to = experiment.end;
    data.weekStart = report.weekStart;
    for (const ExperimentMark &mark : report.marks) {
        (mark.during ? data.during : data.before).append({mark.day, mark.energy, mark.washout});
    }
    return data;
}

QList<Interval> experimentIntervals(const QList<Experiment> &experiments, LocalDay last)
{
    QList<Interval> intervals;
    for (const Experiment &experiment : experiments) {
        const bool began = experiment.hasDates() && experiment.status != ExperimentStatus::Idea &&
                           experiment.start <= last;
        if (began) {
            intervals.append(
                {experiment.start, experiment.lastDay(), experiment.title, focusOf(experiment.track)});
        }
    }
    std::ranges::stable_sort(intervals, {}, &Interval::from);
    return intervals;
}

} // namespace tryboth
