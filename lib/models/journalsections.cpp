// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalsection.h"

namespace tryboth {

QList<JournalSection> journalSections()
{
    return QList<JournalSection>{profileSection(), importRunSection(), importChoiceSection(),
                                 activitySection(), savedFilterSection()} +
           directionSections() + experimentSections() + reflectionSections() + shareSections();
}

} // namespace tryboth
