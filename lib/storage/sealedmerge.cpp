// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedmerge.h"

#include <QVariantList>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Forecasts = "forecast"_L1, Expectations = "expectation"_L1, Decisions = "decision_record"_L1;

qsizetype sealPlace(const TableShape &shape)
{
    return shape.place(shape.name == Decisions ? u"recorded_at"_s : u"sealed"_s);
}

/// Of two sides with the same seal: the one that was opened, and answered.
bool theirsSaysMore(const TableShape &shape, const QVariantList &ours, const QVariantList &theirs)
{
    for (const QString &column : {u"opened"_s, u"outcome"_s}) {
        const qsizetype place = shape.place(column);
        if (place >= 0 && ours.at(place).isNull() != theirs.at(place).isNull()) {
            return ours.at(place).isNull();
        }
    }
    return false;
}

} // namespace

bool isSealedTable(const QString &table)
{
    return table == Forecasts || table == Expectations;
}

bool mayMix(const TableShape &shape, const RowTriple &triple)
{
    if (shape.name == Forecasts) {
        return false;
    }
    if (shape.name != Expectations && shape.name != Decisions) {
        return true;
    }
    const qsizetype seal = sealPlace(shape);
    const QVariant ours = triple.ours->values.at(seal);
    const QVariant theirs = triple.theirs->values.at(seal);
    return shape.name == Decisions ? ours == theirs : ours.isNull() && theirs.isNull();
}

QVariantList mergedSealed(const TableShape &shape, const RowTriple &triple)
{
    const QVariantList &ours = triple.ours->values;
    const QVariantList &theirs = triple.theirs->values;
    if (triple.base && triple.base->values == ours) {
        return theirs;
    }
    if (triple.base && triple.base->values == theirs) {
        return ours;
    }
    const QVariant ourSeal = ours.at(sealPlace(shape));
    const QVariant theirSeal = theirs.at(sealPlace(shape));
    if (ourSeal == theirSeal) {
        return theirsSaysMore(shape, ours, theirs) ? theirs : ours;
    }
    const bool theirsStays = ourSeal.isNull() ||
                             (!theirSeal.isNull() && theirSeal.toLongLong() < ourSeal.toLongLong());
    return theirsStays ? theirs : ours;
}

} // namespace tryboth
