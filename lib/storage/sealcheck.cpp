// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealcheck.h"

#include "storage/journalenvelope.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalFile)
};

#ifndef NDEBUG
constexpr qsizetype Pieces = 20;
constexpr qsizetype PieceBytes = 16;

/// Unused pages of a database are zeros, which a sealed file may hold by chance.
bool saysSomething(QByteArrayView piece)
{
    return std::any_of(piece.begin(), piece.end(), [&](char c) { return c != piece.front(); });
}

bool holdsAPieceOf(const QByteArray &file, const QByteArray &image)
{
    for (qsizetype i = 0; i < Pieces; ++i) {
        const QByteArrayView piece = QByteArrayView(image)
                                         .sliced(i * image.size() / Pieces)
                                         .first(std::min(PieceBytes, image.size() / Pieces));
        if (piece.size() == PieceBytes && saysSomething(piece) && file.contains(piece)) {
            return true;
        }
    }
    return false;
}
#endif

tl::unexpected<Error> notSealed(const QString &detail)
{
    return failure(SealText::tr("The journal was not saved, because it would not have been encrypted. The "
                                "file was not changed. Try again, and save elsewhere if it stays like this."),
                   detail);
}

} // namespace

Result<void> sameImage(const SealingResult<QByteArray> &readBack, const QByteArray &image)
{
    if (!readBack) {
        return tl::unexpected<Error>(readBack.error());
    }
    return *readBack == image ? Result<void>() : failure({}, u"the image read back is another one"_s);
}

Result<void> isSealedThrough(const QByteArray &file, const QByteArray &image)
{
    if (!looksSealed(file)) {
        return notSealed(u"the file does not begin as a sealed one"_s);
    }
#ifndef NDEBUG
    if (holdsAPieceOf(file, image)) {
        return notSealed(u"a piece of the journal stands in its file"_s);
    }
#else
    Q_UNUSED(image)
#endif
    return {};
}

} // namespace tryboth
