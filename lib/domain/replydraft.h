// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bundle.h"
#include "domain/comment.h"
#include "domain/sessionquestion.h"
#include "domain/sharereply.h"
#include "domain/step.h"

#include <QList>

namespace tryboth {

/// The reply to `bundle`: the comments on it, the questions that are to be sent, the steps that the coach
/// proposes. It is made of these values and can be made of no others. Id, moment and key are left for who
/// seals it.
ShareReply replyTo(const Bundle &bundle, const QList<Comment> &comments,
                   const QList<SessionQuestion> &questions, const QList<Step> &steps);

/// Whether there is nothing in it that could be sent.
bool isEmpty(const ShareReply &reply);

} // namespace tryboth
