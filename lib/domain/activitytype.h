// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace tryboth {

/// A kind of work, with what an entry of it usually looks like. Shipped ones have ids "act.…", own ones a
/// UUID.
struct ActivityType
{
    static constexpr int MaxLabel = 28; ///< code points
    static constexpr int MinMinutes = 5, MaxMinutes = 480;
    static constexpr int DefaultMinutes = 30;

    QString id;
    QString label;
    Focus focusDefault = Focus::Mixed;
    int minutesDefault = DefaultMinutes;
    QStringList aliases;
    bool hidden = false;
    QString help;            ///< shipped types only: what belongs here
    QString changeFocusWhen; ///< shipped types only: when the default focus is the wrong one

    bool isShipped() const { return id.startsWith(QLatin1StringView("act.")); }
    bool operator==(const ActivityType &) const = default;
};

/// Checks the limits of PRODUCT.md; the error names the first one that does not hold.
Result<void> validate(const ActivityType &type);

} // namespace tryboth
