// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharerecord.h"
#include "models/replymerging.h"

#include <QHash>

namespace tryboth {

/// The words for what came back, as pages and dialogs show it.
QString nameOf(CommentKind kind);
QString nameOf(StepChoice state);

/// What to say where the thing a comment is about is no longer as it was shared; empty where it is.
QString sentenceFor(SharedState state);

/// A comment as it is read: its kind, the words it is about, what it says.
QString commentText(const ReplyComment &comment);

/// What coaches said about a thing of the journal, one text a comment, with a word on what has changed since.
QStringList commentsBeside(const Stores &stores, const Id &local);

/// The same for several things at once; those without a comment are not in it.
QHash<Id, QStringList> commentsBesideEach(const Stores &stores, const QList<Id> &locals);

/// The sender as shown: the name in the address book, else how they call themselves.
QString senderText(const std::optional<Coach> &coach, const QString &senderName);

} // namespace tryboth
