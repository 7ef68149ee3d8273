// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace tryboth {

/// Somebody whose name is replaced in what leaves. The list itself never leaves the journal.
struct PersonAlias
{
    static constexpr int MaxName = 80; ///< code points, of a name, a spelling and a stand-in
    static constexpr int MaxSpellings = 20;

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    QString name;          ///< "Sara Kovács"
    QStringList spellings; ///< other ways it is written: "Sári", "skovacs"
    QString standsIn;      ///< "Colleague A"

    bool operator==(const PersonAlias &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const PersonAlias &alias);

/// The first of "Colleague A", "Colleague B", … "Colleague Z", "Colleague AA" that none of `names` uses.
QString freeStandIn(const QList<PersonAlias> &names);

} // namespace tryboth
