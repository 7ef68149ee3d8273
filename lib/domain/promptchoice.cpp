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

/// The first prompt from place `turn` on, round the end, that may be asked. The places are those of all that
/// `belong` there, in the order of their ids, so that they stay when an entry is logged.
template <typename Belongs>
std::optional<Prompt> nextOf(QList<Prompt> prompts, const PromptMoment &moment, qint64 turn, Belongs belongs)
{
    prompts.removeIf([&](const Prompt &prompt) { return !belongs(prompt); });
    std::ranges::sort(prompts, {}, &Prompt::id);
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        const Prompt &prompt = prompts.at((turn + i) % prompts.size());
        if (isRested(prompt, moment) && hasEnough(prompt, moment)) {
            return prompt;
        }
    }
    return std::nullopt;
}

/// What a day may ask beyond itself. Prompts for weeks, decisions and the five-year question have places of
/// their own, and so have those of an experiment that need no session yet.
bool isForAnyDay(const Prompt &prompt)
{
    if (prompt.tags == QStringList{u"experiment"_s}) {
        return prompt.minCheckIns > 0;
    }
    return std::ranges::none_of(
        QStringList{u"daily"_s, u"weekly"_s, u"experiment"_s, u"decision"_s, u"direction"_s},
        [&](const QString &elsewhere) { return prompt.tags.contains(elsewhere); });
}

std::optional<Prompt> aboutTheDay(const QList<Prompt> &prompts, const PromptMoment &moment, qint64 turn)
{
    return nextOf(prompts, moment, turn, [](const Prompt &prompt) { return prompt.has("daily"_L1); });
}

std::optional<Prompt> beyondTheDay(const QList<Prompt> &prompts, const PromptMoment &moment, PromptSide side,
                                   qint64 turn)
{
    return nextOf(prompts, moment, turn,
                  [&](const Prompt &prompt) { return isForAnyDay(prompt) && sideOf(prompt) == side; });
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
    std::optional<Prompt> found;
    if (day % Turn != 0) {
        found = aboutTheDay(prompts, moment, day - round);
    }
    constexpr PromptSide Sides[]{PromptSide::People, PromptSide::Technical, PromptSide::Neither};
    constexpr int SideCount = 3;
    if (!found) {
        const PromptSide side = balanced(Sides[round % SideCount], tiltOf(prompts, moment));
        found = beyondTheDay(prompts, moment, side, round / SideCount);
    }
    if (!found) {
        found = beyondTheDay(prompts, moment, PromptSide::Neither, round);
    }
    return found ? found : aboutTheDay(prompts, moment, day - round);
}

std::optional<Prompt> promptOfWeek(const QList<Prompt> &prompts, const PromptMoment &moment)
{
    const int tilt = tiltOf(prompts, moment);
    return nextOf(prompts, moment, moment.day.toJulianDay() / DaysPerWeek, [&](const Prompt &prompt) {
        const PromptSide side = sideOf(prompt);
        return prompt.has("weekly"_L1) && !weekly::isFixed(prompt.id) && balanced(side, tilt) == side;
    });
}

} // namespace tryboth
