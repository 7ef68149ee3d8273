// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentoverlay.h"

#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QJsonValue overlaidValue(const QJsonValue &english, const QJsonValue &own);

QJsonObject thingWithId(const QJsonArray &things, const QJsonValue &id)
{
    for (const QJsonValue &thing : things) {
        if (thing["id"_L1] == id) {
            return thing.toObject();
        }
    }
    return {};
}

QJsonArray overlaidArray(const QJsonArray &english, const QJsonArray &own)
{
    QJsonArray result;
    for (const QJsonValue &thing : english) {
        const QJsonValue id = thing["id"_L1];
        if (!id.isString()) {
            return own.isEmpty() ? english : own;
        }
        result.append(overlaid(thing.toObject(), thingWithId(own, id)));
    }
    return result;
}

QJsonValue overlaidValue(const QJsonValue &english, const QJsonValue &own)
{
    if (english.isObject()) {
        return overlaid(english.toObject(), own.toObject());
    }
    if (english.isArray()) {
        return overlaidArray(english.toArray(), own.toArray());
    }
    return own.isUndefined() || own.isNull() ? english : own;
}

} // namespace

QJsonObject overlaid(const QJsonObject &english, const QJsonObject &own)
{
    QJsonObject result;
    for (auto member = english.constBegin(); member != english.constEnd(); ++member) {
        result[member.key()] = overlaidValue(member.value(), own.value(member.key()));
    }
    return result;
}

} // namespace tryboth
