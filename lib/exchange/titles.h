// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tryboth {

/// A title that fits an entry, and the part that does not, for the note.
struct FittedTitle
{
    QString title;
    QString rest; ///< empty where everything fitted
};

/// Cuts `text` after CheckIn::MaxTitle code points, never inside of one.
FittedTitle fitTitle(const QString &text);

/// A text whose first line can serve as its title.
struct SplitText
{
    QString title; ///< the first line, without the marks of a Markdown heading; shortened where it is long
    QString rest;  ///< what follows it; all of the text where the title had to be shortened
};
SplitText splitText(const QString &text);

/// `title` if it fits an entry, else its first words and "…".
QString shortTitle(const QString &title);

/// `text` with every line end as '\n'.
QString plainLines(QString text);

/// `parts` that are not empty, one below the other.
QString joinNotes(const QStringList &parts);

/// As many of `tags` as an entry carries, tidied, without repetitions and without those that are too long.
QStringList fitTags(const QStringList &tags);

} // namespace tryboth
