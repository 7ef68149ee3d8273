// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/forecastmerge.h"

namespace tryboth {

using namespace Qt::StringLiterals;

QVariantList mergedForecast(const TableShape &shape, const RowTriple &triple)
{
    const QVariantList &ours = triple.ours->values;
    const QVariantList &theirs = triple.theirs->values;
    if (triple.base && triple.base->values == ours) {
        return theirs;
    }
    if (triple.base && triple.base->values == theirs) {
        return ours;
    }
    const qsizetype sealed = shape.place(u"sealed"_s);
    const qsizetype opened = shape.place(u"opened"_s);
    const QVariant ourSeal = ours.at(sealed);
    const QVariant theirSeal = theirs.at(sealed);
    if (ourSeal == theirSeal) {
        return ours.at(opened).isNull() && !theirs.at(opened).isNull() ? theirs : ours;
    }
    const bool theirsStays = ourSeal.isNull() ||
                             (!theirSeal.isNull() && theirSeal.toLongLong() < ourSeal.toLongLong());
    return theirsStays ? theirs : ours;
}

} // namespace tryboth
