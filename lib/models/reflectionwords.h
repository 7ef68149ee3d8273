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

/// The words of a reflection as Markdown, with its questions as headings.
QString textOf(const Reflection &reflection);

/// The same below its name and its ratings from memory: what is copied and exported.
QString markdownOf(const Stores &stores, const Reflection &reflection, LocalDay today);

/// What one saw when one looked at an entry again, a line each: "Looked at again on 26 November: +2 …".
QString looksText(const Stores &stores, const Content &content, const Id &entry);

/// "+2", with its words: "+2, clearly yes".
QString worthText(const Content &content, int worth);

} // namespace tryboth
