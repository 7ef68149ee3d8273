// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reasonexperiment.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct ReasonExperimentText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReasonExperiment)
};

constexpr int Weeks = 4, DaysPerWeek = 7;

/// A reason to go or not to go somewhere is tested there.
Track trackOf(ReasonDirection direction)
{
    switch (direction) {
    case ReasonDirection::TowardsPeople:
    case ReasonDirection::AwayFromPeople:
        return Track::People;
    case ReasonDirection::TowardsTechnical:
    case ReasonDirection::AwayFromTechnical:
        return Track::Technical;
    case ReasonDirection::None:
        break;
    }
    return Track::Mixed;
}

/// At most `most` characters, cut at a word.
QString shortened(const QString &text, int most)
{
    const QString line = text.simplified();
    if (line.size() <= most) {
        return line;
    }
    const qsizetype end = line.lastIndexOf(u' ', most - 1);
    return line.left(end > 0 ? end : most - 1);
}

} // namespace

Experiment experimentToTest(const ReasonItem &item, const QString &ownWords, LocalDay start)
{
    Experiment experiment;
    experiment.title = shortened(item.smallTest, Experiment::MaxTitle);
    experiment.track = trackOf(item.direction);
    experiment.intent = shortened(item.ask, Experiment::MaxIntent);
    experiment.protocol = {shortened(item.smallTest, Experiment::MaxProtocolStep)};
    //: the beginning of an expectation, which its author completes
    experiment.hypothesis =
        ReasonExperimentText::tr("If this is so: “%1”, then I expect that …").arg(item.text);
    experiment.whyNow = shortened(ownWords, Experiment::MaxWhyNow);
    experiment.start = start;
    experiment.end = start.addDays(qint64{DaysPerWeek} * Weeks - 1);
    return experiment;
}

} // namespace tryboth
