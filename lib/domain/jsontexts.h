// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace tryboth {

/// The texts in a list; what is no text is an empty one.
inline QStringList textsOfJson(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        texts.append(item.toString());
    }
    return texts;
}

} // namespace tryboth
