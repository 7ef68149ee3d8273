// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tryboth {

namespace {

struct OpenText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Open)

public:
    static QString damaged(const QString &name, const QList<Backup> &backups);
};

QString OpenText::damaged(const QString &name, const QList<Backup> &backups)
{
    if (backups.isEmpty()) {
        return tr("“%1” is damaged and cannot be opened. Nothing was changed. Tryboth has no backup of it on "
                  "this machine. Get the file again from where it came, or from a backup of your own.")
            .arg(name);
    }
    const QString folder = QDir::toNativeSeparators(QFileInfo(backups.first().path).path());
    if (backups.size() == 1) {
        return tr("“%1” is damaged and cannot be opened. Nothing was changed. Open its one backup, which is "
                  "in %2.")
            .arg(name, folder);
    }
    return tr("“%1” is damaged and cannot be opened. Nothing was changed. Open the newest of its %2 backups, "
              "which are in %3.")
        .arg(name, QString::number(backups.size()), folder);
}

} // namespace

tl::unexpected<OpenError> openFailure(OpenProblem problem, const Error &error)
{
    return tl::unexpected<OpenError>(OpenError{error, problem});
}

tl::unexpected<OpenError> damagedFailure(const QString &name, const QList<Backup> &backups,
                                         const QString &detail)
{
    return openFailure(OpenProblem::Damaged, {OpenText::damaged(name, backups), detail});
}

tl::unexpected<OpenError> notAJournal(const QString &name, bool empty, const QString &detail)
{
    const QString sentence =
        empty
            ? OpenText::tr("“%1” is empty, so there is no journal in it. Nothing was changed. Choose another "
                           "file, or open a backup.")
            : OpenText::tr("“%1” is not a Tryboth journal. Nothing was changed. Choose another file; if it "
                           "was one, open a backup.");
    return openFailure(OpenProblem::NotAJournal, {sentence.arg(name), detail});
}

tl::unexpected<OpenError> passphraseNeeded(const QString &name)
{
    return openFailure(OpenProblem::NeedsPassphrase,
                       {OpenText::tr("“%1” is sealed. Nothing was changed. Type its passphrase, or open it "
                                     "with its recovery key.")
                            .arg(name),
                        {}});
}

tl::unexpected<OpenError> openFailure(const SealingError &error, const QString &name,
                                      const QList<Backup> &backups)
{
    switch (error.problem) {
    case SealingProblem::NeedsNewerVersion:
        return openFailure(OpenProblem::Newer, error);
    case SealingProblem::WrongPassphrase:
    case SealingProblem::EmptyPassphrase:
        return openFailure(OpenProblem::WrongPassphrase, error);
    case SealingProblem::NoMatchingKey:
    case SealingProblem::NotAKey:
        return openFailure(OpenProblem::WrongKey, error);
    case SealingProblem::OutOfMemory:
    case SealingProblem::CannotRead:
    case SealingProblem::CannotWrite:
        return openFailure(OpenProblem::Unreadable, error);
    case SealingProblem::NotSealed:
    case SealingProblem::Damaged:
    case SealingProblem::HostileLimits:
        break;
    }
    return damagedFailure(name, backups, error.detail);
}

} // namespace tryboth
