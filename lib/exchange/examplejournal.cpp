// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/examplejournal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr double WorkDaysPerYear = 225;
constexpr double MinPerDay = 1.5, MaxPerDay = 5;
constexpr int FirstHour = 9, WorkMinutes = 8 * 60, MinuteStep = 5;
constexpr int MinutesPerHour = 60, SecondsPerMinute = 60;
constexpr qint64 MinuteMs = 60'000, DayMs = 86'400'000;

/// How often each activity comes.
constexpr std::array<std::pair<QLatin1StringView, int>, 21> Weights{{
    {"act.coding"_L1, 16},     {"act.debugging"_L1, 8}, {"act.design-doc"_L1, 5}, {"act.design-review"_L1, 4},
    {"act.code-review"_L1, 9}, {"act.pairing"_L1, 7},   {"act.incident"_L1, 3},   {"act.research"_L1, 4},
    {"act.maintenance"_L1, 5}, {"act.docs"_L1, 3},      {"act.one-to-one"_L1, 8}, {"act.mentoring"_L1, 9},
    {"act.onboarding"_L1, 4},  {"act.feedback"_L1, 4},  {"act.interview"_L1, 4},  {"act.retro"_L1, 3},
    {"act.planning"_L1, 5},    {"act.alignment"_L1, 4}, {"act.teaching"_L1, 3},   {"act.status"_L1, 5},
    {"act.admin"_L1, 3},
}};

/// What waits to be rated: things that stand in calendars.
constexpr std::array<QLatin1StringView, ExampleJournal::WaitingCount> Meetings{
    "act.interview"_L1, "act.design-review"_L1, "act.mentoring"_L1};

/// Two weeks in summer and the days around New Year.
bool isHoliday(LocalDay day)
{
    const int dayOfYear = day.dayOfYear();
    return (dayOfYear >= 215 && dayOfYear < 229) || dayOfYear <= 2 || dayOfYear >= 357;
}

/// Sum of three uniform numbers, scaled to variance 1: near enough to a bell for an invention.
double bell(QRandomGenerator &random)
{
    return 2 * (random.generateDouble() + random.generateDouble() + random.generateDouble() - 1.5);
}

} // namespace

ExampleJournal::ExampleJournal(quint32 seed, LocalDay lastDay, const ActivityCatalog &catalog,
                               const QTimeZone &zone, const ExampleTexts &texts)
    : m_random(seed)
    , m_lastDay(lastDay)
    , m_offsets(zone)
    , m_titles(texts)
{
    for (const auto &[id, weight] : Weights) {
        if (const ActivityType *type = catalog.find(id)) {
            m_types.insert(m_types.size(), weight, *type);
        }
    }
}

QList<CheckIn> ExampleJournal::entries(int count)
{
    QList<CheckIn> result;
    if (m_types.isEmpty() || count <= 0) {
        return result;
    }
    result.reserve(count);
    const double perDay = std::clamp(count / WorkDaysPerYear, MinPerDay, MaxPerDay);
    const QList<LocalDay> days = workDays(static_cast<int>(std::ceil(count / perDay)));
    const auto dayCount = static_cast<int>(days.size());
    const int lastDayCount = std::min(count, LastDayCount);
    for (int i = 0; i < dayCount; ++i) {
        const bool last = i == dayCount - 1;
        const auto until = last ? count
                                : static_cast<int>(qint64{count - lastDayCount} * (i + 1) / (dayCount - 1));
        const int places = until - static_cast<int>(result.size());
        for (int place = 0; place < places; ++place) {
            result.append(entry(days.at(i), place, places, double(i) / dayCount));
        }
    }
    leaveWaiting(result);
    return result;
}

QList<LocalDay> ExampleJournal::workDays(int count) const
{
    QList<LocalDay> days;
    for (LocalDay day = m_lastDay; days.size() < count; day = day.addDays(-1)) {
        if (day.dayOfWeek() < Qt::Saturday && !isHoliday(day)) {
            days.prepend(day);
        }
    }
    return days;
}

