// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tryboth {

/// What a comment is.
enum class CommentKind { Question, Observation, Appreciation };

/// What a coach wrote beside an item, or about the share as a whole.
struct ReplyComment
{
    static constexpr int MaxQuoted = 200, MaxText = 4'000; ///< code points

    Id id;
    std::optional<Id> item; ///< the item of the share; nothing: the whole share
    QString quoted;         ///< the words of the item it is about
    QString text;
    CommentKind kind = CommentKind::Observation;

    bool operator==(const ReplyComment &) const = default;
};

/// A question to take home.
struct ReplyQuestion
{
    static constexpr int MaxText = 1'000; ///< code points

    Id id;
    QString text;

    bool operator==(const ReplyQuestion &) const = default;
};

/// A step that is proposed. Code says action, the screen says step.
struct ReplyAction
{
    static constexpr int MaxText = 1'000; ///< code points

    Id id;
    QString text;
    std::optional<LocalDay> by;

    bool operator==(const ReplyAction &) const = default;
};

/// Everything a reply file holds. There is no place in it for a private note.
struct ShareReply
{
    static constexpr int MaxParts = 10'000; ///< comments, questions and steps together
    static constexpr int MaxName = 60;      ///< code points

    Id id;    ///< of the reply
    Id share; ///< the share it answers
    Moment created;
    QString senderName; ///< as the coach calls themselves; may be empty
    QString senderKey;  ///< age1…, the coach's
    QList<ReplyComment> comments;
    QList<ReplyQuestion> questions;
    QList<ReplyAction> actions;

    bool operator==(const ShareReply &) const = default;
};

/// Checks every limit; the error names the part that does not fit.
Result<void> validate(const ShareReply &reply);

QString toWord(CommentKind kind);
std::optional<CommentKind> commentKindFromWord(QStringView word);

} // namespace tryboth
