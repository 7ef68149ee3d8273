// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bundlestore.h"
#include "storage/clientstore.h"
#include "storage/coachingsessionstore.h"
#include "storage/commentstore.h"
#include "storage/deskhistorystore.h"
#include "storage/ownkeystore.h"
#include "storage/privatenotestore.h"
#include "storage/sessionquestionstore.h"
#include "storage/stepstore.h"

namespace tryboth {

/// The stores of one open desk.
struct DeskStores
{
    DeskStores(Database &database, const Clock &clock, IdSource &ids)
        : ownKey(database)
        , clients(database, clock, ids)
        , bundles(database, clock, ids)
        , comments(database, clock, ids)
        , questions(database, clock, ids)
        , steps(database, clock, ids)
        , sessions(database, clock, ids)
        , notes(database, clock, ids)
        , history(database, clock)
    {
    }

    OwnKeyStore ownKey;
    ClientStore clients;
    BundleStore bundles;
    CommentStore comments;
    SessionQuestionStore questions;
    StepStore steps;
    CoachingSessionStore sessions;
    PrivateNoteStore notes;
    DeskHistoryStore history;
};

} // namespace tryboth
