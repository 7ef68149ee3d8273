// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cutjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CutJson)
};

constexpr qint64 Megabyte = 1024 * 1024;
constexpr char FirstPrintable = 0x20;

tl::unexpected<Error> damagedAt(qsizetype byte)
{
    return failure(JsonText::tr("What this file holds breaks off or is damaged at byte %1. Nothing was "
                                "changed. Ask for the file again.")
                       .arg(byte),
                   u"share json damaged"_s);
}

tl::unexpected<Error> tooMuch(const QString &sentence, const QString &detail)
{
    return failure(sentence, detail);
}

/// Walks over the document once, in one loop: what is inside of what stands on a stack of its own, so that
/// depth costs neither memory nor the stack of the program.
class JsonCutter
{
public:
    JsonCutter(const QByteArray &bytes, const QStringList &lists, const ShareLimits &limits)
        : m_bytes(bytes)
        , m_lists(lists)
        , m_limits(limits)
    {
    }

    Result<JsonPieces> cut();

private:
    Result<void> cutMember();
    Result<void> cutList(const QString &name);
    Result<QByteArrayView> value(qsizetype outerDepth);
    Result<void> structure(char c, QByteArray &open, qsizetype outerDepth);
    Result<QByteArrayView> string();
    Result<void> keepMember(QByteArrayView key, QByteArrayView piece);

    void skipBlanks()
    {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes.at(m_at))) {
            ++m_at;
        }
    }
    char peek()
    {
        skipBlanks();
        return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0';
    }
    bool take(char c)
    {
        if (peek() != c) {
            return false;
        }
        ++m_at;
        return true;
    }

    const QByteArray &m_bytes;
    const QStringList &m_lists;
    const ShareLimits &m_limits;
    qsizetype m_at = 0;
    qsizetype m_entries = 0;
    QByteArray m_members; ///< what is kept of the outermost object, without its braces
    JsonPieces m_pieces;
};

Result<JsonPieces> JsonCutter::cut()
{
    if (!take('{')) {
        return damagedAt(m_at);
    }
    if (!take('}')) {
        do {
            if (const auto done = cutMember(); !done) {
                return tl::unexpected(done.error());
            }
        } while (take(','));
        if (!take('}')) {
            return damagedAt(m_at);
        }
    }
    skipBlanks();
    if (m_at != m_bytes.size()) {
        return damagedAt(m_at);
    }
    QJsonParseError error;
    m_pieces.members = QJsonDocument::fromJson('{' + m_members + '}', &error).object();
    if (error.error != QJsonParseError::NoError) {
        return damagedAt(m_at);
    }
    return std::move(m_pieces);
}

Result<void> JsonCutter::cutMember()
{
    const auto key = string();
    if (!key || !take(':')) {
        return key ? damagedAt(m_at) : tl::unexpected(key.error());
    }
    const QString name = QString::fromUtf8(key->sliced(1).chopped(1));
    if (m_lists.contains(name) && peek() == '[') {
        return cutList(name);
    }
    return value(1).and_then([&](QByteArrayView piece) { return keepMember(*key, piece); });
}

Result<void> JsonCutter::keepMember(QByteArrayView key, QByteArrayView piece)
{
    if (m_members.size() + key.size() + piece.size() > m_limits.entryBytes) {
        return tooMuch(JsonText::tr("What stands beside the entries of this file is longer than %1 MB. "
                                    "Nothing was changed. Ask the sender to make the file again.")
                           .arg(m_limits.entryBytes / Megabyte),
                       u"share json: members too long"_s);
    }
    m_members.append(m_members.isEmpty() ? "" : ",").append(key).append(':').append(piece);
    return {};
}

