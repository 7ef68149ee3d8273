// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealingerror.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct SealingText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Sealing)

public:
    static QString sentence(SealingProblem problem);
};

QString SealingText::sentence(SealingProblem problem)
{
    switch (problem) {
    case SealingProblem::NotSealed:
        return tr("This file was not sealed by Tryboth or age. Nothing was changed. Choose another file.");
    case SealingProblem::NeedsNewerVersion:
        return tr(
            "This file was sealed by a newer version of Tryboth. Nothing was changed. Install the newest "
            "version and open the file again.");
    case SealingProblem::WrongPassphrase:
        return tr(
            "This passphrase does not open the file. Nothing was changed. Check capital letters and the "
            "keyboard layout, and try again.");
    case SealingProblem::NoMatchingKey:
        return tr("None of the keys at hand opens this file. Nothing was changed. Use the key that it was "
                  "sealed for, or ask the sender to seal it again.");
    case SealingProblem::Damaged:
        return tr("This file is damaged and cannot be opened. Nothing was changed. Open a backup, or get the "
                  "file again from where it came.");
    case SealingProblem::HostileLimits:
        return tr("This file asks for more memory or time than is safe, so it was not opened. Nothing was "
                  "changed. Open a backup, or get the file again from where it came.");
    case SealingProblem::EmptyPassphrase:
        return tr(
            "The passphrase is empty. Nothing was changed. Type a passphrase of at least 12 characters.");
    case SealingProblem::NotAKey:
        return tr("This text is not a complete key. Nothing was changed. Copy the whole key again, every "
                  "letter of it.");
    case SealingProblem::OutOfMemory:
        return tr("There is not enough free memory to check the passphrase. Nothing was changed. Close other "
                  "programs and try again.");
    case SealingProblem::CannotRead:
        return tr("The file could not be read to its end. Nothing was changed. Check the disk or the "
                  "connection and try again.");
    case SealingProblem::CannotWrite:
        return tr("The file could not be written completely. The file that was there before is unchanged. "
                  "Free some space or choose another place.");
    }
    return {};
}

} // namespace

tl::unexpected<SealingError> sealingFailure(SealingProblem problem, const QString &detail)
{
    return tl::unexpected<SealingError>(SealingError{{SealingText::sentence(problem), detail}, problem});
}

} // namespace tryboth
