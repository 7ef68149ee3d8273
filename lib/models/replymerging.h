// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sealedshare.h"
#include "models/journal.h"

namespace tryboth {

/// How a reply stands to this journal.
enum class ReplyFit {
    New,        ///< from the key its share was sealed for, and not here yet
    Again,      ///< merged before: nothing would be added
    UnknownKey, ///< from a key that was not confirmed: to be accepted or discarded
};

/// A reply before it is merged.
struct ReplyPreview
{
    OpenedReply opened;
    ReplyFit fit = ReplyFit::New;
    ShareRecord share;          ///< the share it answers
    std::optional<Coach> coach; ///< that it went to, as far as still in the address book
};

/// Opens a reply with the journal's keys and finds its share; the journal stays as it is. Fails for what is
/// no reply, for a damaged or cut file, and for one that belongs to another journal.
Result<ReplyPreview> previewReply(const Stores &stores, QIODevice &file);

/// What merging does, for JournalCore::apply or Journal::apply: all of it or nothing. A reply that is here
/// already changes nothing. One from an unknown key needs `keyAccepted`; the key is then the coach's.
Result<void> mergeReply(Stores &stores, const ReplyPreview &preview, bool keyAccepted);
/// The same as one undoable step.
Result<void> mergeReply(Journal &journal, const ReplyPreview &preview, bool keyAccepted);

/// What became of a thing since it was shared.
enum class SharedState { AsShared, Edited, Gone };
Result<SharedState> stateOf(const Stores &stores, const ShareLink &link);

} // namespace tryboth
