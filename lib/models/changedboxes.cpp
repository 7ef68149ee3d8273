// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentchanges.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString textOf(LocalDay day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString textOf(const std::optional<LocalDay> &day)
{
    return day ? textOf(*day) : QString();
}

QString textOf(const Cadence &cadence)
{
    return u"%1 × %2 min / %3"_s.arg(cadence.times).arg(cadence.minutes).arg(toWord(cadence.per));
}

QString textOf(const Reversible &reversible)
{
    return u"%1, %2 d: %3"_s.arg(toWord(reversible.level)).arg(reversible.noticeDays).arg(reversible.how);
}

/// Every box of a design by its code name, as text that can be compared and shown.
QList<std::pair<QString, QString>> boxesOf(const Experiment &e)
{
    return {{u"title"_s, e.title},
            {u"intent"_s, e.intent},
            {u"hypothesis"_s, e.hypothesis},
            {u"change_my_mind"_s, e.changeMyMind},
            {u"why_now"_s, e.whyNow},
            {u"protocol"_s, e.protocol.join(u'\n')},
            {u"cadence"_s, textOf(e.cadence)},
            {u"activity_types"_s, e.activityTypes.join(u", "_s)},
            {u"start"_s, textOf(e.start)},
            {u"end"_s, textOf(e.end)},
            {u"baseline_from"_s, textOf(e.baselineFrom)},
            {u"baseline_to"_s, textOf(e.baselineTo)},
            {u"baseline_rule"_s, toWord(e.baselineRule)},
            {u"smallest_difference"_s, QString::number(e.smallestDifference)},
            {u"exit_rule"_s, e.exitRule},
            {u"reversible"_s, textOf(e.reversible)},
            {u"who_asked"_s, e.whoAsked},
            {u"stopped_on"_s, textOf(e.stoppedOn)}};
}

} // namespace

QList<ChangedBox> changedBoxes(const Experiment &before, const Experiment &after)
{
    QList<ChangedBox> changed;
    const auto old = boxesOf(before);
    const auto now = boxesOf(after);
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old.at(i).second != now.at(i).second) {
            changed.append({old.at(i).first, old.at(i).second, now.at(i).second});
        }
    }
    return changed;
}

} // namespace tryboth
