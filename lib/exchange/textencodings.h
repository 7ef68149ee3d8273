// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importfiles.h"

#include <QByteArray>
#include <QList>

namespace tryboth {

/// A way in which older programs wrote letters.
struct TextEncoding
{
    QByteArray name; ///< as IANA lists it
    QString label;   ///< for people
};

/// Those one may choose, the most common first; only what this machine can read.
QList<TextEncoding> textEncodings();

/// Whether `bytes` are text, but neither UTF-8 nor UTF-16 with a mark, so that somebody has to say what.
bool asksForEncoding(const QByteArray &bytes);

/// The first line of `bytes` with a letter in doubt, as each of textEncodings() reads it: name, label, line.
/// Those that cannot read it are left out.
QList<QStringList> encodingSamples(const QByteArray &bytes);

/// `files`, those that ask for an encoding turned from `encoding` into UTF-8. Fails for an unknown encoding
/// and where a file does not fit it.
Result<ImportFiles> decodedFiles(ImportFiles files, const QByteArray &encoding);

} // namespace tryboth
