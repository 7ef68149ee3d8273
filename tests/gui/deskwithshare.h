// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskwindow.h"
#include "models/desk.h"
#include "models/shareintake.h"
#include "storywindow.h"
#include "support/sharedsample.h"

namespace tryboth::test {

/// Opens a coach's desk that is still empty, beside the journal of `story`.
inline DeskWindow *openDesk(StoryWindow &story)
{
    const QString path = story.folder.filePath(QStringLiteral("coach.tryboth-desk"));
    const JournalPlaces places{story.folder.filePath(QStringLiteral("locks")),
                               story.folder.filePath(QStringLiteral("backups"))};
    return story.desktop.showDesk(must(JournalFile::create(path, places, story.clock, IdSource(7),
                                                           Passphrase(QStringLiteral("a desk of one's own")),
                                                           {1, 8 * 1024}, FileKind::Desk)),
                                  path);
}

/// Takes in what one client shared of the four weeks before the clock's today, with one comment on it.
inline void takeShareIn(Desk &desk, const Clock &clock)
{
    const LocalDay today = clock.wallTime().day;
    const SampleClient client(QStringLiteral("Robin"), today);
    const OpenedShare share{client.share(today.addDays(-28), today), true, {}};
    must(desk.apply(QStringLiteral("Take in"), [&](DeskStores &stores) {
        return takeIn(stores, share, {{}, QStringLiteral("Client A"), true}).and_then([&](const Id &id) {
            Comment comment;
            comment.bundle = id;
            comment.text = QStringLiteral("What was the best minute?");
            return stores.comments.put(comment).map([](const Id &) {});
        });
    }));
}

} // namespace tryboth::test
