// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replymerging.h"
#include "widgets/card.h"

namespace tryboth {

/// What coaches wrote back, newest first: comments with a word on what has changed since, questions, and
/// steps to decide on.
class RepliesCard : public Card
{
    Q_OBJECT

public:
    explicit RepliesCard(Journal &journal, QWidget *parent = nullptr);

    /// Reads it anew.
    void refresh();

Q_SIGNALS:
    void failed(const tryboth::Error &error);
    void entriesRequested(const tryboth::CheckInFilter &filter);

private:
    Result<void> fill();
    Result<void> addReply(const ReplyRecord &reply);
    Result<void> addComment(const MergedComment &comment);
    void addQuestion(const MergedQuestion &question);
    void addStep(const MergedStep &step, const QString &from);

    Journal &m_journal;
};

/// Says what becomes of a step, as one undoable change.
Result<void> decideStep(Journal &journal, const MergedStep &step);
/// Puts a question away, or lets it wait again.
Result<void> setQuestionWaiting(Journal &journal, const Id &question, bool waiting);

} // namespace tryboth
