// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>

namespace tryboth {

/// Somebody who shares with the coach who owns the desk. Clients are listed by name and never compared.
struct Client
{
    static constexpr int MaxLabel = 60, MaxAgreement = 4'000; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    QString label;     ///< the coach's own choice
    QString replyKey;  ///< age1…, confirmed by the coach; empty before the first share
    QString agreement; ///< what was agreed about confidentiality, in the coach's words

    bool operator==(const Client &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const Client &client);

} // namespace tryboth
