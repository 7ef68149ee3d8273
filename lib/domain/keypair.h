// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QString>

namespace tryboth {

/// The key of one person: the public half is handed out, the secret half opens what was sealed for it.
struct KeyPair
{
    QString publicKey; ///< age1…
    QString secretKey; ///< AGE-SECRET-KEY-1…; never shown, never in a log
    Moment created;

    bool operator==(const KeyPair &) const = default;
};

} // namespace tryboth
