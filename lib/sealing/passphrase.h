// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/securebytes.h"

#include <QString>

namespace tryboth {

/// A passphrase as it was typed, normalised (Unicode NFC, so that it opens the file whichever keyboard
/// composed the accents) and kept as UTF-8 in guarded memory.
class Passphrase
{
public:
    /// Takes the text over and overwrites it. A text that is shared with another QString stays with that one.
    explicit Passphrase(QString &&typed);

    bool isEmpty() const { return m_utf8.isEmpty(); }
    ByteView utf8() const { return m_utf8.view(); }

private:
    SecureBytes m_utf8;
};

} // namespace tryboth
