// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencodings.h"

#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct EncodingText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::TextEncodings)
};

constexpr qsizetype SampleLetters = 60;
constexpr qsizetype SniffedBytes = 512;

std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    QString text = decoder.decode(bytes);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? std::nullopt
                                                                            : std::optional(text);
}

/// The first line that is not plain ASCII.
QByteArray doubtfulLine(const QByteArray &bytes)
{
    const auto at = std::ranges::find_if(bytes, [](char c) { return static_cast<uchar>(c) > 127; });
    const qsizetype place = std::distance(bytes.begin(), at);
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    qsizetype from = place, to = place;
    while (from > 0 && !isEnd(bytes.at(from - 1)) && place - from < SampleLetters) {
        --from;
    }
    while (to < bytes.size() && !isEnd(bytes.at(to)) && to - place < SampleLetters) {
        ++to;
    }
    return bytes.mid(from, to - from);
}

} // namespace

QList<TextEncoding> textEncodings()
{
    const QList<TextEncoding> known{
        {"windows-1252", EncodingText::tr("Western European")},
        {"windows-1250", EncodingText::tr("Central European")},
        {"windows-1251", EncodingText::tr("Cyrillic")},
        {"KOI8-R", EncodingText::tr("Russian, older")},
        {"windows-1253", EncodingText::tr("Greek")},
        {"windows-1254", EncodingText::tr("Turkish")},
        {"windows-1255", EncodingText::tr("Hebrew")},
        {"windows-1256", EncodingText::tr("Arabic")},
        {"macintosh", EncodingText::tr("Western European, older Macs")},
        {"IBM850", EncodingText::tr("Western European, DOS")},
        {"Shift_JIS", EncodingText::tr("Japanese")},
        {"EUC-JP", EncodingText::tr("Japanese, Unix")},
        {"GB18030", EncodingText::tr("Chinese, simplified")},
        {"Big5", EncodingText::tr("Chinese, traditional")},
        {"EUC-KR", EncodingText::tr("Korean")},
    };
    QList<TextEncoding> here;
    std::ranges::copy_if(known, std::back_inserter(here), [](const TextEncoding &encoding) {
        return QStringDecoder(encoding.name.constData()).isValid();
    });
    return here;
}

namespace {

/// A calendar may be folded in the middle of a letter (RFC 5545, 3.1): only unfolded its letters are whole.
bool isFoldedUtf8(const QByteArray &bytes)
{
    if (detectFormat(bytes) != "ics"_L1) {
        return false;
    }
    QByteArray whole = bytes;
    for (const char *fold : {"\r\n ", "\r\n\t", "\n ", "\n\t", "\r ", "\r\t"}) {
        whole.replace(fold, "");
    }
    return whole.isValidUtf8();
}

} // namespace

bool asksForEncoding(const QByteArray &bytes)
{
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const bool text = !utf16 && !bytes.left(SniffedBytes).contains('\0');
    return text && !QUtf8StringView(bytes).isValidUtf8() && !isFoldedUtf8(bytes);
}

QList<QStringList> encodingSamples(const QByteArray &bytes)
{
    const QByteArray line = doubtfulLine(bytes);
    QList<QStringList> samples;
    for (const TextEncoding &encoding : textEncodings()) {
        if (const auto text = decoded(line, encoding.name)) {
            samples.append({QString::fromLatin1(encoding.name), encoding.label, text->simplified()});
        }
    }
    return samples;
}

Result<ImportFiles> decodedFiles(ImportFiles files, const QByteArray &encoding)
{
    for (SourceFile &file : files.files) {
        if (!asksForEncoding(file.bytes)) {
            continue;
        }
        const auto text = decoded(file.bytes, encoding);
        if (!text) {
            QByteArrayList names;
            for (const TextEncoding &known : textEncodings()) {
                names.append(known.name);
            }
            return failure(EncodingText::tr(
                               "The text does not read as %1. Nothing was imported. Choose another encoding: "
                               "%2.")
                               .arg(QString::fromLatin1(encoding), QString::fromLatin1(names.join(", "))),
                           u"encoding"_s);
        }
        file.bytes = text->toUtf8();
        file.parsedJson.reset();
    }
    return files;
}

} // namespace tryboth
