// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tryboth {

/// One thing in a chapter of a document: a heading, a quiet line below it, and texts under their names.
struct DocumentPart
{
    struct Text
    {
        QString name; ///< may be empty
        QString words;
    };

    QString heading;
    QString line; ///< may be empty
    QList<Text> texts;
};

/// What stands in a document after the entries: the decisions, say.
struct DocumentChapter
{
    QString title;
    QList<DocumentPart> parts;
};

} // namespace tryboth
