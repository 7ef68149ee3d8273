// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/noticed.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewEntries = 5;         // fewer leave hardly anything to look at
constexpr int GapDays = 14;           // what STATISTICS.md (a) calls a gap
constexpr int EnoughForOneFocus = 10; // below, one kind of work means nothing
constexpr double NearlyAll = 0.85;    // of the entries
constexpr double FarOff = 1.5;        // points: a smaller miss is within the noise of single ratings
constexpr int FewestRatings = 3;      // that a forecast or a memory is compared with
constexpr int NearDays = 21;          // a date this close is near
constexpr int DaysPerWeek = 7;

/// Looks through the items once, the newest first, so that each kind of notice is tied to the newest item.
class Notices
{
public:
    Notices(const QList<ShareItem> &items, LocalDay today)
        : m_items(items)
        , m_today(today)
    {
    }

    QList<Noticed> all();

private:
    using Counts = std::function<bool(const SharedCheckIn &)>;

    void note(const QString &seen, const std::optional<Id> &item = {});
    void lookAt(const Id &id, const SharedCheckIn &entry);
    void lookAt(const Id &id, const SharedExperiment &experiment);
    void lookAt(const Id &id, const SharedForecast &forecast);
    void lookAt(const Id &id, const SharedReview &) { note(u"experiment_end"_s, id); }
    void lookAt(const Id &id, const SharedReflection &reflection);
    void lookAt(const Id &id, const SharedFiveYearAnswer &) { note(u"five_year"_s, id); }
    void lookAt(const Id &id, const SharedReason &) { note(u"reasons_shared"_s, id); }
    void lookAt(const Id &id, const SharedDecision &decision);
    void lookAtDays();
    std::optional<double> meanOf(const Counts &counts) const;
    bool isNear(const std::optional<LocalDay> &day) const;

    const QList<ShareItem> &m_items;
    LocalDay m_today;
    QList<Noticed> m_found;
};

QList<Noticed> Notices::all()
{
    note(u"any"_s);
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        std::visit([&](const auto &content) { lookAt(item->id, content); }, item->content);
    }
    lookAtDays();
    return m_found;
}

void Notices::note(const QString &seen, const std::optional<Id> &item)
{
    const auto known = std::ranges::find(m_found, seen, &Noticed::seen);
    if (known == m_found.end()) {
        m_found.append({seen, item});
    }
}

void Notices::lookAt(const Id &id, const SharedCheckIn &entry)
{
    if (entry.energy == CheckIn::MaxEnergy) {
        note(u"high_rating"_s, id);
    } else if (entry.energy == CheckIn::MinEnergy) {
        note(u"low_rating"_s, id);
    }
    if (!entry.secondLooks.isEmpty()) {
        note(u"late_worth"_s, id);
    }
}

void Notices::lookAt(const Id &id, const SharedExperiment &experiment)
{
    const bool skipped = std::ranges::any_of(experiment.sessions, [](const SharedSession &session) {
        return session.state == SessionState::Skipped || session.state == SessionState::NotPossible;
    });
    if (skipped) {
        note(u"skipped"_s, id);
    }
    if (experiment.pairedWith) {
        note(u"pair"_s, id);
    }
    switch (experiment.status) {
    case ExperimentStatus::StoppedEarly:
        note(u"stopped_early"_s, id);
        break;
    case ExperimentStatus::Ended:
    case ExperimentStatus::Reviewed:
        note(u"experiment_end"_s, id);
        break;
    case ExperimentStatus::Idea:
    case ExperimentStatus::Planned:
    case ExperimentStatus::Running:
    case ExperimentStatus::Paused:
        break;
    }
    if (isNear(experiment.end)) {
        note(u"review_due"_s, id);
    }
}

void Notices::lookAt(const Id &id, const SharedForecast &forecast)
{
    const auto mean = forecast.experiment ? meanOf([&](const SharedCheckIn &entry) {
        return entry.experiment == forecast.experiment;
    })
                                          : std::nullopt;
    if (mean && std::abs(*mean - forecast.energyExpected) >= FarOff) {
        note(u"forecast_miss"_s, id);
    }
}

void Notices::lookAt(const Id &id, const SharedReflection &reflection)
{
    if (!reflection.week) {
        return;
    }
    const auto differs = [&](const std::optional<int> &recalled, Focus focus) {
        const auto mean = meanOf([&](const SharedCheckIn &entry) {
            return entry.focus == focus && entry.day >= *reflection.week &&
                   entry.day < reflection.week->addDays(DaysPerWeek);
        });
        return recalled && mean && std::abs(*recalled - *mean) >= FarOff;
    };
    if (differs(reflection.recalledPeople, Focus::People) ||
        differs(reflection.recalledTechnical, Focus::Technical)) {
        note(u"memory_gap"_s, id);
    }
}

void Notices::lookAt(const Id &id, const SharedDecision &decision)
{
    note(u"decision"_s, id);
    const bool due = isNear(decision.reviewOn) ||
                     std::ranges::any_of(decision.conditions, [&](const SharedCondition &condition) {
                         return condition.occurred.isEmpty() && isNear(condition.lookOn);
                     });
    if (due) {
        note(u"review_due"_s, id);
    }
}

void Notices::lookAtDays()
{
    QList<LocalDay> days;
    QHash<Focus, int> byFocus;
    for (const ShareItem &item : m_items) {
        if (const auto *entry = std::get_if<SharedCheckIn>(&item.content)) {
            days.append(entry->day);
            ++byFocus[entry->focus];
        }
    }
    std::ranges::sort(days);
    if (days.size() < FewEntries) {
        note(u"few_entries"_s);
    }
    for (qsizetype i = 1; i < days.size(); ++i) {
        if (days.at(i - 1).daysTo(days.at(i)) > GapDays) {
            note(u"gap"_s);
        }
    }
    const int most = std::max(byFocus.value(Focus::People), byFocus.value(Focus::Technical));
    if (days.size() >= EnoughForOneFocus && most >= NearlyAll * double(days.size())) {
        note(u"one_focus"_s);
    }
}

/// The mean energy of the rated check-ins that count; nothing below FewestRatings.
std::optional<double> Notices::meanOf(const Counts &counts) const
{
    int ratings = 0, energy = 0;
    for (const ShareItem &item : m_items) {
        const auto *entry = std::get_if<SharedCheckIn>(&item.content);
        if (entry && entry->energy && counts(*entry)) {
            ++ratings;
            energy += *entry->energy;
        }
    }
    return ratings < FewestRatings ? std::nullopt : std::optional(double(energy) / ratings);
}

bool Notices::isNear(const std::optional<LocalDay> &day) const
{
    return day && *day >= m_today && m_today.daysTo(*day) <= NearDays;
}

} // namespace

QList<Noticed> noticedIn(const QList<ShareItem> &items, LocalDay today)
{
    return Notices(items, today).all();
}

} // namespace tryboth
