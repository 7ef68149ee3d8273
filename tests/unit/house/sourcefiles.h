// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The files of this checkout as the house tests see them: by their path from the top, "lib/domain/id.h".
namespace sourcefiles {

/// Every file under the given top folders whose name matches one of the patterns, sorted; no build folders.
QStringList find(const QStringList &folders, const QStringList &patterns);

/// The lines of one file without their line ends; no lines when it cannot be read.
QStringList lines(const QString &path);

} // namespace sourcefiles
