// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testjournal.h"

namespace tryboth::test {

/// The ids of one row of each kind that a client has.
struct DeskRows
{
    Id client;
    Id bundle;
    Id comment;
    Id question;
    Id step;
    Id session;
    Id note;
};

/// A client called `label` with one row of each kind; `word` stands in every text. `number` tells the share
/// from others.
inline Result<DeskRows> addClient(DeskStores &stores, const QString &label, const QString &word, int number)
{
    DeskRows rows;
    Client client;
    client.label = label;
    client.agreement = word + QStringLiteral(", agreed");
    rows.client = must(stores.clients.put(client));
    Bundle bundle;
    bundle.client = rows.client;
    bundle.share = *Id::fromText(QStringLiteral("00000000-0000-4000-8000-0000000001%1").arg(number));
    bundle.prepared = {1'790'000'000'000};
    bundle.header = "{}";
    BundleItem item;
    item.item = *Id::fromText(QStringLiteral("00000000-0000-4000-8000-0000000002%1").arg(number));
    item.kind = QStringLiteral("check_in");
    item.day = {2026, 11, 20};
    item.value = "{\"title\":\"" + word.toUtf8() + "\"}";
    item.searchable = word;
    rows.bundle = must(stores.bundles.add(bundle, {item}));
    Comment comment;
    comment.bundle = rows.bundle;
    comment.item = item.item;
    comment.quoted = word + QStringLiteral(", quoted");
    comment.text = word + QStringLiteral(", commented");
    comment.kind = CommentKind::Question;
    rows.comment = must(stores.comments.put(comment));
    SessionQuestion question;
    question.client = rows.client;
    question.text = word + QStringLiteral(", asked");
    question.fromBank = QStringLiteral("cq.story");
    question.state = QuestionState::Parked;
    question.send = true;
    rows.question = must(stores.questions.put(question));
    Step step;
    step.client = rows.client;
    step.text = word + QStringLiteral(", proposed");
    step.proposedBy = ProposedBy::Client;
    step.state = StepState::TakenOn;
    step.by = LocalDay(2026, 12, 1);
    rows.step = must(stores.steps.put(step));
    CoachingSession session;
    session.client = rows.client;
    session.on = {2026, 11, 23};
    rows.session = must(stores.sessions.put(session));
    PrivateNote note;
    note.client = rows.client;
    note.session = rows.session;
    note.text = PrivateText(word + QStringLiteral(", noted"));
    rows.note = must(stores.notes.put(note));
    return rows;
}

} // namespace tryboth::test
