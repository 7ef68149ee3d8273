// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "domain/promptchoice.h"
#include "models/reflectionweek.h"

namespace tryboth {

/// Among the things that were shown: that the question of a day was put aside.
inline constexpr QLatin1StringView QuestionOfTheDay("question");

/// The quiet question of one day, and what became of it.
struct DayQuestion
{
    std::optional<Prompt> prompt; ///< nothing where it was put aside, or none is at hand
    QString answer;               ///< empty until it is answered
};

/// The question of `day`: the one that was answered, or else the one whose turn it is.
Result<DayQuestion> questionOf(const Stores &stores, const Content &content, LocalDay day);

/// The one rotating question of the week that `facts` are about; that which was answered in `written` stays.
Result<std::optional<Prompt>> questionOfWeek(const Stores &stores, const Content &content,
                                             const WeekFacts &facts,
                                             const std::optional<Reflection> &written);

/// The reflection that holds the answer to the question of `day`.
Result<std::optional<Reflection>> answeredOn(const Stores &stores, LocalDay day);

/// Shipped and own prompts together.
Result<QList<Prompt>> allPrompts(const Stores &stores, const Content &content);

/// The prompt with this id, shipped or own; nothing where there is none.
Result<std::optional<Prompt>> promptWith(const Stores &stores, const Content &content, const QString &id);

} // namespace tryboth
