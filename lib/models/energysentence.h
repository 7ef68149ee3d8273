// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energyreport.h"

#include <QLocale>
#include <QString>

namespace tryboth {

/// What the Energy page says in words. Whole sentences, complete in every state.
struct EnergySentence
{
    QString headline; ///< the answer, or why there is none
    QString detail;   ///< what belongs beside it; may be several sentences

    bool operator==(const EnergySentence &) const = default;
};

/// Puts `report` into words with the numbers of `locale`: one decimal, real minus signs, natural frequencies
/// held within 1…99 of 100. Source of the wording: STATISTICS.md (a).
EnergySentence energySentence(const EnergyReport &report, const QLocale &locale);

/// Says that nothing was rated from `gap.first` to `gap.last`.
QString gapSentence(const EnergyGap &gap, const QLocale &locale);

} // namespace tryboth
