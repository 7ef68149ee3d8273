// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replymerging.h"

#include "exchange/keys.h"
#include "models/shareedits.h"
#include "models/sharekind.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReplyMerging)
};

tl::unexpected<Error> otherJournal()
{
    return failure(ReplyText::tr("This reply belongs to another journal. Nothing was changed. Open it in the "
                                 "journal that shared."),
                   u"reply: other journal"_s);
}

/// Each of the journal's keys in turn; the last failure where none opens it. A journal that never shared has
/// no key: a new one opens nothing, but tells what is no reply at all.
Result<OpenedReply> openWithOwnKeys(const QList<KeyPair> &keys, QIODevice &file)
{
    Result<OpenedReply> opened = otherJournal();
    for (const KeyPair &key : keys.isEmpty() ? QList<KeyPair>{newKeyPair({})} : keys) {
        file.seek(0);
        opened = openReply(file, OpenWith{key.secretKey, std::nullopt});
        if (opened || opened.error().detail != SealedForAnotherKey) {
            return opened;
        }
        opened = otherJournal();
    }
    return opened;
}

ReplyFit fitOf(const OpenedReply &opened, const std::optional<Coach> &coach)
{
    const bool known = coach && !coach->publicKey.isEmpty() && coach->publicKey == opened.reply.senderKey;
    return known && opened.senderProven ? ReplyFit::New : ReplyFit::UnknownKey;
}

/// A reason has no row of its own: it is as it was while its check is.
Result<SharedState> stateOfReason(const Stores &stores, const ShareLink &link)
{
    return stores.reasons.all().map([&](const QList<ReasonsCheck> &checks) {
        for (const ReasonsCheck &check : checks) {
            for (const ReasonResponse &response : check.responses) {
                if (idOfReason(check, response) == link.local) {
                    return check.rev == link.rev ? SharedState::AsShared : SharedState::Edited;
                }
            }
        }
        return SharedState::Gone;
    });
}

} // namespace

Result<ReplyPreview> previewReply(const Stores &stores, QIODevice &file)
{
    const auto keys = stores.coaches.keys();
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    auto opened = openWithOwnKeys(*keys, file);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto share = stores.shares.find(opened->reply.share);
    if (!share) {
        return tl::unexpected(share.error());
    }
    if (!*share) {
        return otherJournal();
    }
    const auto coach = stores.coaches.find((*share)->coach);
    const auto again = stores.replies.has(opened->reply.id);
    if (!coach || !again) {
        return tl::unexpected(!coach ? coach.error() : again.error());
    }
    const ReplyFit fit = *again ? ReplyFit::Again : fitOf(*opened, *coach);
    return ReplyPreview{std::move(*opened), fit, **share, *coach};
}

Result<void> mergeReply(Stores &stores, const ReplyPreview &preview, bool keyAccepted)
{
    if (preview.fit == ReplyFit::Again) {
        return {};
    }
    if (preview.fit == ReplyFit::UnknownKey && !keyAccepted) {
        return failure(ReplyText::tr("This reply comes from a key that you have not confirmed. Nothing was "
                                     "changed. Compare its eight words with your coach and accept it, or "
                                     "discard it."),
                       u"reply: unknown key"_s);
    }
    auto merged = stores.replies.add(preview.opened.reply);
    if (preview.fit == ReplyFit::UnknownKey && preview.coach) {
        Coach coach = *preview.coach;
        coach.publicKey = preview.opened.reply.senderKey;
        merged = merged.and_then([&] { return stores.coaches.put(coach).map([](const Id &) {}); });
    }
    return merged;
}

Result<void> mergeReply(Journal &journal, const ReplyPreview &preview, bool keyAccepted)
{
    return journal.apply(ReplyText::tr("Merge reply"),
                         [&](Stores &stores) { return mergeReply(stores, preview, keyAccepted); });
}

Result<SharedState> stateOf(const Stores &stores, const ShareLink &link)
{
    const auto stateFrom = [&](const auto &thing) {
        if (!thing || thing->deleted) {
            return SharedState::Gone;
        }
        return thing->rev == link.rev ? SharedState::AsShared : SharedState::Edited;
    };
    const auto stateWithParts = [&](const auto &thing) -> Result<SharedState> {
        if (!thing || thing->deleted) {
            return SharedState::Gone;
        }
        return editsOf(*thing, stores).map([&](int edits) {
            return edits == link.rev ? SharedState::AsShared : SharedState::Edited;
        });
    };
    switch (link.kind) {
    case ShareItemKind::CheckIn:
        return stores.checkIns.find(link.local).and_then(stateWithParts);
    case ShareItemKind::Experiment:
        return stores.experiments.find(link.local).and_then(stateWithParts);
    case ShareItemKind::Forecast:
        return stores.experiments.find(link.local).map([](const std::optional<Experiment> &experiment) {
            return experiment && !experiment->deleted ? SharedState::AsShared : SharedState::Gone;
        });
    case ShareItemKind::Review:
        return stores.reviews.all().map([&](const QList<ExperimentReview> &reviews) {
            const auto found = std::ranges::find(reviews, link.local, &ExperimentReview::id);
            return found == reviews.end()   ? SharedState::Gone
                   : found->rev == link.rev ? SharedState::AsShared
                                            : SharedState::Edited;
        });
    case ShareItemKind::Reflection:
        return stores.reflections.find(link.local).map(stateFrom);
    case ShareItemKind::FiveYear:
        return stores.answers.find(link.local).map(stateFrom);
    case ShareItemKind::Decision:
        return stores.decisions.find(link.local).and_then(stateWithParts);
    case ShareItemKind::Reason:
        return stateOfReason(stores, link);
    }
    return SharedState::AsShared;
}

} // namespace tryboth
