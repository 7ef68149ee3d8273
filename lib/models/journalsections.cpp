// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsection.h"

namespace tryboth {

QList<JournalSection> journalSections()
{
    return QList<JournalSection>{profileSection(), importRunSection(), activitySection(),
                                 savedFilterSection()} +
           experimentSections() + shareSections();
}

} // namespace tryboth
