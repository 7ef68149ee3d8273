// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentchanges.h"

#include "models/pairplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ExperimentChangesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentChanges)
};

Result<Id> put(Stores &stores, const Experiment &experiment)
{
    return experiment.id.isNull() ? stores.experiments.add(experiment)
                                  : stores.experiments.update(experiment).map([&] { return experiment.id; });
}

/// Keeps a design, and the dates of the one that it alternates with in step.
Result<Id> putDesign(Stores &stores, Experiment design)
{
    return put(stores, design).and_then([&](const Id &id) {
        design.id = id;
        return takeAlong(stores, design).map([&] { return id; });
    });
}

/// Plans the sessions of `days`.
Result<void> plan(Stores &stores, const Id &experiment, const QList<LocalDay> &days)
{
    for (const LocalDay day : days) {
        ExperimentSession session;
        session.experiment = experiment;
        session.plannedOn = day;
        if (const auto added = stores.sessions.put(session); !added) {
            return tl::unexpected(added.error());
        }
    }
    return {};
}

Result<Id> sealIn(Stores &stores, const Experiment &design, const Forecast &forecast, LocalDay today)
{
    return sealed(design, forecast, today).and_then([&](Experiment started) {
        return putDesign(stores, started).and_then([&](const Id &id) {
            started.id = id;
            return stores.forecasts.putDraft(id, forecast)
                .and_then([&] { return stores.forecasts.seal(id); })
                .and_then([&] { return daysToPlan(stores, started); })
                .and_then([&](const QList<LocalDay> &days) { return plan(stores, id, days); })
                .map([&] { return id; });
        });
    });
}

/// Plans anew what is still to come where the end or the rhythm has changed. With a new rhythm that begins
/// after `today`, with a new end after the former one; sessions before that stay as they are.
Result<void> replan(Stores &stores, const Experiment &before, const Experiment &after, LocalDay today)
{
    const bool newRhythm = before.cadence != after.cadence;
    if (before.end == after.end && before.start == after.start && !newRhythm) {
        return {};
    }
    const bool moved = before.start != after.start; // only while nothing has begun: all is planned anew
    const LocalDay settled = moved       ? std::min(before.start, after.start).addDays(-1)
                             : newRhythm ? std::min(today, before.end)
                                         : before.end;
    return daysToPlan(stores, after).and_then([&](QList<LocalDay> won) {
        won.removeIf([&](LocalDay day) { return day <= settled; });
        return stores.sessions.removePlannedAfter(after.id, std::min(settled, after.end)).and_then([&] {
            return plan(stores, after.id, won);
        });
    });
}

Result<void> applyStep(Journal &journal, const QString &label, const Result<Experiment> &step)
{
    return step.and_then([&](const Experiment &changed) {
        return journal.apply(label, [&](Stores &stores) { return stores.experiments.update(changed); });
    });
}

} // namespace

Result<void> amend(Stores &stores, const Experiment &before, const Experiment &after, const QString &reason)
{
    for (const ChangedBox &box : changedBoxes(before, after)) {
        Amendment amendment;
        amendment.subject = after.id;
        amendment.field = box.field;
        amendment.oldText = box.before;
        amendment.newText = box.after;
        amendment.reason = reason;
        if (const auto added = stores.amendments.add(amendment); !added) {
            return tl::unexpected(added.error());
        }
    }
    return {};
}

Result<Id> saveDesign(Journal &journal, Experiment design, const std::optional<Forecast> &forecast)
{
    if (isSealed(design)) {
        return failure(
            ExperimentChangesText::tr("This experiment is sealed: change it by an amendment. Nothing was "
                                      "changed."));
    }
    return journal.applyForId(ExperimentChangesText::tr("Save design"), [&](Stores &stores) {
        return putDesign(stores, design).and_then([&](const Id &id) -> Result<Id> {
            return forecast ? stores.forecasts.putDraft(id, *forecast).map([&] { return id; })
                            : Result<Id>(id);
        });
    });
}

Result<Id> sealAndStart(Journal &journal, Experiment design, const Forecast &forecast)
{
    return journal.applyForId(ExperimentChangesText::tr("Seal and start"), [&](Stores &stores) {
        return sealIn(stores, design, forecast, journal.today());
    });
}

