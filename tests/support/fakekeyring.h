// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locking/keyring.h"

#include <QHash>

namespace tryboth::test {

/// A keyring in memory that answers at once, or that is not there.
class FakeKeyring : public Keyring
{
public:
    bool isAvailable() const override { return available; }
    void keep(const QString &name, const Passphrase &passphrase, QObject *, Done done) override
    {
        if (available)
            secrets.insert(name, textOf(passphrase));
        done(answer());
    }
    void read(const QString &name, QObject *, Found found) override
    {
        if (available && secrets.contains(name))
            found(Passphrase(QString(secrets.value(name))));
        else
            found(tl::unexpected(Error{QStringLiteral("The keyring has nothing."), {}}));
    }
    void forget(const QString &name, QObject *, Done done) override
    {
        if (available)
            secrets.remove(name);
        done(answer());
    }

    bool available = true;
    QHash<QString, QString> secrets;

private:
    static QString textOf(const Passphrase &passphrase)
    {
        const ByteView utf8 = passphrase.utf8();
        return QString::fromUtf8(reinterpret_cast<const char *>(utf8.data()),
                                 static_cast<qsizetype>(utf8.size()));
    }
    Result<void> answer() const
    {
        return available ? Result<void>()
                         : tl::unexpected(Error{QStringLiteral("The keyring does not answer."), {}});
    }
};

} // namespace tryboth::test
