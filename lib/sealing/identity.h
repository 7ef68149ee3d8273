// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/recipient.h"
#include "sealing/sealingerror.h"
#include "sealing/securebytes.h"

#include <QByteArrayView>

namespace tryboth {

/// The secret half of a key pair: what opens files sealed for its recipient. Written as AGE-SECRET-KEY-1….
class Identity
{
public:
    static Identity generate();
    /// Fails with NotAKey for everything but one complete AGE-SECRET-KEY-1… text without spaces around it.
    static SealingResult<Identity> fromText(QByteArrayView text);

    const Recipient &recipient() const { return m_recipient; }
    SecureBytes toText() const;
    /// The 32 secret bytes.
    ByteView secret() const { return m_secret.view(); }

private:
    explicit Identity(SecureBytes secret);

    SecureBytes m_secret;
    Recipient m_recipient;
};

} // namespace tryboth