Result<Id> drawAndSeal(Journal &journal, Experiment design, const Forecast &forecast, const DayRange &window,
                       quint64 seed)
{
    constexpr int LongestWindow = 28;
    const LocalDay today = journal.today();
    const qint64 days = window.from.daysTo(window.to) + 1;
    if (!design.hasDates() || window.from < today || days < 2 || days > LongestWindow) {
        return failure(
            ExperimentChangesText::tr("A start is drawn from 2 to 28 days, none of them past. Choose other "
                                      "days; nothing was changed."));
    }
    Draw draw = drawStart(window.from, window.to, seed, journal.clock().now());
    const qint64 shift = design.start.daysTo(drawnStart(draw).value_or(design.start));
    // The time before ends where the window begins, whatever is drawn: it was fixed in advance.
    const qint64 before = design.baselineFrom ? design.baselineFrom->daysTo(design.start) : 14;
    design.start = design.start.addDays(shift);
    design.end = design.end.addDays(shift);
    design.baselineFrom = window.from.addDays(-before);
    design.baselineTo = design.start.addDays(-1);
    return journal.applyForId(ExperimentChangesText::tr("Draw the start and seal"), [&](Stores &stores) {
        return sealIn(stores, design, forecast, today).and_then([&](const Id &id) {
            draw.subject = id;
            return stores.pairs.addDraw(draw).map([&](const Id &) { return id; });
        });
    });
}

Result<void> amendExperiment(Journal &journal, const Experiment &changed, const QString &reason)
{
    return journal.stores()
        .experiments.find(changed.id)
        .and_then([&](const std::optional<Experiment> &before) -> Result<void> {
            if (!before || !isSealed(*before)) {
                return failure(
                    ExperimentChangesText::tr("Only a sealed experiment is amended. Nothing was changed."));
            }
            if (changed.start != before->start && journal.today() >= before->start) {
                return failure(
                    ExperimentChangesText::tr("The start of an experiment that has begun stays. Nothing "
                                              "was changed."));
            }
            Experiment after = changed;
            after.status = before->status;
            return journal.apply(ExperimentChangesText::tr("Amend experiment"), [&](Stores &stores) {
                return stores.experiments.update(after)
                    .and_then([&] { return amend(stores, *before, after, reason); })
                    .and_then([&] { return replan(stores, *before, after, journal.today()); });
            });
        });
}

Result<void> extendExperiment(Journal &journal, const Experiment &experiment, LocalDay end,
                              const QString &reason)
{
    return extended(experiment, end, journal.today()).and_then([&](const Experiment &longer) {
        return amendExperiment(journal, longer, reason);
    });
}

Result<void> pauseExperiment(Journal &journal, const Experiment &experiment)
{
    return applyStep(journal, ExperimentChangesText::tr("Pause experiment"),
                     paused(experiment, journal.today()));
}

Result<void> resumeExperiment(Journal &journal, const Experiment &experiment)
{
    return applyStep(journal, ExperimentChangesText::tr("Resume experiment"),
                     resumed(experiment, journal.today()));
}

Result<void> stopExperiment(Journal &journal, const Experiment &experiment, const QString &reason)
{
    const LocalDay today = journal.today();
    return stoppedEarly(experiment, today).and_then([&](const Experiment &stopped) {
        return journal.apply(ExperimentChangesText::tr("Stop experiment"), [&](Stores &stores) {
            return stores.experiments.update(stopped)
                .and_then([&] { return stores.sessions.removePlannedAfter(stopped.id, today); })
                .and_then([&] { return amend(stores, experiment, stopped, reason); });
        });
    });
}

Result<void> deleteExperiment(Journal &journal, const Experiment &experiment)
{
    return journal.apply(ExperimentChangesText::tr("Delete experiment"),
                         [&](Stores &stores) { return stores.experiments.moveToTrash(experiment.id); });
}

Result<void> restoreExperiment(Journal &journal, const Experiment &experiment)
{
    return journal.apply(ExperimentChangesText::tr("Restore experiment"),
                         [&](Stores &stores) { return stores.experiments.restore(experiment.id); });
}

Attached attachedTo(const Journal &journal, const Experiment &experiment)
{
    CheckInFilter filter;
    filter.experiment = experiment.id;
    const auto sessions = journal.stores().sessions.of(experiment.id).value_or(QList<ExperimentSession>());
    return {static_cast<int>(sessions.size()), journal.stores().checkIns.count(filter).value_or(0)};
}

Result<void> saveAsTemplate(Journal &journal, const Experiment &experiment)
{
    return journal.apply(ExperimentChangesText::tr("Save as template"), [&](Stores &stores) {
        return stores.templates.put(templateFrom(experiment)).map([](const QString &) {});
    });
}

Result<void> removeTemplate(Journal &journal, const ExperimentTemplate &own)
{
    return journal.apply(ExperimentChangesText::tr("Delete template"),
                         [&](Stores &stores) { return stores.templates.remove(own.id); });
}

} // namespace tryboth
