// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace tryboth {

/// One piece of a help text, without marks.
struct HelpBlock
{
    enum class Kind {
        Title,
        Heading,
        Paragraph,
        Item, ///< of a list
        Row,  ///< of a table; the first one has the names of the columns
    };

    Kind kind = Kind::Paragraph;
    QStringList cells; ///< one, or as many as a row has

    bool operator==(const HelpBlock &) const = default;
};

/// The pieces of a help text of ours in the little Markdown that these use: titles, headings, paragraphs,
/// lists and tables. A line that goes on with the one before belongs to it.
QList<HelpBlock> helpBlocks(const QString &markdown);

} // namespace tryboth
