// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace tryboth {

/// How much a share or a reply may hold (SAFETY.md S6).
struct ShareLimits
{
    qint64 bytes = 20 * 1024 * 1024;     ///< of the sealed file, and so of what is in it
    qint64 entryBytes = 1 * 1024 * 1024; ///< of one entry, and of everything beside the entries
    int entries = 10'000;                ///< of all lists together
    int depth = 16;                      ///< of objects and lists within each other
};

/// One JSON document cut into pieces. The views are good for as long as the bytes that they were cut from.
struct JsonPieces
{
    QJsonObject members;                         ///< of the outermost object, without the lists
    QHash<QString, QList<QByteArrayView>> lists; ///< the elements of each list, not parsed yet
};

/// Cuts `bytes`, an object, without building it in memory: a hostile document is refused before it costs more
/// than itself. `lists` names the members whose elements are counted and handed out one by one. The error
/// says what is wrong, and at which byte where that helps.
Result<JsonPieces> cutJson(const QByteArray &bytes, const QStringList &lists, const ShareLimits &limits = {});

/// One element as an object. `number` counts from 1 and is named in the error.
Result<QJsonObject> objectOfPiece(QByteArrayView piece, qsizetype number);

} // namespace tryboth
