// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/closedtext.h"

#include <QCryptographicHash>

namespace tryboth {

namespace {

constexpr qsizetype CheckBytes = 8;

/// Covering and uncovering are the same: one block of SHA-256 after the other over the bytes.
QByteArray covered(QByteArray words, const QByteArray &key)
{
    QByteArray block;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype place = i % QCryptographicHash::hashLength(QCryptographicHash::Sha256);
        if (place == 0) {
            block = QCryptographicHash::hash(key + QByteArray::number(i), QCryptographicHash::Sha256);
        }
        words[i] = static_cast<char>(words.at(i) ^ block.at(place));
    }
    return words;
}

QByteArray keyOf(const Id &of, Moment sealed)
{
    return "tryboth.closed/1 " + of.toUtf8() + ' ' + QByteArray::number(sealed.utcMs) + ' ';
}

QByteArray checkOf(const QByteArray &words, const QByteArray &key)
{
    return QCryptographicHash::hash(key + words, QCryptographicHash::Sha256).first(CheckBytes);
}

} // namespace

QString closedWords(const QByteArray &words, const Id &of, Moment sealed)
{
    const QByteArray key = keyOf(of, sealed);
    return QString::fromLatin1((checkOf(words, key) + covered(words, key)).toBase64());
}

std::optional<QByteArray> openedWords(const QString &closed, const Id &of, Moment sealed)
{
    const QByteArray bytes = QByteArray::fromBase64(closed.toLatin1());
    if (bytes.size() < CheckBytes) {
        return std::nullopt;
    }
    const QByteArray key = keyOf(of, sealed);
    const QByteArray words = covered(bytes.sliced(CheckBytes), key);
    return checkOf(words, key) == bytes.first(CheckBytes) ? std::optional(words) : std::nullopt;
}

} // namespace tryboth
