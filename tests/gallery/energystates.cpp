// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/energystates.h"

#include <QRandomGenerator>

#include <cmath>
#include <functional>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace energystates {

namespace {

constexpr quint32 Seed = 11;

CheckIn entry(LocalDay day, Focus focus, std::optional<int> energy)
{
    CheckIn entry;
    entry.when = {day, LocalTime(focus == Focus::People ? 10 : 14, 0), 60, "Europe/Berlin"};
    entry.recorded = momentOf(entry.when);
    entry.focus = focus;
    entry.activity = focus == Focus::People  ? u"act.one-to-one"_s
                     : focus == Focus::Mixed ? u"act.status"_s
                                             : u"act.coding"_s;
    entry.minutes = 45;
    entry.energy = energy;
    return entry;
}

/// Days before today, of those with work of one kind, to a rating.
using Rating = std::function<int(int daysAgo)>;

/// One entry of either kind on each `every`th of `days` days.
QList<CheckIn> both(LocalDay today, int days, int every, const Rating &people, const Rating &technical)
{
    QList<CheckIn> entries;
    for (int daysAgo = days - 1; daysAgo >= 0; --daysAgo) {
        if (daysAgo % every == 0)
            entries << entry(today.addDays(-daysAgo), Focus::People, people(daysAgo));
        if (daysAgo % every == every / 2)
            entries << entry(today.addDays(-daysAgo), Focus::Technical, technical(daysAgo));
    }
    return entries;
}

/// A rating around `middle` that strays by up to `spread` either way.
Rating around(double middle, double spread, quint32 seed)
{
    auto dice = std::make_shared<QRandomGenerator>(seed);
    return [=](int) {
        const double strayed = middle + spread * (2 * dice->generateDouble() - 1);
        return std::clamp(int(std::lround(strayed)), CheckIn::MinEnergy, CheckIn::MaxEnergy);
    };
}

QList<CheckIn> withGap(LocalDay today)
{
    QList<CheckIn> entries = both(today, 300, 4, around(1, 1.5, Seed), around(0, 1.5, Seed + 1));
    entries.removeIf([&](const CheckIn &one) {
        const auto daysAgo = one.when.day.daysTo(today);
        return daysAgo > 70 && daysAgo < 170;
    });
    return entries;
}

QList<CheckIn> withBadClock(LocalDay today)
{
    QList<CheckIn> entries = both(today, 90, 3, around(1, 1, Seed), around(0, 1, Seed + 1));
    entries << entry(today.addDays(40), Focus::People, 3) << entry(today.addDays(41), Focus::People, 3);
    CheckIn early = entry(today.addDays(-2), Focus::People, 2);
    early.recorded.utcMs -= qint64(3) * 24 * 3600 * 1000;
    return entries << early;
}

QList<CheckIn> askedAndChosen(LocalDay today)
{
    QList<CheckIn> entries = both(today, 120, 3, around(1, 1, Seed), around(0, 1, Seed + 1));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        CheckIn &one = entries[i];
        one.chosen = i % 4 < 2 ? Chosen::Mine : Chosen::Asked;
        if (one.focus == Focus::People)
            one.energy = one.chosen == Chosen::Mine ? 2 : 0;
        one.origin = i % 3 == 0 ? Origin::Calendar : Origin::Typed;
    }
    return entries;
}

using State = std::function<QList<CheckIn>(LocalDay)>;

const QList<std::pair<QString, State>> &states()
{
    static const QList<std::pair<QString, State>> all{
        {u"no-data"_s, [](LocalDay) { return QList<CheckIn>(); }},
        {u"unrated"_s, [](LocalDay day) { return QList{entry(day, Focus::People, {})}; }},
        {u"mixed-only"_s,
         [](LocalDay day) {
             return QList{entry(day, Focus::Mixed, 1), entry(day.addDays(-3), Focus::Mixed, 2)};
         }},
        {u"marks-only"_s,
         [](LocalDay day) {
             return QList{entry(day.addDays(-8), Focus::People, 2),
                          entry(day.addDays(-5), Focus::Technical, -1),
                          entry(day.addDays(-1), Focus::Technical, 1)};
         }},
        {u"first-look"_s,
         [](LocalDay day) { return both(day, 18, 4, around(1, 1, Seed), around(0, 1, Seed)); }},
        {u"people-more"_s,
         [](LocalDay day) { return both(day, 200, 3, around(1.5, 1.3, Seed), around(-0.5, 1.3, Seed + 1)); }},
        {u"alike"_s,
         [](LocalDay day) { return both(day, 360, 1, around(1, 0.8, Seed), around(1, 0.8, Seed + 1)); }},
        {u"not-apart"_s,
         [](LocalDay day) { return both(day, 200, 4, around(0.9, 2, Seed), around(0.5, 2, Seed + 1)); }},
        {u"too-uncertain"_s,
         [](LocalDay day) { return both(day, 56, 7, around(0, 3.4, Seed), around(0, 3.4, Seed + 3)); }},
        {u"same-rating"_s,
         [](LocalDay day) {
             return both(
                 day, 120, 3, [](int) { return 1; }, [](int) { return 1; });
         }},
        {u"long-gap"_s, withGap},
        {u"one-focus"_s,
         [](LocalDay day) {
             QList<CheckIn> entries = both(day, 120, 3, around(1, 1.5, Seed), around(0, 1, Seed));
             entries.removeIf([](const CheckIn &one) { return one.focus == Focus::Technical; });
             return entries;
         }},
        {u"asked-and-chosen"_s, askedAndChosen},
        {u"bad-clock"_s, withBadClock},
    };
    return all;
}

} // namespace

QStringList names()
{
    QStringList names;
    for (const auto &state : states())
        names << state.first;
    return names;
}

QList<CheckIn> entries(const QString &name, LocalDay today)
{
    for (const auto &state : states()) {
        if (state.first == name)
            return state.second(today);
    }
    return {};
}

QList<Experiment> experiments(LocalDay today)
{
    Experiment mentor;
    mentor.title = u"Mentor a newcomer weekly"_s;
    mentor.track = Track::People;
    mentor.start = today.addDays(-230);
    mentor.end = today.addDays(-172);
    mentor.status = ExperimentStatus::Reviewed;
    Experiment lead = mentor;
    lead.title = u"Lead the cross-team cache design"_s;
    lead.track = Track::Technical;
    lead.start = today.addDays(-140);
    lead.end = today.addDays(-76);
    return {mentor, lead};
}

} // namespace energystates
