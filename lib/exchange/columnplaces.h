// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <array>

namespace tryboth {

/// What a column of a table can hold.
struct ColumnPlace
{
    QLatin1StringView name; ///< as people type it
    QString ColumnMapping::*column;
};

/// All of them, in the order in which one would ask.
const std::array<ColumnPlace, 8> &columnPlaces();

/// The mapping that the names of `header` suggest, for a person to look at; never taken unasked.
ColumnMapping suggestedColumns(const QStringList &header);

/// By what a table is known again: its names, in order.
QString tableSignature(const QStringList &header);

} // namespace tryboth