CheckIn ExampleJournal::entry(LocalDay day, int place, int places, double progress)
{
    const ActivityType &type = m_types.at(m_random.bounded(static_cast<int>(m_types.size())));
    CheckIn checkIn;
    const int share = WorkMinutes / places;
    const int minute = (place * share + m_random.bounded(share)) / MinuteStep * MinuteStep;
    checkIn.when.day = day;
    checkIn.when.time = LocalTime(FirstHour + minute / MinutesPerHour, minute % MinutesPerHour);
    checkIn.when.utcOffsetMinutes = m_offsets.at(day, *checkIn.when.time) / SecondsPerMinute;
    checkIn.when.zone = m_offsets.zone().id();
    checkIn.activity = type.id;
    checkIn.focus = type.focusDefault;
    checkIn.minutes = std::clamp(type.minutesDefault + 15 * (m_random.bounded(3) - 1), 15, 240);
    checkIn.title = m_titles.title(type.id, m_random);
    if (chance(0.9)) {
        checkIn.chosen = chance(0.5) ? Chosen::Mine : chance(0.7) ? Chosen::Asked : Chosen::Required;
    }
    checkIn.energy = energyOf(checkIn, progress);
    if (chance(0.7)) {
        checkIn.engagement = std::clamp(
            3 + static_cast<int>(std::lround(*checkIn.energy * 0.6 + bell(m_random) * 0.7)),
            CheckIn::MinEngagement, CheckIn::MaxEngagement);
    }
    checkIn.note = chance(0.15) ? m_titles.note(*checkIn.energy, m_random) : QString();
    checkIn.tags = chance(0.1) ? QStringList{m_titles.tag(chance(0.5))} : QStringList();
    const qint64 delay = chance(0.04) ? 3 * DayMs : *checkIn.minutes * MinuteMs;
    checkIn.recorded.utcMs = momentOf(checkIn.when).utcMs + delay;
    return checkIn;
}

int ExampleJournal::energyOf(const CheckIn &checkIn, double progress)
{
    const double shift = std::max(0.0, progress - 0.4) / 0.6; // 0 for a good while, then up to 1
    double energy = 0.4;
    switch (checkIn.focus) {
    case Focus::People:
        energy = 0.2 + 1.5 * shift;
        break;
    case Focus::Technical:
        energy = 1.1 - 1.3 * shift;
        break;
    case Focus::Mixed:
        break;
    }
    energy += checkIn.chosen == Chosen::Mine ? 0.5 : checkIn.chosen == Chosen::Required ? -0.7 : 0.0;
    energy -= checkIn.when.time->hour() >= 15 ? 0.4 : 0.0;
    energy -= checkIn.when.day.dayOfWeek() == Qt::Monday ? 0.3 : 0.0;
    return std::clamp(static_cast<int>(std::lround(energy + bell(m_random))), CheckIn::MinEnergy,
                      CheckIn::MaxEnergy);
}

void ExampleJournal::leaveWaiting(QList<CheckIn> &entries)
{
    const qsizetype first = qMax<qsizetype>(0, entries.size() - WaitingCount);
    for (qsizetype i = first; i < entries.size(); ++i) {
        CheckIn &last = entries[i];
        last.origin = Origin::Calendar;
        last.waiting = true;
        last.energy.reset();
        last.engagement.reset();
        last.chosen.reset();
        last.note.clear();
        last.tags.clear();
        const auto meeting = std::ranges::find(m_types, Meetings.at(static_cast<size_t>(i - first)),
                                               &ActivityType::id);
        if (meeting != m_types.end()) {
            last.activity = meeting->id;
            last.focus = meeting->focusDefault;
            last.minutes = meeting->minutesDefault;
            last.title = m_titles.title(meeting->id, m_random);
        }
    }
}

} // namespace tryboth
