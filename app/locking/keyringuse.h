// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locking/keyring.h"

#include <QObject>

namespace tryboth {

class Settings;

/// Which journals the keyring of this desktop unlocks, as people chose. The keyring is never the only holder:
/// it has a copy of a passphrase that somebody knows.
class KeyringUse : public QObject
{
    Q_OBJECT

public:
    KeyringUse(Keyring &keyring, Settings &settings, QObject *parent = nullptr);

    bool isAvailable() const { return m_keyring.isAvailable(); }
    /// Whether the keyring was given the passphrase of the journal at `path`.
    bool isOn(const QString &path) const;

    /// Gives the keyring `passphrase`; it is on when that has succeeded.
    void turnOn(const QString &path, const Passphrase &passphrase, QObject *receiver, Keyring::Done done);
    /// Off at once, and takes the passphrase out of the keyring; fails where that does not answer.
    void turnOff(const QString &path, QObject *receiver, Keyring::Done done);
    /// The passphrase of the journal at `path`, or a sentence.
    void read(const QString &path, QObject *receiver, Keyring::Found found);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &path, bool on);

    Keyring &m_keyring;
    Settings &m_settings;
};

} // namespace tryboth
