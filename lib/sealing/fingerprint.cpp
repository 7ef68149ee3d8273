// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/fingerprint.h"

#include <QCryptographicHash>

namespace tryboth {

namespace {

constexpr char Label[] = "tryboth.app/fingerprint-v1";
constexpr qsizetype WordCount = 8;

} // namespace

QStringList fingerprintOf(const Recipient &recipient)
{
    QByteArray input(Label);
    input.append(reinterpret_cast<const char *>(recipient.point.data()),
                 static_cast<qsizetype>(recipient.point.size()));
    QStringList words;
    for (const char byte : QCryptographicHash::hash(input, QCryptographicHash::Sha256).first(WordCount)) {
        words.append(QString::fromLatin1(FingerprintWords[static_cast<unsigned char>(byte)]));
    }
    return words;
}

} // namespace tryboth
