// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plist.h"

#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QXmlStreamReader>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Plist)
};

constexpr int MaxDepth = 16;

class PlistReader
{
public:
    explicit PlistReader(const QByteArray &bytes)
        : m_xml(toUtf8Bytes(bytes))
    {
    }

    Result<QJsonObject> read()
    {
        const bool opens = m_xml.readNextStartElement() && m_xml.name() == "plist"_L1 &&
                           m_xml.readNextStartElement() && m_xml.name() == "dict"_L1;
        const QJsonObject top = opens ? dictionary(1) : QJsonObject();
        if (!opens || m_xml.hasError()) {
            return failure(
                Words::tr("it is no property list, or it breaks off (line %1)").arg(m_xml.lineNumber()),
                u"plist damaged"_s);
        }
        return top;
    }

private:
    QJsonObject dictionary(int depth)
    {
        QJsonObject object;
        QString key;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "key"_L1) {
                key = m_xml.readElementText();
            } else {
                object.insert(key, value(depth));
            }
        }
        return object;
    }

    QJsonValue value(int depth)
    {
        const QString kind = m_xml.name().toString();
        if (depth >= MaxDepth) {
            m_xml.raiseError(u"too deep"_s);
            return {};
        }
        if (kind == "dict"_L1) {
            return dictionary(depth + 1);
        }
        if (kind == "array"_L1) {
            QJsonArray array;
            while (m_xml.readNextStartElement()) {
                array.append(value(depth + 1));
            }
            return array;
        }
        const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (kind == "true"_L1 || kind == "false"_L1) {
            return kind == "true"_L1;
        }
        return kind == "integer"_L1 || kind == "real"_L1 ? QJsonValue(text.toDouble()) : QJsonValue(text);
    }

    QXmlStreamReader m_xml;
};

} // namespace

Result<QJsonObject> readPlist(const QByteArray &bytes)
{
    return PlistReader(bytes).read();
}

} // namespace tryboth
