// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/prompt.h"
#include "domain/result.h"

#include <QList>

#include <optional>

namespace tryboth {

/// How a reflection came about: at the end of a week, from a question, or of itself.
enum class ReflectionKind { Weekly, Prompt, Free };

/// What one wrote to a question, with the question as it was asked.
struct ReflectionAnswer
{
    QString prompt;  ///< its id
    QString version; ///< of the prompt
    QString question;
    QString text;

    bool operator==(const ReflectionAnswer &) const = default;
};

/// How two kinds of work left one in a week, from memory.
struct Recalled
{
    static constexpr int Min = -3, Max = 3;

    std::optional<int> people;
    std::optional<int> technical;
    std::optional<Moment> at; ///< when it was written down
    bool afterSeeing = false; ///< the charts or the marks of that week had been seen before

    bool isEmpty() const { return !people && !technical; }
    bool operator==(const Recalled &) const = default;
};

/// Words about a week, to a question, or of their own, in Markdown as they were typed.
struct Reflection
{
    static constexpr int MaxTitle = 120;
    static constexpr int MaxText = 20'000; ///< code points of each text

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    std::optional<Moment> deleted;

    ReflectionKind kind = ReflectionKind::Free;
    LocalDay day; ///< what it is about; of a weekly one the first day of its week
    QString title;
    QString body;
    QList<ReflectionAnswer> answers;
    Recalled recalled;
    std::optional<Moment> finished; ///< when a weekly one was brought to its end
    QList<Id> checkIns;             ///< entries that it is linked to, in the order of their ids
    QList<Id> experiments;          ///< the same

    bool operator==(const Reflection &) const = default;

    /// The answer to the prompt with this id; empty where there is none.
    QString answerTo(const QString &prompt) const;
    /// Sets the answer to a prompt; an empty text takes it away.
    void answer(const ReflectionAnswer &given);
    /// Whether nothing was written or rated.
    bool isBlank() const;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const Reflection &reflection);

QString toWord(ReflectionKind kind);
std::optional<ReflectionKind> reflectionKindFromWord(QStringView word);

} // namespace tryboth
