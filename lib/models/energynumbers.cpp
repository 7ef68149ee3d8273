// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energynumbers.h"

#include "models/inputnumbers.h"
#include "models/nownumbers.h"
#include "models/partnumbers.h"
#include "models/selectionnumbers.h"
#include "models/trendnumbers.h"

namespace tryboth {

QList<EnergyNumber> energyNumbers(const EnergyReport &report, const EnergyDetail &detail,
                                  const ActivityCatalog &catalog, const NumberScope &scope,
                                  const QLocale &locale)
{
    const NumberWriter writer(report, detail, catalog, scope, locale);
    return nowNumbers(writer) + trendNumbers(writer) + partNumbers(writer) + selectionNumbers(writer) +
           inputNumbers(writer);
}

} // namespace tryboth
