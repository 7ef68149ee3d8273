// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/header.h"

#include "sealing/base64.h"
#include "sealing/primitives.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView VersionStart = "age-encryption.org/";
constexpr QByteArrayView VersionLine = "age-encryption.org/v1";
constexpr QByteArrayView StanzaStart = "-> ";
constexpr QByteArrayView MacStart = "---";
constexpr qsizetype Columns = 64;
constexpr qsizetype MacSize = 32;
constexpr qsizetype MaxHeaderSize = 64 * 1024;

tl::unexpected<SealingError> damaged(const QString &what)
{
    return sealingFailure(SealingProblem::Damaged, u"header: "_s + what);
}

/// Gives the header line by line and keeps every byte that it gave.
class Lines
{
public:
    explicit Lines(QIODevice &device)
        : m_device(device)
    {
    }

    /// The next line without its end.
    SealingResult<QByteArray> next()
    {
        // readLine() leaves one of the bytes that it is granted for a terminating zero.
        QByteArray line = m_device.readLine(MaxHeaderSize - m_read.size() + 1);
        m_read += line;
        if (m_read.size() >= MaxHeaderSize) {
            return sealingFailure(SealingProblem::HostileLimits, u"header: too long"_s);
        }
        if (!line.endsWith('\n')) {
            return damaged(u"ends within a line"_s);
        }
        line.chop(1);
        return line;
    }

    const QByteArray &read() const { return m_read; }

private:
    QIODevice &m_device;
    QByteArray m_read;
};

SealingResult<void> readVersion(QIODevice &device, Lines &lines)
{
    // Looked at before a line is read: any other file may hold no line end for gigabytes.
    if (device.peek(VersionStart.size()) != VersionStart) {
        return sealingFailure(SealingProblem::NotSealed, u"header: no version line"_s);
    }
    const auto line = lines.next();
    if (!line) {
        return tl::unexpected(line.error());
    }
    const QByteArrayView version = QByteArrayView(*line).sliced(VersionStart.size());
    if (version == VersionLine.sliced(VersionStart.size())) {
        return {};
    }
    const bool isNumbered = version.size() > 1 && version.front() == 'v' &&
                            std::all_of(version.begin() + 1, version.end(),
                                        [](char c) { return c >= '0' && c <= '9'; });
    return isNumbered ? sealingFailure(SealingProblem::NeedsNewerVersion, u"header: unknown version"_s)
                      : damaged(u"version line"_s);
}

/// The stanza of a "-> type argument…" line, still without body; its type is empty when the line is wrong.
Stanza stanzaOf(const QByteArray &line)
{
    const QList<QByteArray> words = line.sliced(StanzaStart.size()).split(' ');
    const bool isWellFormed = std::ranges::all_of(words, [](const QByteArray &word) {
        return !word.isEmpty() && std::ranges::all_of(word, [](char c) { return c > ' ' && c <= '~'; });
    });
    return isWellFormed ? Stanza{words.first(), words.sliced(1), {}} : Stanza{};
}

SealingResult<Stanza> readStanza(const QByteArray &firstLine, Lines &lines)
{
    Stanza stanza = stanzaOf(firstLine);
    if (stanza.type.isEmpty()) {
        return damaged(u"stanza arguments"_s);
    }
    for (bool isLast = false; !isLast;) {
        const auto line = lines.next();
        if (!line) {
            return tl::unexpected(line.error());
        }
        const auto bytes = line->size() <= Columns ? fromBase64(*line) : std::nullopt;
        if (!bytes) {
            return damaged(u"stanza body"_s);
        }
        stanza.body += *bytes;
        isLast = line->size() < Columns;
    }
    return stanza;
}

QByteArray textOf(const Stanza &stanza)
{
    QByteArray text = StanzaStart.toByteArray() + stanza.type;
    for (const QByteArray &argument : stanza.arguments) {
        text += ' ' + argument;
    }
    text += '\n';
    const QByteArray body = toBase64(stanza.body);
    // A body that fills its last line is followed by an empty one, so that readers know where it ends.
    for (qsizetype at = 0; at <= body.size(); at += Columns) {
        text += body.mid(at, Columns) + '\n';
    }
    return text;
}

QByteArray macOf(const QByteArray &authenticated, const SecureBytes &fileKey)
{
    return hmacSha256(hkdfSha256(fileKey.view(), {}, "header").view(), authenticated);
}

} // namespace

SealingResult<Header> readHeader(QIODevice &device)
{
    Lines lines(device);
    if (const auto version = readVersion(device, lines); !version) {
        return tl::unexpected(version.error());
    }
    Header header;
    for (;;) {
        const qsizetype lineStart = lines.read().size();
        const auto line = lines.next();
        if (!line) {
            return tl::unexpected(line.error());
        }
        if (line->startsWith(StanzaStart)) {
            auto stanza = readStanza(*line, lines);
            if (!stanza) {
                return tl::unexpected(stanza.error());
            }
            header.stanzas.append(std::move(*stanza));
            continue;
        }
        const bool isMacLine = line->startsWith(MacStart.toByteArray() + ' ');
        const auto mac = isMacLine ? fromBase64(QByteArrayView(*line).sliced(MacStart.size() + 1))
                                   : std::nullopt;
        if (!mac || mac->size() != MacSize || header.stanzas.isEmpty()) {
            return damaged(u"neither stanza nor MAC"_s);
        }
        header.authenticated = lines.read().first(lineStart + MacStart.size());
        header.mac = *mac;
        return header;
    }
}

QByteArray writeHeader(const QList<Stanza> &stanzas, const SecureBytes &fileKey)
{
    QByteArray text = VersionLine.toByteArray() + '\n';
    for (const Stanza &stanza : stanzas) {
        text += textOf(stanza);
    }
    text += MacStart;
    const QByteArray mac = macOf(text, fileKey);
    return text + ' ' + toBase64(mac) + '\n';
}

bool macFits(const Header &header, const SecureBytes &fileKey)
{
    return equalInConstantTime(bytesOf(macOf(header.authenticated, fileKey)), bytesOf(header.mac));
}

} // namespace tryboth
