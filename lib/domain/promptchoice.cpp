// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promptchoice.h"

#include <algorithm>
#include <array>

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

/// The words of some prompts fit only one time of an experiment, or only two that are tried as a pair.
constexpr std::array BeforeTheStart{"prompt.experiment.expect"_L1, "prompt.experiment.mind"_L1};
constexpr auto AfterTheEnd = "prompt.experiment.quietly"_L1;
constexpr auto AboutAPair = "prompt.experiment.told"_L1;

bool isAboutExperiments(const Prompt &prompt)
{
    return prompt.has("experiment"_L1) && !prompt.has("decision"_L1);
}

/// The five-year question brings its own prompts, whatever else they touch.
bool isAboutDecisions(const Prompt &prompt)
{
    return prompt.has("decision"_L1) && !prompt.has("direction"_L1);
}

/// Whether there is an experiment at the time that it asks about, with as many entries.
bool hasEnoughSessions(const Prompt &prompt, const PromptMoment &moment)
{
    if (std::ranges::any_of(BeforeTheStart, [&](QLatin1StringView id) { return prompt.id == id; })) {
        return moment.isPlanning;
    }
    const int there = prompt.id == AfterTheEnd  ? moment.endedSessions
                      : prompt.id == AboutAPair ? moment.pairSessions
                                                : moment.sessions;
    return std::max(1, prompt.minCheckIns) <= there;
}

/// Whether as many entries are there as it asks about.
bool hasEnough(const Prompt &prompt, const PromptMoment &moment)
{
    if (isAboutExperiments(prompt)) {
        return hasEnoughSessions(prompt, moment);
    }
    const bool isOfItsTime = prompt.has("daily"_L1) || prompt.has("weekly"_L1);
    return prompt.minCheckIns <= (isOfItsTime ? moment.checkIns : moment.recentCheckIns);
}

bool mayBeAsked(const Prompt &prompt, const PromptMoment &moment)
{
    return isRested(prompt, moment) && hasEnough(prompt, moment);
}

/// Prompts that take turns among each other, each kind in the order of their ids.
struct Turns
{
    QList<Prompt> shipped;
    QList<Prompt> own;
};

template <typename Belongs>
Turns turnsOf(const QList<Prompt> &prompts, Belongs belongs)
{
    Turns turns;
    for (const Prompt &prompt : prompts) {
        if (belongs(prompt)) {
            (prompt.id.startsWith("prompt."_L1) ? turns.shipped : turns.own).append(prompt);
        }
    }
    std::ranges::sort(turns.shipped, {}, &Prompt::id);
    std::ranges::sort(turns.own, {}, &Prompt::id);
    return turns;
}

/// The own prompt that comes in the place of a shipped one. A round is one turn longer than the shipped ones
/// are many, so that each of them is passed over at times and none always. In every second turn of it an own
/// one may come; which, its id says, so that another one that is added or removed does not move it. Those
/// that meet take one round each.
std::optional<Prompt> ownAt(QList<Prompt> own, const PromptMoment &moment, qint64 turn, qint64 round)
{
    const qint64 places = std::max<qint64>(1, round / 2);
    own.removeIf([&](const Prompt &prompt) {
        const qint64 place = prompt.id.right(4).toUInt(nullptr, 16) % places; // the end of an id is chance
        return 2 * place != turn % round || (prompt.since.isValid() && moment.day < prompt.since);
    });
    if (own.isEmpty()) {
        return std::nullopt;
    }
    const Prompt &prompt = own.at((turn / round) % own.size());
    return mayBeAsked(prompt, moment) ? std::optional(prompt) : std::nullopt;
}

/// The prompt whose turn it is; nothing where it rests or asks about what is not there. Nobody keeps what was
/// asked and left alone: so that it does not come again soon, no turn may move when the others change.
std::optional<Prompt> atTurn(const Turns &turns, const PromptMoment &moment, qint64 turn)
{
    if (auto own = ownAt(turns.own, moment, turn, turns.shipped.size() + 1)) {
        return own;
    }
    if (turns.shipped.isEmpty()) {
        return std::nullopt;
    }
    const Prompt &prompt = turns.shipped.at(turn % turns.shipped.size());
    return mayBeAsked(prompt, moment) ? std::optional(prompt) : std::nullopt;
}

/// The prompt whose turn it is, or one whose own turn is half a round away.
std::optional<Prompt> atTurnOrFarFromIt(const Turns &turns, const PromptMoment &moment, qint64 turn)
{
    auto found = atTurn(turns, moment, turn);
    const qsizetype count = turns.shipped.size();
    for (qsizetype i = 0; !found && i < count; ++i) {
        const Prompt &prompt = turns.shipped.at((turn + count / 2 + i) % count);
        if (mayBeAsked(prompt, moment)) {
            found = prompt;
        }
    }
    return found;
}

/// What a day may ask beyond itself. Prompts for weeks and the five-year question have places of their own,
/// those about experiments and decisions have turns of their own.
bool isForAnyDay(const Prompt &prompt)
{
    return std::ranges::none_of(
        QStringList{u"daily"_s, u"weekly"_s, u"experiment"_s, u"decision"_s, u"direction"_s},
        [&](const QString &elsewhere) { return prompt.tags.contains(elsewhere); });
}

/// Nothing where the one whose turn it is asks about entries that are not there: the next one has its own day
/// tomorrow.
std::optional<Prompt> aboutTheDay(const QList<Prompt> &prompts, const PromptMoment &moment, qint64 turn)
{
    return atTurn(turnsOf(prompts, [](const Prompt &prompt) { return prompt.has("daily"_L1); }), moment,
                  turn);
}

std::optional<Prompt> beyondTheDay(const QList<Prompt> &prompts, const PromptMoment &moment, PromptSide side,
                                   qint64 turn)
{
    const auto belongs = [&](const Prompt &prompt) { return isForAnyDay(prompt) && sideOf(prompt) == side; };
    return atTurnOrFarFromIt(turnsOf(prompts, belongs), moment, turn);
}

/// Of three turns that lean to no side, one is about experiments and one about decisions.
std::optional<Prompt> aboutPlans(const QList<Prompt> &prompts, const PromptMoment &moment, qint64 turn)
{
    constexpr int Kinds = 3;
    switch (turn % Kinds) {
    case 0:
        return atTurnOrFarFromIt(turnsOf(prompts, isAboutExperiments), moment, turn / Kinds);
    case 1:
        return atTurnOrFarFromIt(turnsOf(prompts, isAboutDecisions), moment, turn / Kinds);
    default:
        return std::nullopt;
    }
}

/// The first prompt of a week from place `turn` on, round the end, that has rested; in the order of their
/// ids.
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
    constexpr int SideCount = 3, FarAway = 4, FarFromOtherSide = 3;
    const PromptSide turnOf = isAboutItself ? PromptSide::Neither : Sides[round % SideCount];
    const qint64 turn = round / SideCount + (isAboutItself ? FarAway : 0); // not what this round asks anyway
    if (!isAboutItself && turnOf == PromptSide::Neither) {
        found = aboutPlans(prompts, moment, turn);
    }
    if (!found) {
        // The other side asked what has this turn a few days ago, or will.
        const PromptSide side = balanced(turnOf, tiltOf(prompts, moment));
        found = beyondTheDay(prompts, moment, side, turn + (side == turnOf ? 0 : FarFromOtherSide));
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
