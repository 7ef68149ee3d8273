// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "models/reflectionweek.h"

namespace tryboth {

/// What a reflection is called: its title, its question, its first line or its week.
QString nameOf(const Stores &stores, const Reflection &reflection, LocalDay today);

/// The kind of a reflection as a word: "Weekly reflection", "Question", "Reflection".
QString kindName(ReflectionKind kind);

/// The heading of an answer: the question as it was asked, for the three boxes of a week their own words.
QString headingOf(const ReflectionAnswer &answer);

/// "From memory: people work +1, technical work −2. Written after seeing the charts."; empty without ratings.
QString recalledText(const Recalled &recalled);

/// What the log says about a week in counts and ranges, a line each: "Ratings: 5 people, …".
QStringList countLines(const Content &content, const WeekFacts &facts);

/// The whole reflection as Markdown with its questions as headings: what is read, copied and exported.
QString markdownOf(const Stores &stores, const Reflection &reflection, LocalDay today);

/// "+2", with its words: "+2, clearly yes".
QString worthText(const Content &content, int worth);

} // namespace tryboth
