// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace tryboth {

/// `markdown` as it was typed: Day One puts a backslash before most punctuation. Only such a backslash goes,
/// and none inside of code, so that C:\new stays what it is.
QString withoutDayOneEscapes(const QString &markdown);

/// `markdown` with embedded pictures, films and sounds as "[photo NAME]". `names` has the file by identifier.
QString withNamedMoments(const QString &markdown, const QHash<QString, QString> &names);

} // namespace tryboth
