// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonfile.h"

#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JsonFile)
};

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : QString();
    case QJsonValue::Double:
        return value.toDouble() == 0 ? QString() : QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array:
        return value.toArray().isEmpty()
                   ? QString()
                   : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return value.toObject().isEmpty()
                   ? QString()
                   : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

} // namespace

Result<QJsonDocument> readJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(toUtf8Bytes(bytes), &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(
            JsonText::tr("The JSON in this file breaks off or is damaged at byte %1: %2. Nothing was "
                         "imported. Export it again and try again.")
                .arg(error.offset)
                .arg(error.errorString()),
            u"json damaged"_s);
    }
    return document;
}

QStringList otherMembers(const QJsonObject &object, const QStringList &known)
{
    QStringList lines;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = known.contains(it.key()) ? QString() : textOf(it.value());
        if (!text.isEmpty()) {
            lines.append(it.key() + u": "_s + text);
        }
    }
    return lines;
}

} // namespace tryboth
