// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/energycharts.h"

#include <memory>

namespace tryboth {

class ChartWidget;

/// The charts of the Energy page, each of which can be a picture of its own.
enum class EnergyPicture { Levels, Tilt, Activities, Hours };

/// What stands above it: "Energy by kind of work".
QString titleOf(EnergyPicture picture);

/// How its numbers are computed, in a sentence for small print.
QString methodOf(EnergyPicture picture);

/// The chart at the size of a picture in a document, not to be shown.
std::unique_ptr<ChartWidget> chartFor(EnergyPicture picture, const EnergyCharts &charts);

} // namespace tryboth
