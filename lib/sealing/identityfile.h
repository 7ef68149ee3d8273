// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/identity.h"

#include <QByteArrayView>
#include <QDateTime>

#include <vector>

namespace tryboth {

/// The text of an identity file as age-keygen writes it and `age -d -i` takes it: when, public key, secret.
SecureBytes identityFileText(const Identity &identity, const QDateTime &created);
/// All identities of such a text; comments and empty lines are skipped. NotAKey when a line is anything else
/// or there is no identity at all.
SealingResult<std::vector<Identity>> identitiesOf(QByteArrayView text);

} // namespace tryboth
