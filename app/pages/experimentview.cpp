// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentview.h"

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
    for (const ExperimentMark &mark : report.marks) {
        (mark.during ? data.during : data.before).append({mark.day, mark.energy, mark.washout});
    }
    return data;
}

} // namespace tryboth
