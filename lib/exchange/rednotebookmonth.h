// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tryboth {

/// One day of a month file.
struct RedNotebookDay
{
    int day = 0; ///< as written; it need not exist in the month
    int line = 0;
    QString text;
    QMap<QString, QStringList> categories;
};

/// The days in the YAML of a month. Tags of the language that wrote it are read as text and never acted on.
/// Fails when it is not YAML, or its top is no mapping.
Result<QList<RedNotebookDay>> readRedNotebookMonth(const QString &yaml);

} // namespace tryboth