Result<void> JsonCutter::cutList(const QString &name)
{
    if (m_pieces.lists.contains(name)) {
        return damagedAt(m_at); // a second list of that name would hide one of the two
    }
    QList<QByteArrayView> &list = m_pieces.lists[name];
    take('[');
    if (take(']')) {
        return {};
    }
    do {
        const auto piece = value(2);
        if (!piece) {
            return tl::unexpected(piece.error());
        }
        if (++m_entries > m_limits.entries) {
            return tooMuch(JsonText::tr("This file holds more than %1 entries. Nothing was changed. Ask the "
                                        "sender to share a shorter period.")
                               .arg(m_limits.entries),
                           u"share json: too many entries"_s);
        }
        if (piece->size() > m_limits.entryBytes) {
            return tooMuch(JsonText::tr("Entry %1 of this file is longer than %2 MB. Nothing was changed. "
                                        "Ask the sender to shorten it.")
                               .arg(m_entries)
                               .arg(m_limits.entryBytes / Megabyte),
                           u"share json: entry too long"_s);
        }
        list.append(*piece);
    } while (take(','));
    return take(']') ? Result<void>() : damagedAt(m_at);
}

/// The bytes of one value, from here to its end. Only brackets and strings are looked at: whether the rest
/// is JSON is found out when a piece is parsed.
Result<QByteArrayView> JsonCutter::value(qsizetype outerDepth)
{
    skipBlanks();
    const qsizetype from = m_at;
    QByteArray open;
    do {
        const char c = peek();
        if (m_at >= m_bytes.size()) {
            return damagedAt(m_at);
        }
        if (c == '"') {
            if (const auto skipped = string(); !skipped) {
                return skipped;
            }
        } else if (QByteArrayView("{}[]").contains(c)) {
            if (const auto done = structure(c, open, outerDepth); !done) {
                return tl::unexpected(done.error());
            }
        } else if (open.isEmpty()) {
            while (m_at < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(m_bytes.at(m_at))) {
                ++m_at;
            }
        } else {
            ++m_at;
        }
    } while (!open.isEmpty());
    return m_at > from ? Result<QByteArrayView>(QByteArrayView(m_bytes).sliced(from, m_at - from))
                       : damagedAt(m_at);
}

Result<void> JsonCutter::structure(char c, QByteArray &open, qsizetype outerDepth)
{
    if (c == '{' || c == '[') {
        open.append(c == '{' ? '}' : ']');
        if (outerDepth + open.size() > m_limits.depth) {
            return tooMuch(JsonText::tr("What this file holds is nested deeper than %1 levels. Nothing was "
                                        "changed. Ask the sender to make the file again.")
                               .arg(m_limits.depth),
                           u"share json: too deep"_s);
        }
    } else if (open.isEmpty() || !open.endsWith(c)) {
        return damagedAt(m_at);
    } else {
        open.chop(1);
    }
    ++m_at;
    return {};
}

/// A string with its quotation marks. The character 0 is refused, which no text has and which cuts texts off
/// elsewhere.
Result<QByteArrayView> JsonCutter::string()
{
    const qsizetype from = m_at;
    if (!take('"')) {
        return damagedAt(m_at);
    }
    const qsizetype start = m_at - 1;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes.at(m_at);
        if (c == '"') {
            ++m_at;
            return QByteArrayView(m_bytes).sliced(start, m_at - start);
        }
        if (c >= 0 && c < FirstPrintable) {
            return damagedAt(m_at);
        }
        if (c == '\\') {
            if (QByteArrayView(m_bytes).sliced(m_at).startsWith("\\u0000")) {
                return damagedAt(m_at);
            }
            ++m_at;
        }
    }
    return damagedAt(from);
}

} // namespace

Result<JsonPieces> cutJson(const QByteArray &bytes, const QStringList &lists, const ShareLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return failure(JsonText::tr("This file is larger than %1 MB. Nothing was changed. Ask the sender to "
                                    "share a shorter period.")
                           .arg(limits.bytes / Megabyte),
                       u"share json: too large"_s);
    }
    return JsonCutter(bytes, lists, limits).cut();
}

Result<QJsonObject> objectOfPiece(QByteArrayView piece, qsizetype number)
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(piece.data(), piece.size()), &error);
    if (error.error != QJsonParseError::NoError || !json.isObject()) {
        return failure(JsonText::tr("Entry %1 of this file is damaged. Nothing was changed. Ask for the file "
                                    "again.")
                           .arg(number),
                       u"share json: entry damaged"_s);
    }
    return json.object();
}

} // namespace tryboth
