// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"

#include <QHash>
#include <QList>

#include <optional>

namespace tryboth {

/// How a prompt is one-sided: about people work, about technical work, or about both or neither.
enum class PromptSide { People, Technical, Neither };
PromptSide sideOf(const Prompt &prompt);

/// What is known when a question is to be chosen.
struct PromptMoment
{
    LocalDay day;                     ///< the day it is for, or the first day of the week
    int checkIns = 0;                 ///< on that day, or in that week
    int recentCheckIns = 0;           ///< in the four weeks up to that day
    int sessions = 0;                 ///< check-ins of an experiment that is running
    int endedSessions = 0;            ///< check-ins of one that came to its end in those four weeks
    int pairSessions = 0;             ///< check-ins of one that is running and tried beside another
    bool isPlanning = false;          ///< an experiment was written down and has not begun
    QHash<QString, LocalDay> lastDay; ///< when a prompt was answered last, by its id
};

/// After how many days at the earliest a prompt comes up again.
inline constexpr int PromptRestDays = 14;
/// Within how many days as many prompts of each side are asked, give or take one.
inline constexpr int PromptBalanceDays = 56;

/// The quiet question of a day: two days out of three one about the day itself, each third day another one,
/// in turns about people work, technical work and neither, which is where experiments and decisions are asked
/// about. Own ones take the place of shipped ones; neither they nor entries move the turns of others. The
/// same day gives the same question, and nobody needs to have answered for it to change. Nothing where every
/// question rests.
std::optional<Prompt> promptOfDay(const QList<Prompt> &prompts, const PromptMoment &moment);

/// The one rotating question of a weekly reflection, by the same rules.
std::optional<Prompt> promptOfWeek(const QList<Prompt> &prompts, const PromptMoment &moment);

} // namespace tryboth
