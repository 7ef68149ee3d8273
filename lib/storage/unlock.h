// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/identity.h"
#include "sealing/passphrase.h"

#include <optional>

namespace tryboth {

/// What a person can offer to open a sealed journal with. With both, the passphrase counts.
struct Unlock
{
    std::optional<Passphrase> passphrase;
    std::optional<Identity> recoveryKey;
};

} // namespace tryboth
