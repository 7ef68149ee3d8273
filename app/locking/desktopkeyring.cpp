// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/desktopkeyring.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QPointer>

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct KeyringText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Keyring)
};

const QString Service = u"Tryboth"_s; // how the programs of the desktop that show its keyring call it

/// Overwrites what several holders share: a write that detaches would leave the others' copy as it is.
void wipeShared(const QByteArray &secret)
{
    if (!secret.isEmpty()) {
        wipe({reinterpret_cast<unsigned char *>(const_cast<char *>(secret.constData())),
              static_cast<std::size_t>(secret.size())});
    }
}

Error inWords(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {KeyringText::tr("The keyring does not hold the passphrase of this file any more. Nothing "
                                "was changed. Type the passphrase."),
                job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {KeyringText::tr("The keyring was not opened. Nothing was changed. Type the passphrase, or "
                                "try again and unlock the keyring when the desktop asks."),
                job.errorString()};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {KeyringText::tr("The keyring of this desktop does not answer. Nothing was changed. Type the "
                            "passphrase: it always opens the file."),
            job.errorString()};
}

/// Starts `job`, which deletes itself, and hands its end to `finished`.
template <typename Job, typename Finished>
void run(Job *job, const QString &name, QObject *receiver, Finished finished)
{
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, receiver = QPointer(receiver), finished](QKeychain::Job *) {
                         finished(*job, !receiver.isNull());
                     });
    job->start();
}

} // namespace

bool DesktopKeyring::isAvailable() const
{
#ifdef Q_OS_LINUX
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return false;
    }
    const QStringList running = bus.interface()->registeredServiceNames();
    const QStringList startable = bus.interface()->activatableServiceNames();
    const QStringList known{u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    return std::any_of(known.begin(), known.end(), [&](const QString &service) {
        return running.contains(service) || startable.contains(service);
    });
#else
    return true; // Windows and macOS always have one
#endif
}

void DesktopKeyring::keep(const QString &name, const Passphrase &passphrase, QObject *receiver, Done done)
{
    const ByteView utf8 = passphrase.utf8();
    const QByteArray secret(reinterpret_cast<const char *>(utf8.data()), static_cast<qsizetype>(utf8.size()));
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setBinaryData(secret);
    run(job, name, receiver, [secret, done = std::move(done)](const QKeychain::Job &ended, bool wanted) {
        wipeShared(secret);
        if (wanted) {
            done(ended.error() == QKeychain::NoError ? Result<void>() : tl::unexpected(inWords(ended)));
        }
    });
}

void DesktopKeyring::read(const QString &name, QObject *receiver, Found found)
{
    run(new QKeychain::ReadPasswordJob(Service), name, receiver,
        [found = std::move(found)](const QKeychain::ReadPasswordJob &ended, bool wanted) {
            const QByteArray secret = ended.binaryData();
            Passphrase passphrase(QString::fromUtf8(secret));
            wipeShared(secret);
            if (wanted && ended.error() == QKeychain::NoError) {
                found(std::move(passphrase));
            } else if (wanted) {
                found(tl::unexpected(inWords(ended)));
            }
        });
}

void DesktopKeyring::forget(const QString &name, QObject *receiver, Done done)
{
    run(new QKeychain::DeletePasswordJob(Service), name, receiver,
        [done = std::move(done)](const QKeychain::Job &ended, bool wanted) {
            const bool gone = ended.error() == QKeychain::NoError ||
                              ended.error() == QKeychain::EntryNotFound;
            if (wanted) {
                done(gone ? Result<void>() : tl::unexpected(inWords(ended)));
            }
        });
}

} // namespace tryboth
