// SPDX-License-Identifier: GPL-3.0-or-later
// The part of JournalFile that deals with passphrases, keys and the lock.
#include "storage/journalfile.h"
#include "storage/sealcheck.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JournalFileText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalFile)
};

/// Proof that a file opens with `key`, a passphrase or a recovery key, and holds `image`.
template <typename Key>
SaveRequest::Verify opensWith(const Key &key, const QByteArray &image)
{
    return [&key, &image](const QByteArray &readBack) {
        return sameImage(JournalEnvelope::open(readBack, key).map(&JournalEnvelope::Opened::image), image);
    };
}

} // namespace

Result<void> JournalFile::setPassphrase(const Passphrase &next, const QByteArray &image, Argon2Cost cost)
{
    auto envelope = JournalEnvelope::sealedWith(next, m_envelope.recovery(), cost);
    if (!envelope) {
        return tl::unexpected<Error>(envelope.error());
    }
    return reseal(std::move(*envelope), image, opensWith(next, image));
}

Result<void> JournalFile::changePassphrase(const Passphrase &current, const Passphrase &next,
                                           const QByteArray &image, Argon2Cost cost)
{
    const auto known = m_envelope.isPassphrase(current);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!*known) {
        return tl::unexpected<Error>(
            sealingFailure(SealingProblem::WrongPassphrase, u"change of passphrase"_s).value());
    }
    return setPassphrase(next, image, cost);
}

Result<void> JournalFile::removePassphrase(const QByteArray &image)
{
    return reseal(JournalEnvelope(), image);
}

Result<Identity> JournalFile::makeRecoveryKey(const QByteArray &image)
{
    if (const auto reason = readOnlyReason()) {
        return tl::unexpected(*reason);
    }
    if (!isSealed()) {
        return failure(
            JournalFileText::tr("This journal has no passphrase, so it needs no recovery key. Nothing "
                                "was changed. Set a passphrase first."));
    }
    Identity key = Identity::generate();
    const auto before = m_envelope.recovery();
    m_envelope.setRecovery(key.recipient());
    if (const auto written = write(image, m_envelope, opensWith(key, image)); !written) {
        m_envelope.setRecovery(before);
        return tl::unexpected(written.error());
    }
    return key;
}

Result<void> JournalFile::lock()
{
    if (!isSealed() || isLocked()) {
        return {};
    }
    QByteArray base = m_base.image();
    const auto locked = m_envelope.lock(base);
    wipe({reinterpret_cast<unsigned char *>(base.data()), static_cast<std::size_t>(base.size())});
    if (!locked) {
        return tl::unexpected<Error>(locked.error());
    }
    m_base.wipe();
    return {};
}

/// Whether `unlock` fits the keys at hand, said in the words of unlock().
OpenResult<void> JournalFile::compare(const Unlock &unlock) const
{
    const QString name = QFileInfo(m_path).fileName();
    if (unlock.passphrase) {
        const auto fits = m_envelope.isPassphrase(*unlock.passphrase);
        if (!fits) {
            return openFailure(fits.error(), name, {});
        }
        return *fits ? OpenResult<void>()
                     : openFailure(sealingFailure(SealingProblem::WrongPassphrase, u"unlock"_s).value(), name,
                                   {});
    }
    return m_envelope.recovery() == unlock.recoveryKey->recipient()
               ? OpenResult<void>()
               : openFailure(sealingFailure(SealingProblem::NoMatchingKey, u"unlock"_s).value(), name, {});
}

OpenResult<void> JournalFile::unlock(const Unlock &unlock)
{
    const QString name = QFileInfo(m_path).fileName();
    if (!unlock.passphrase && !unlock.recoveryKey) {
        return passphraseNeeded(name);
    }
    if (!isLocked()) {
        return compare(unlock);
    }
    auto kept = unlock.passphrase ? m_envelope.unlock(*unlock.passphrase)
                                  : m_envelope.unlock(*unlock.recoveryKey);
    if (!kept) {
        return openFailure(kept.error(), name, {});
    }
    m_base.set(*kept);
    return {};
}

KeysThatOpen JournalFile::keysThatOpen() const
{
    return {isSealed(), m_envelope.cost().has_value(), m_envelope.cost(), m_envelope.recovery()};
}

Result<bool> JournalFile::isPassphrase(const Passphrase &passphrase) const
{
    const auto is = m_envelope.isPassphrase(passphrase);
    return is ? Result<bool>(*is) : tl::unexpected<Error>(is.error());
}

} // namespace tryboth
