// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shareitem.h"

#include <QList>
#include <QString>

namespace tryboth {

/// A label and what stands below it.
struct LabelledText
{
    QString label;
    QString text;

    bool operator==(const LabelledText &) const = default;
};

/// What an item is, in a word: "Entry", "Experiment", "Opened forecast".
QString nameOf(ShareItemKind kind);

/// What an item is called in a list, in one line of the client's own words where there are any.
QString titleOf(const ShareItem &item);

/// All that an item says, part by part. What the client did not share has no part.
QList<LabelledText> partsOf(const ShareItem &item);

/// The words of an item for the search, labels left out.
QString allWordsOf(const ShareItem &item);

/// The words that a comment on the item quotes, at most ReplyComment::MaxQuoted: what it is called and then
/// all that the client wrote in it, so that an earlier wording can be told from a later one.
QString quoteOf(const ShareItem &item);

/// The kind of work that an item is about: of a check-in its focus, of an experiment that of its track.
std::optional<Focus> focusOf(const ShareItem &item);

} // namespace tryboth
