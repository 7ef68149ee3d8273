// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace tryboth::test {

/// What is wrong with a content file of another language beside the English one: ids that English does not
/// have, texts in places that have none, lists of another length, placeholders or the "…" of a starter lost.
/// What it lacks is no fault, as English stands in. Each fault begins with its place, "prompts[3].text".
QStringList localeFaults(const QJsonObject &english, const QJsonObject &own);

} // namespace tryboth::test
