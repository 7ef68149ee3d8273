// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locking/keyring.h"

namespace QKeychain {
class Job;
}

namespace tryboth {

/// The keyring of the desktop that runs: the Secret Service (GNOME and most others) or KWallet, over the
/// local bus. Speaks to nobody before it is asked something.
class DesktopKeyring : public Keyring
{
public:
    bool isAvailable() const override;
    void keep(const QString &name, const Passphrase &passphrase, QObject *receiver, Done done) override;
    void read(const QString &name, QObject *receiver, Found found) override;
    void forget(const QString &name, QObject *receiver, Done done) override;
};

} // namespace tryboth
