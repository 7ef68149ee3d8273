// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharecandidate.h"
#include "domain/sharereply.h"

namespace tryboth {

/// Somebody one shares with. The key is only here once its owner's words for it were compared.
struct Coach
{
    static constexpr int MaxLabel = 60, MaxAgreement = 4'000; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    QString label;
    QString publicKey; ///< age1…; empty: shares for them are sealed with a passphrase
    QString agreement; ///< what was agreed, goes along with each share

    bool operator==(const Coach &) const = default;
};

/// A share that has left, as the journal remembers it.
struct ShareRecord
{
    Id id; ///< as in the file
    Moment at;
    Id coach;
    QString coachLabel; ///< as it was then
    QString preset;
    ShareScope scope;
    QString coverNote;
    QString agreement;
    std::optional<LocalDay> deleteBy;
    std::optional<Id> predecessor;
    QByteArray sha256;      ///< of the file as it left
    QString kind;           ///< "sealed", "html" or "pdf"
    QList<ShareLink> links; ///< item by item

    bool operator==(const ShareRecord &) const = default;
};

/// What became of a proposed step.
enum class StepChoice { Proposed, TakenOn, Changed, Left, Done };

/// A comment of a reply, found its place in the journal.
struct MergedComment
{
    ReplyComment comment;
    Id reply;
    std::optional<ShareLink> about; ///< what it is about, as shared; nothing: the share as a whole
};

/// A question that waits on Today until it is put away.
struct MergedQuestion
{
    ReplyQuestion question;
    Id reply;
    bool waiting = true;
};

/// A proposed step and what the person made of it.
struct MergedStep
{
    ReplyAction step; ///< as it now reads
    Id reply;
    QString proposed; ///< as it was proposed
    StepChoice state = StepChoice::Proposed;
    Moment modified;
    int rev = 1;
};

/// A reply that was merged, without its parts.
struct ReplyRecord
{
    Id id;
    Id share;
    Moment at;      ///< merged
    Moment written; ///< as the reply says
    QString senderName;
    QString senderKey;

    bool operator==(const ReplyRecord &) const = default;
};

Result<void> validate(const Coach &coach);

QString toWord(StepChoice state);
std::optional<StepChoice> stepChoiceFromWord(QStringView word);

} // namespace tryboth
