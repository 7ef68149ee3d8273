// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promptchoice.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Turn = 3; ///< each third day asks about more than the day
constexpr int DaysPerWeek = 7;

bool isRested(const Prompt &prompt, const PromptMoment &moment)
{
    const LocalDay last = moment.lastDay.value(prompt.id);
    return !last.isValid() || last.daysTo(moment.day) >= PromptRestDays;
}

/// How many more prompts of the people side than of the technical side were asked lately.
int tiltOf(const QList<Prompt> &prompts, const PromptMoment &moment)
{
    int tilt = 0;
    for (const Prompt &prompt : prompts) {
        const LocalDay last = moment.lastDay.value(prompt.id);
        if (last.isValid() && last < moment.day && last.daysTo(moment.day) < PromptBalanceDays) {
            const PromptSide side = sideOf(prompt);
            tilt += side == PromptSide::People ? 1 : side == PromptSide::Technical ? -1 : 0;
        }
    }
    return tilt;
}

/// `side`, or the other one where that was asked more often.
PromptSide balanced(PromptSide side, int tilt)
{
    if (side != PromptSide::Neither && tilt != 0) {
        return tilt > 0 ? PromptSide::Technical : PromptSide::People;
    }
    return side;
}

/// Whether as many entries are there as it asks about.
bool hasEnough(const Prompt &prompt, const PromptMoment &moment)
{
    const int there = prompt.has("experiment"_L1)                         ? moment.sessions
                      : prompt.has("daily"_L1) || prompt.has("weekly"_L1) ? moment.checkIns
                                                                          : moment.recentCheckIns;
    return prompt.minCheckIns <= there;
}

/// The first prompt from place `turn` on, round the end, that has rested; in the order of their ids.
template <typename Belongs>
std::optional<Prompt> nextOf(QList<Prompt> prompts, const PromptMoment &moment, qint64 turn, Belongs belongs)
{
    prompts.removeIf([&](const Prompt &prompt) { return !belongs(prompt); });
    std::ranges::sort(prompts, {}, &Prompt::id);
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        const Prompt &prompt = prompts.at((turn + i) % prompts.size());
        if (isRested(prompt, moment)) {
            return prompt;
        }
    }
    return std::nullopt;
}

/// What a day may ask beyond itself. Prompts for weeks, decisions and the five-year question have places of
/// their own.
bool isForAnyDay(const Prompt &prompt)
{
    return std::ranges::none_of(
        QStringList{u"daily"_s, u"weekly"_s, u"experiment"_s, u"decision"_s, u"direction"_s},
        [&](const QString &elsewhere) { return prompt.tags.contains(elsewhere); });
}

/// About an experiment that runs. What needs no session yet is asked where one designs it.
bool isAboutSessions(const Prompt &prompt)
{
    return prompt.tags == QStringList{u"experiment"_s} && prompt.minCheckIns > 0;
}

/// Nothing where the one whose turn it is asks about entries that are not there: the next one has its own day
/// tomorrow.
std::optional<Prompt> aboutTheDay(const QList<Prompt> &prompts, const PromptMoment &moment, qint64 turn)
{
    const auto found = nextOf(prompts, moment, turn, [](const Prompt &p) { return p.has("daily"_L1); });
    return found && hasEnough(*found, moment) ? found : std::nullopt;
}

std::optional<Prompt> beyondTheDay(const QList<Prompt> &prompts, const PromptMoment &moment, PromptSide side,
                                   qint64 turn)
{
    return nextOf(prompts, moment, turn, [&](const Prompt &prompt) {
        return isForAnyDay(prompt) && sideOf(prompt) == side && hasEnough(prompt, moment);
    });
}

std::optional<Prompt> aboutSessions(const QList<Prompt> &prompts, const PromptMoment &moment, qint64 turn)
{
    return nextOf(prompts, moment, turn,
                  [&](const Prompt &prompt) { return isAboutSessions(prompt) && hasEnough(prompt, moment); });
}

} // namespace

PromptSide sideOf(const Prompt &prompt)
{
    const bool people = prompt.has("people"_L1);
    const bool technical = prompt.has("technical"_L1);
    return people == technical ? PromptSide::Neither : people ? PromptSide::People : PromptSide::Technical;
}

std::optional<Prompt> promptOfDay(const QList<Prompt> &prompts, const PromptMoment &moment)
{
    const qint64 day = moment.day.toJulianDay();
    const qint64 round = day / Turn;
    const bool isAboutItself = day % Turn != 0;
    std::optional<Prompt> found;
    if (isAboutItself) {
        found = aboutTheDay(prompts, moment, day - round);
    }
    constexpr PromptSide Sides[]{PromptSide::People, PromptSide::Technical, PromptSide::Neither};
    constexpr int SideCount = 3, FarAway = 4;
    const PromptSide turnOf = isAboutItself ? PromptSide::Neither : Sides[round % SideCount];
    const qint64 turn = round / SideCount + (isAboutItself ? FarAway : 0); // not what this round asks anyway
    if (!found && !isAboutItself && turnOf == PromptSide::Neither && turn % 2 == 0) {
        found = aboutSessions(prompts, moment, turn / 2);
    }
    if (!found) {
        found = beyondTheDay(prompts, moment, balanced(turnOf, tiltOf(prompts, moment)), turn);
    }
    if (!found) {
        found = beyondTheDay(prompts, moment, PromptSide::Neither, turn + FarAway);
    }
    return found ? found : aboutTheDay(prompts, moment, day - round);
}

std::optional<Prompt> promptOfWeek(const QList<Prompt> &prompts, const PromptMoment &moment)
{
    const int tilt = tiltOf(prompts, moment);
    return nextOf(prompts, moment, moment.day.toJulianDay() / DaysPerWeek, [&](const Prompt &prompt) {
        const PromptSide side = sideOf(prompt);
        return prompt.has("weekly"_L1) && !weekly::isFixed(prompt.id) && hasEnough(prompt, moment) &&
               balanced(side, tilt) == side;
    });
}

} // namespace tryboth
