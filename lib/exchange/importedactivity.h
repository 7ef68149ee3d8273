// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"

namespace tryboth {

/// The kind of work that an import means by a label.
struct ImportedActivity
{
    ActivityType type;
    bool isNew = false; ///< the catalog does not know it
};

/// The kind of work called `label`, else a new one of that name whose id is the same on every machine.
/// An empty label is "Imported"; one that is too long is cut.
ImportedActivity importedActivity(const ActivityCatalog &catalog, const QString &label, Focus focus);

} // namespace tryboth
