// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sealing/passphrase.h"

#include <QString>

#include <functional>

class QObject;

namespace tryboth {

/// The place where a desktop keeps secrets for its programs while one is logged in. Answers come later, in
/// this thread, unless the receiver is gone by then.
class Keyring
{
public:
    using Done = std::function<void(const Result<void> &)>;
    using Found = std::function<void(Result<Passphrase>)>;

    Keyring() = default;
    virtual ~Keyring() = default;
    Q_DISABLE_COPY_MOVE(Keyring)

    /// Whether there is one to ask. Asks for no secret.
    virtual bool isAvailable() const = 0;
    /// Keeps `passphrase` under `name`, in place of what was there.
    virtual void keep(const QString &name, const Passphrase &passphrase, QObject *receiver, Done done) = 0;
    virtual void read(const QString &name, QObject *receiver, Found found) = 0;
    /// Succeeds also where nothing was kept.
    virtual void forget(const QString &name, QObject *receiver, Done done) = 0;
};

} // namespace tryboth
