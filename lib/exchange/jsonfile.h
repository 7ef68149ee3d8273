// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tryboth {

/// The JSON in `bytes`, in any encoding that decodeText reads. The error says what is wrong and at which
/// byte.
Result<QJsonDocument> readJson(const QByteArray &bytes);

/// "name: value" for every member of `object` that is not among `known`, so that it can go into a note.
/// Members that say nothing (null, "", 0, false, {} and []) are left out.
QStringList otherMembers(const QJsonObject &object, const QStringList &known);

} // namespace tryboth
