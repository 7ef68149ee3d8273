// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A translations/*.ts file as far as the tests ask.
namespace catalogue {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isUnfinished = false;
    QStringList forms; ///< one, or as many as the language has numbers

    /// What tells it from all others.
    QString key() const { return context + u'\x1F' + source + u'\x1F' + comment; }
};

struct Catalogue
{
    QString language; ///< "de_DE"
    QList<Message> messages;
    QString trouble; ///< why the file could not be read
};

Catalogue read(const QString &path);

/// What is wrong with `message` in `language`, in words; nothing where it is right.
QStringList faultsOf(const Message &message, const QString &language);

/// %1, %L1, %n and %Ln of `sentence`, in order of their letters.
QStringList placeholders(const QString &sentence);

} // namespace catalogue
