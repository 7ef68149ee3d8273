// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace tryboth::reference {

/// One case of a reference file: what goes in, and what another implementation made of it.
struct Case
{
    QString id;
    QString method;
    QJsonObject params;
    QJsonObject inputs;
    QJsonObject expected;
    QJsonObject tolerance;
    QString note;
};

/// The folders to look in: the repository's, the one beside the checkout, and those of
/// TRYBOTH_REFERENCE_DIRS.
QStringList folders();

/// The cases of every *.json in `folders`, each id once, the first one wins.
QList<Case> readCases(const QStringList &folders);

/// Why `computed` is not what the case expects of `field`; empty where it is. Tolerances are per field,
/// absolute unless the note says relative; arrays are compared elementwise; null must be null.
QString mismatch(const Case &c, const QString &field, const QJsonValue &computed);

} // namespace tryboth::reference
