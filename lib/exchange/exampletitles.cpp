// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exampletitles.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Title patterns; %1 is a part of the system, %2 a person's initial, so that no one is named.
const QHash<QString, QStringList> &patterns()
{
    static const QHash<QString, QStringList> table{
        {u"act.coding"_s,
         {u"New endpoint for the %1"_s, u"Retry logic in the %1"_s, u"Split the %1 in two"_s}},
        {u"act.debugging"_s,
         {u"Flaky test in the %1"_s, u"Memory growth in the %1"_s, u"Slow start of the %1"_s}},
        {u"act.design-doc"_s, {u"Proposal: %1 without downtime"_s, u"Options for the %1"_s}},
        {u"act.design-review"_s, {u"Review of the %1 proposal"_s, u"Architecture forum: %1"_s}},
        {u"act.code-review"_s, {u"Reviewed %2's change to the %1"_s, u"Second pass over the %1 change"_s}},
        {u"act.pairing"_s, {u"Paired with %2 on the %1"_s, u"%2 and I untangled the %1"_s}},
        {u"act.incident"_s, {u"Outage of the %1"_s, u"Rolled back the %1"_s}},
        {u"act.research"_s, {u"Benchmark of the %1"_s, u"Spike: a smaller %1"_s}},
        {u"act.maintenance"_s, {u"Upgraded the %1"_s, u"Removed dead code from the %1"_s}},
        {u"act.docs"_s, {u"Guide to the %1"_s, u"Runbook for the %1"_s}},
        {u"act.one-to-one"_s, {u"One-to-one with %2"_s, u"Catch-up with %2"_s}},
        {u"act.mentoring"_s,
         {u"%2's questions about the %1"_s, u"Office hour, mostly the %1"_s, u"Mentoring %2"_s}},
        {u"act.onboarding"_s, {u"%2's first week"_s, u"Showed %2 the %1"_s}},
        {u"act.feedback"_s, {u"Feedback for %2"_s, u"Asked %2 for feedback"_s}},
        {u"act.interview"_s, {u"Interview, backend role"_s, u"Interview, %1 team"_s}},
        {u"act.retro"_s, {u"Hosted our retrospective"_s, u"Workshop on the %1"_s}},
        {u"act.planning"_s, {u"Planned the next two weeks"_s, u"Order of work on the %1"_s}},
        {u"act.alignment"_s, {u"Agreed on the %1 with %2"_s, u"Product and the %1"_s}},
        {u"act.teaching"_s, {u"Talk about the %1"_s, u"Demo of the %1"_s}},
        {u"act.status"_s, {u"Standup"_s, u"Update on the %1"_s}},
        {u"act.admin"_s, {u"Mail and tickets"_s, u"Expenses"_s}},
    };
    return table;
}

QString pick(const QStringList &from, QRandomGenerator &random)
{
    return from.isEmpty() ? QString() : from.at(random.bounded(static_cast<int>(from.size())));
}

} // namespace

QString exampleTitle(const QString &id, QRandomGenerator &random)
{
    static const QStringList parts{u"parser"_s,   u"billing job"_s,    u"cache"_s,          u"search index"_s,
                                   u"importer"_s, u"login flow"_s,     u"build pipeline"_s, u"event queue"_s,
                                   u"schema"_s,   u"report service"_s, u"storage layer"_s,  u"scheduler"_s};
    static const QStringList initials{u"A."_s, u"J."_s, u"K."_s, u"M."_s, u"R."_s, u"S."_s, u"T."_s};
    const QString pattern = pick(patterns().value(id), random);
    const QString part = pick(parts, random);
    const QString initial = pick(initials, random);
    return QString(pattern).replace("%1"_L1, part).replace("%2"_L1, initial);
}

QString exampleNote(int energy, QRandomGenerator &random)
{
    static const QStringList gave{u"Did not look at the clock once."_s, u"Would do this again tomorrow."_s,
                                  u"The moment it made sense to someone else was the best of the day."_s};
    static const QStringList level{u"Fine, and soon forgotten."_s, u"Neither here nor there."_s};
    static const QStringList took{u"Three interruptions, little done."_s, u"Needed a walk afterwards."_s,
                                  u"I kept waiting for it to be over."_s};
    return pick(energy > 0 ? gave : energy < 0 ? took : level, random);
}

} // namespace tryboth
