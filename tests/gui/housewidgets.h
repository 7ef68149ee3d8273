// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace tryboth::test {

/// The classes in the headers of `folder`, each with the one it derives from.
QHash<QString, QString> classesIn(const QString &folder);

/// Those of them that are windows, pages or sequences of steps: each has to be walked by a screen reader's
/// test, so a new one cannot be forgotten.
QStringList windowsAmong(const QHash<QString, QString> &classes);

/// Those that are widgets of any kind.
QStringList widgetsAmong(const QHash<QString, QString> &classes);

} // namespace tryboth::test
