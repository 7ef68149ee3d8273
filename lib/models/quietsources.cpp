// SPDX-License-Identifier: GPL-3.0-or-later
// What of reflections, experiments and entries waits for a quiet moment.
#include "models/quietmoment.h"

#include "domain/experimentrules.h"
#include "domain/isolated.h"
#include "models/reflectionweek.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct QuietText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::QuietMoment)
};

constexpr auto Weekly = "weekly"_L1, Review = "experiment_review"_L1, Look = "experiment_look"_L1,
               EntryLook = "entry_look"_L1;

constexpr int WeekEndsAfter = 4; ///< days after its first one a week may be looked back on
constexpr int DaysPerWeek = 7;
constexpr int LookAfterDays = 56, LookUntilDays = 70; ///< eight to ten weeks after an entry

/// The latest week that may be looked back on; earlier ones stay on their page and ask for nothing.
Week dueWeek(const Stores &stores, LocalDay today)
{
    const Week current = weekOf(stores, today);
    const bool nearlyOver = current.first.daysTo(today) >= WeekEndsAfter;
    return nearlyOver ? current : Week{current.first.addDays(-DaysPerWeek)};
}

Result<QList<QuietItem>> weeklyWaiting(const Stores &stores, const Content &, LocalDay today)
{
    const Week week = dueWeek(stores, today);
    CheckInFilter ofWeek;
    ofWeek.from = week.first;
    ofWeek.to = week.last();
    return stores.reflections.ofWeek(week.first)
        .and_then([&](const std::optional<Reflection> &written) {
            return written && written->finished ? Result<int>(0) : stores.checkIns.count(ofWeek);
        })
        .map([&](int entries) {
            QList<QuietItem> items;
            if (entries > 0) {
                //: %1 is a week: "16 to 22 November"
                items.append({Weekly, week.first.toString(Qt::ISODate),
                              QuietText::tr("Weekly reflection, %1").arg(weekName(week, today)),
                              week.first.addDays(WeekEndsAfter)});
            }
            return items;
        });
}

/// The experiments that `item` makes something of.
template <typename ItemOf>
Result<QList<QuietItem>> ofExperiments(const Stores &stores, ItemOf itemOf)
{
    return stores.experiments.all().and_then([&](const QList<Experiment> &all) -> Result<QList<QuietItem>> {
        QList<QuietItem> items;
        for (const Experiment &experiment : all) {
            const auto reviews = stores.reviews.of(experiment.id);
            if (!reviews) {
                return tl::unexpected(reviews.error());
            }
            if (const std::optional<QuietItem> item = itemOf(experiment, *reviews)) {
                items.append(*item);
            }
        }
        return items;
    });
}

Result<QList<QuietItem>> reviewsWaiting(const Stores &stores, const Content &, LocalDay today)
{
    return ofExperiments(stores,
                         [today](const Experiment &experiment,
                                 const QList<ExperimentReview> &reviews) -> std::optional<QuietItem> {
                             const bool done = std::ranges::any_of(
                                 reviews, [](const ExperimentReview &r) { return r.outcome.has_value(); });
                             if (done || !mayBeReviewed(experiment, today)) {
                                 return std::nullopt;
                             }
                             //: %1 is the title of an experiment
                             return QuietItem{
                                 Review, experiment.id.toText(),
                                 QuietText::tr("Look back on “%1”").arg(isolated(experiment.title)),
                                 experiment.lastDay()};
                         });
}

Result<QList<QuietItem>> looksWaiting(const Stores &stores, const Content &, LocalDay today)
{
    return ofExperiments(stores,
                         [today](const Experiment &experiment,
                                 const QList<ExperimentReview> &reviews) -> std::optional<QuietItem> {
                             const auto *last = reviews.isEmpty() ? nullptr : &reviews.last();
                             if (!last || !last->outcome || !last->noveltyCheckOn ||
                                 *last->noveltyCheckOn > today || last->lookedAgainOn) {
                                 return std::nullopt;
                             }
                             //: %1 is the title of an experiment
                             return QuietItem{
                                 Look, experiment.id.toText(),
                                 QuietText::tr("A second look at “%1”").arg(isolated(experiment.title)),
                                 *last->noveltyCheckOn};
                         });
}

/// Work whose result may come late: it was new, it was marked, or it left one with less than before.
bool mayShowLate(const CheckIn &entry)
{
    return entry.starred || entry.context.testFlag(ContextFlag::FirstTime) || entry.energy.value_or(0) < 0;
}

/// At most one entry, and it stops asking by itself.
Result<QList<QuietItem>> entriesWaiting(const Stores &stores, const Content &, LocalDay today)
{
    const auto looks = stores.secondLooks.all();
    const auto entries = stores.secondLooks.peopleWorkNotLookedAt(today.addDays(-LookUntilDays),
                                                                  today.addDays(-LookAfterDays));
    if (!looks || !entries) {
        return tl::unexpected(looks ? entries.error() : looks.error());
    }
    const bool lately = std::ranges::any_of(
        *looks, [today](const SecondLook &look) { return look.on.daysTo(today) < DaysPerWeek; });
    for (const Id &id : lately ? QList<Id>() : *entries) {
        const auto entry = stores.checkIns.find(id);
        if (entry && *entry && mayShowLate(**entry)) {
            const QString title = (*entry)->title.simplified();
            return QList<QuietItem>{
                {EntryLook, id.toText(),
                 title.isEmpty() ? QuietText::tr("Some work with people from two months ago, looked at again")
                                 //: %1 is the title of an entry
                                 : QuietText::tr("“%1”, looked at again").arg(title),
                 (*entry)->when.day.addDays(LookAfterDays)}};
        }
    }
    return QList<QuietItem>();
}

} // namespace

QuietSource weeklyReflectionSource()
{
    return {Weekly, weeklyWaiting};
}

QuietSource experimentReviewSource()
{
    return {Review, reviewsWaiting};
}

QuietSource experimentLookSource()
{
    return {Look, looksWaiting};
}

QuietSource entryLookSource()
{
    return {EntryLook, entriesWaiting};
}

} // namespace tryboth
