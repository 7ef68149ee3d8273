// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"

namespace tryboth {

/// Words that somebody marked in the pages of a share, within one line of them.
struct MarkedWords
{
    QString words;
    QString line; ///< all of it

    bool operator==(const MarkedWords &) const = default;
};

/// What to take out of the texts of `bundle` so that `marked` does not leave: the words themselves where they
/// stand in a text, and of a line that the pages put together ("I expect: it tires me", "3 May · Talk with
/// Bram · Reviews") the texts in it. Words that nobody wrote (a day, a rating, a label) give nothing.
QStringList marksFor(const ShareBundle &bundle, const QList<MarkedWords> &marked);

} // namespace tryboth
