// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tryboth {

/// A Markdown text and the YAML that stands before it.
struct FrontMatter
{
    QMap<QString, QStringList> members; ///< by name; a list has one text for each item
    QString body;

    /// How the member called `name` is written, in small letters or capitals; empty where there is none.
    QString keyOf(const QString &name) const;
    QString value(const QString &name) const { return members.value(keyOf(name)).join(u", "); }
};

/// The front matter of `text`; nothing where there is none. What is not quite YAML is read line by line.
std::optional<FrontMatter> frontMatterOf(const QString &text);

} // namespace tryboth
