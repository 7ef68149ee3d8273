// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentsearch.h"

namespace tryboth {

Result<QList<Experiment>> experimentsFound(const Stores &stores, const CheckInFilter &filter)
{
    CheckInFilter textOnly;
    textOnly.words = filter.words;
    textOnly.phrases = filter.phrases;
    if (textOnly.isEmpty() || textOnly != filter) {
        return QList<Experiment>();
    }
    return stores.experiments.matching(filter.words + filter.phrases);
}

} // namespace tryboth
