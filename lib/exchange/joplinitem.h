// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace tryboth {

/// One item of Joplin's raw export.
struct JoplinItem
{
    enum Type { Note = 1, Folder = 2, Resource = 4, Tag = 5, NoteTag = 6, Revision = 13 };

    QString title;
    QString body;
    QMap<QString, QString> properties;

    int type() const { return properties.value(QStringLiteral("type_")).toInt(); }
    QString id() const { return properties.value(QStringLiteral("id")); }
};

/// Reads title, body and the last run of "key: value" lines, which ends with `type_`. Nothing for other
/// texts.
std::optional<JoplinItem> joplinItem(const QString &text);

} // namespace tryboth
