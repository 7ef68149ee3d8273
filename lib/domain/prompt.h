// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QString>
#include <QStringList>

class QJsonObject;

namespace tryboth {

/// How much room an answer gets.
enum class AnswerForm { Line, Paragraph, ThreeBoxes };

/// A question that one may answer: a shipped one of prompts.json or one's own.
struct Prompt
{
    QString id;      ///< "prompt.daily.again", or the id of an own one
    QString version; ///< of the shipped file, or the revision of an own one
    QStringList tags;
    AnswerForm form = AnswerForm::Line;
    int minutes = 1;
    int minCheckIns = 0; ///< offered only when as many check-ins lie in the period it asks about
    QString text;
    QString hint;
    LocalDay since = {}; ///< an own one is asked from this day on; invalid for shipped ones

    bool has(QLatin1StringView tag) const { return tags.contains(tag); }
    bool operator==(const Prompt &) const = default;
};

/// The prompt in an object of prompts.json, whose version is `version`.
Prompt promptOf(const QJsonObject &object, const QString &version);

/// The questions that the weekly reflection asks in its fixed places.
namespace weekly {
inline constexpr QLatin1StringView MemoryFirst("prompt.weekly.memory-first");
inline constexpr QLatin1StringView MemoryAndLog("prompt.weekly.memory-log");
inline constexpr QLatin1StringView ThreeBoxes("prompt.weekly.three-boxes");
/// The three answers to ThreeBoxes.
inline constexpr QLatin1StringView Worked("prompt.weekly.three-boxes/worked");
inline constexpr QLatin1StringView DidNot("prompt.weekly.three-boxes/did-not");
inline constexpr QLatin1StringView WillTry("prompt.weekly.three-boxes/will-try");
/// Whether it has a place of its own there, and so does not come up elsewhere.
bool isFixed(const QString &prompt);
} // namespace weekly

} // namespace tryboth
