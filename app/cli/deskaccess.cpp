// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskaccess.h"

#include "cli/secrets.h"

namespace tryboth::cli {

namespace {

Outcome<OpenedJournal> open(const Request &request, OpenMode mode)
{
    return unlockOf(request).and_then([&](const Unlock &unlock) {
        const World &world = request.world;
        return orFailed(
            JournalFile::open(request.file(), mode, world.places, world.clock, {}, unlock, FileKind::Desk));
    });
}

} // namespace

Outcome<OpenedJournal> openDeskToRead(const Request &request)
{
    return open(request, OpenMode::Read);
}

Outcome<OpenedJournal> openDeskToWrite(const Request &request)
{
    return open(request, OpenMode::Write);
}

} // namespace tryboth::cli
