// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/sharerecord.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// What coaches wrote back. What it is about stays as it is.
class ReplyStore
{
public:
    ReplyStore(Database &database, const Clock &clock);

    /// Adds a reply with all its parts. A part whose id another reply has already is left out.
    Result<void> add(const ShareReply &reply);

    Result<bool> has(const Id &reply) const;
    /// All replies, newest first.
    Result<QList<ReplyRecord>> all() const;

    /// The comments of a reply in its order.
    Result<QList<MergedComment>> commentsOf(const Id &reply) const;
    /// The comments beside a thing of the journal, oldest first.
    Result<QList<MergedComment>> commentsOn(const Id &local) const;
    Result<QList<MergedQuestion>> questions() const; ///< oldest first
    Result<QList<MergedStep>> steps() const;         ///< oldest first

    /// Says whether a question still waits.
    Result<void> setWaiting(const Id &question, bool waiting);
    /// Says what becomes of a step, in which words and by when.
    Result<void> putStep(MergedStep step);

    /// Puts parts back as they were: for an import.
    Result<void> insert(const ReplyRecord &reply);
    Result<void> insert(const MergedComment &comment, int place);
    Result<void> insert(const MergedQuestion &question, int place);
    Result<void> insert(const MergedStep &step, int place);

private:
    Result<QList<MergedComment>> comments(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tryboth
