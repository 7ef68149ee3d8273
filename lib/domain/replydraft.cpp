// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replydraft.h"

namespace tryboth {

ShareReply replyTo(const Bundle &bundle, const QList<Comment> &comments,
                   const QList<SessionQuestion> &questions, const QList<Step> &steps)
{
    ShareReply reply;
    reply.share = bundle.share;
    for (const Comment &comment : comments) {
        if (comment.bundle == bundle.id) {
            reply.comments.append({comment.id, comment.item, comment.quoted, comment.text, comment.kind});
        }
    }
    for (const SessionQuestion &question : questions) {
        if (question.send && question.client == bundle.client) {
            reply.questions.append({question.id, question.text});
        }
    }
    for (const Step &step : steps) {
        if (step.proposedBy == ProposedBy::Coach && step.state == StepState::Proposed &&
            step.client == bundle.client) {
            reply.actions.append({step.id, step.text, step.by});
        }
    }
    return reply;
}

bool isEmpty(const ShareReply &reply)
{
    return reply.comments.isEmpty() && reply.questions.isEmpty() && reply.actions.isEmpty();
}

} // namespace tryboth
