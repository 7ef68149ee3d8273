// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"

namespace tryboth {

/// A part of a share as people read it: the beginning, or one item.
struct SharePart
{
    QString heading;
    QStringList lines;
};

/// Everything that stands in a bundle, in reading order: its beginning first, then item by item. Nothing is
/// left out but ids, keys and what the file needs for itself, so that it can be looked through before it
/// leaves.
QList<SharePart> sharePages(const ShareBundle &bundle);

/// The parts as plain text.
QString shareText(const QList<SharePart> &parts);

/// The parts as one HTML file that loads nothing, every word escaped: for a coach without the program.
QByteArray shareHtml(const QList<SharePart> &parts, const QString &title);

} // namespace tryboth
