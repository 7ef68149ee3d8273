// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsection.h"

namespace tryboth {

QList<JournalSection> journalSections()
{
    return {profileSection(), importRunSection(), activitySection(), savedFilterSection()};
}

} // namespace tryboth
