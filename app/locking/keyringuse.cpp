// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/keyringuse.h"

#include "settings/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What the keyring calls the passphrase: people who look into it shall know what it opens.
QString nameOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// The settings of a computer name no journal.
QString markOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(nameOf(path).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace

KeyringUse::KeyringUse(Keyring &keyring, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_settings(settings)
{
}

bool KeyringUse::isOn(const QString &path) const
{
    return !path.isEmpty() && m_settings.value(Setting::KeptInKeyring, markOf(path)).toBool();
}

void KeyringUse::set(const QString &path, bool on)
{
    if (on) {
        m_settings.setValue(Setting::KeptInKeyring, true, markOf(path));
    } else {
        m_settings.reset(Setting::KeptInKeyring, markOf(path));
    }
    Q_EMIT changed();
}

void KeyringUse::turnOn(const QString &path, const Passphrase &passphrase, QObject *receiver,
                        Keyring::Done done)
{
    m_keyring.keep(nameOf(path), passphrase, receiver,
                   [this, path, done = std::move(done)](const Result<void> &kept) {
                       set(path, kept.has_value());
                       done(kept);
                   });
}

void KeyringUse::turnOff(const QString &path, QObject *receiver, Keyring::Done done)
{
    if (!isOn(path)) {
        done({});
        return;
    }
    set(path, false);
    m_keyring.forget(nameOf(path), receiver, std::move(done));
}

void KeyringUse::read(const QString &path, QObject *receiver, Keyring::Found found)
{
    m_keyring.read(nameOf(path), receiver, std::move(found));
}

} // namespace tryboth
