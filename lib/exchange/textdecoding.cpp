// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include "exchange/csvcolumns.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct TextDecodingText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::TextDecoding)
};

constexpr int HeadBytes = 4096; ///< enough for any header row or calendar opening

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Not cut within a letter: a decoder only waits for the rest of one at the very end and sees no error.
bool endsWhole(const QByteArray &bytes)
{
    return hasUtf16Mark(bytes) ? bytes.size() % 2 == 0 : QUtf8StringView(bytes).isValidUtf8();
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(hasUtf16Mark(bytes) ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString() : text;
}

bool isUtf8(const QByteArray &bytes)
{
    return bytes.isEmpty() || !decoded(bytes).isEmpty();
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return QString();
    }
    QString text = endsWhole(bytes) ? decoded(bytes) : QString();
    const bool onlyMark = bytes == "\xEF\xBB\xBF" || (hasUtf16Mark(bytes) && bytes.size() == 2);
    if (text.isEmpty() && !onlyMark) {
        return failure(
            TextDecodingText::tr("The file is neither UTF-8 nor UTF-16 text, so its letters cannot be "
                                 "told for certain. Nothing was imported. Save it as UTF-8 and try "
                                 "again."),
            u"undecodable text"_s);
    }
    return text;
}

QByteArray toUtf8Bytes(const QByteArray &bytes)
{
    if (hasUtf16Mark(bytes)) {
        return QStringDecoder(QStringDecoder::Utf16).decode(bytes).operator QString().toUtf8();
    }
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

QString detectFormat(const QByteArray &bytes)
{
    QByteArray head = toUtf8Bytes(bytes.left(HeadBytes)).trimmed();
    const QByteArray opening = head.left(32).toUpper();
    if (opening.startsWith("BEGIN:VCALENDAR") || opening.startsWith("BEGIN:VEVENT")) {
        return u"ics"_s;
    }
    while (!head.isEmpty() && !isUtf8(head)) {
        const qsizetype lineEnd = qMax(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
        head.truncate(qMax<qsizetype>(lineEnd, 0));
    }
    return csvDelimiter(QString::fromUtf8(head)) ? u"csv"_s : QString();
}

} // namespace tryboth
