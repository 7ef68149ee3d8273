// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace tryboth {

/// Whether a member of a content file with this name is read by people, such as "label". All others are of
/// the program: ids, numbers, what a text belongs to.
bool isContentText(const QString &member);

/// The words of `own` in the structure of `english`, text by text: objects go member by member, things with
/// an id by their id, other lists by position. What `own` lacks or leaves blank stays English; what only
/// `own` has is left out, as nothing refers to it. Search words ("aliases") of both are kept, own first.
QJsonObject overlaid(const QJsonObject &english, const QJsonObject &own);

} // namespace tryboth
