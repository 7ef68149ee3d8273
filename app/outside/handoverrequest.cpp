// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/handoverrequest.h"

#include <QDir>
#include <QList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace tryboth {

namespace {

constexpr std::array<std::pair<HandoverRequest::Kind, const char *>, 3> Heads{{
    {HandoverRequest::Kind::Show, "tryboth/1 show"},
    {HandoverRequest::Kind::Open, "tryboth/1 open"},
    {HandoverRequest::Kind::Capture, "tryboth/1 capture"},
}};

const QByteArray TokenHead = "token ";

/// Whether `token` may go into the environment: short, and without control characters.
bool isToken(const QByteArray &token)
{
    constexpr char FirstPrintable = 0x20, Delete = 0x7f;
    return !token.isEmpty() && token.size() <= HandoverRequest::MaxTokenBytes &&
           std::all_of(token.begin(), token.end(),
                       [](char letter) { return letter >= FirstPrintable && letter < Delete; });
}

/// The file that `line` names; empty where it names none on this machine.
QString fileIn(const QByteArray &line)
{
    const QUrl address = QUrl::fromEncoded(line, QUrl::StrictMode);
    const QString path = address.isLocalFile() && address.host().isEmpty() ? address.toLocalFile()
                                                                           : QString();
    return QDir::isAbsolutePath(path) && !path.contains(QChar::Null) ? path : QString();
}

} // namespace

QByteArray HandoverRequest::toBytes() const
{
    QByteArray bytes;
    for (const auto &[kindOfHead, head] : Heads) {
        if (kindOfHead == kind) {
            bytes = head;
        }
    }
    if (isToken(token)) {
        bytes += '\n' + TokenHead + token.toPercentEncoding();
    }
    for (const QString &file : files) {
        bytes += '\n' + QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded);
    }
    return bytes + "\n\n";
}

std::optional<HandoverRequest> HandoverRequest::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > MaxBytes || !isWhole(bytes)) {
        return std::nullopt;
    }
    QList<QByteArray> lines = bytes.chopped(2).split('\n');
    const QByteArray first = lines.takeFirst();
    for (const auto &[kind, head] : Heads) {
        if (first != head) {
            continue;
        }
        HandoverRequest request{kind, {}};
        if (!lines.isEmpty() && lines.constFirst().startsWith(TokenHead)) {
            request.token = QByteArray::fromPercentEncoding(lines.takeFirst().sliced(TokenHead.size()));
            if (!isToken(request.token)) {
                return std::nullopt;
            }
        }
        for (const QByteArray &line : std::as_const(lines)) {
            request.files.append(fileIn(line));
        }
        const bool fits = !request.files.contains(QString()) && request.files.size() <= MaxFiles &&
                          (kind == Kind::Open) == !request.files.isEmpty();
        return fits ? std::optional(request) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace tryboth
