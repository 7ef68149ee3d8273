// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalplaces.h"

#include "storage/journallock.h"

#include <QStandardPaths>

namespace tryboth {

using namespace Qt::StringLiterals;

JournalPlaces JournalPlaces::ofThisUser()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {JournalLock::lockFolder(), data + u"/tryboth/backups"_s};
}

} // namespace tryboth
