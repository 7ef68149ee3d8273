// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keypair.h"
#include "domain/personalias.h"
#include "domain/sharerecord.h"

#include <QJsonObject>

namespace tryboth {

/// A reply with all its parts, as it is kept.
struct KeptReply
{
    ReplyRecord reply;
    QList<MergedComment> comments;
    QList<MergedQuestion> questions;
    QList<MergedStep> steps;
};

/// Coaches, shares and what came back as JSON and back, every field. The error names what does not fit.
QJsonObject jsonOfCoach(const Coach &coach);
Result<Coach> coachOfJson(const QJsonObject &json);

QJsonObject jsonOfShareRecord(const ShareRecord &share);
Result<ShareRecord> shareRecordOfJson(const QJsonObject &json);

QJsonObject jsonOfKeptReply(const KeptReply &reply);
Result<KeptReply> keptReplyOfJson(const QJsonObject &json);

/// Names and keys, which leave only when they are asked for.
QJsonObject jsonOfAlias(const PersonAlias &alias);
Result<PersonAlias> aliasOfJson(const QJsonObject &json);

QJsonObject jsonOfKey(const KeyPair &key);
Result<KeyPair> keyOfJson(const QJsonObject &json);

} // namespace tryboth
