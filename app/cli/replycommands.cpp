// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/privatefile.h"
#include "exchange/keys.h"
#include "models/replymerging.h"
#include "models/sharing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Reply)
};

Answer answerOf(const ReplyPreview &preview)
{
    const ShareReply &reply = preview.opened.reply;
    const bool again = preview.fit == ReplyFit::Again;
    const QString line = again ? ReplyText::tr("This reply is already here. Nothing was added.")
                               : ReplyText::tr("Merged. Comments: %1. Questions: %2. Proposed steps: %3.")
                                     .arg(reply.comments.size())
                                     .arg(reply.questions.size())
                                     .arg(reply.actions.size());
    return {{line},
            QJsonObject{{u"reply"_s, reply.id.toText()},
                        {u"share"_s, reply.share.toText()},
                        {u"added"_s, !again},
                        {u"comments"_s, reply.comments.size()},
                        {u"questions"_s, reply.questions.size()},
                        {u"steps"_s, reply.actions.size()}}};
}

Outcome<Answer> mergeFile(const Request &request, const OpenedJournal &journal, QIODevice &file)
{
    return orFailed(previewReply(journal.core->stores(), file))
        .and_then([&](const ReplyPreview &preview) -> Outcome<Answer> {
            const bool accepted = request.options.isSet(u"accept-key"_s);
            if (preview.fit == ReplyFit::UnknownKey && !accepted) {
                return failed({ReplyText::tr("This reply comes from a key that is not confirmed: %1. Nothing "
                                             "was changed. Compare these words with your coach; "
                                             "--accept-key takes the reply in.")
                                   .arg(fingerprintOfKey(preview.opened.reply.senderKey).join(u' ')),
                               {}});
            }
            if (preview.fit == ReplyFit::Again) {
                return answerOf(preview);
            }
            return changeAndSave(journal,
                                 [&](Stores &stores) { return mergeReply(stores, preview, accepted); })
                .map([&] { return answerOf(preview); });
        });
}

Outcome<Answer> merge(const Request &request)
{
    return openToWrite(request).and_then([&](const OpenedJournal &journal) -> Outcome<Answer> {
        QFile file(request.arguments.value(1));
        if (!file.open(QIODevice::ReadOnly)) {
            return failed({ReplyText::tr("“%1” cannot be read: %2. Nothing was changed.")
                               .arg(file.fileName(), file.errorString()),
                           {}});
        }
        return mergeFile(request, journal, file);
    });
}

Outcome<void> exportSecret(const KeyPair &key, const QString &path)
{
    auto file = PrivateFile::create(path);
    if (!file) {
        return failed(file.error());
    }
    return orFailed((*file)->write(identityFileOf(key)));
}

Outcome<Answer> showKey(const Request &request)
{
    const QString secret = request.options.value(u"secret-out"_s);
    return openToWrite(request).and_then([&](const OpenedJournal &journal) -> Outcome<Answer> {
        auto key = journal.core->stores().coaches.keys();
        if (!key) {
            return failed(key.error());
        }
        if (key->isEmpty()) {
            const KeyPair made = newKeyPair(request.world.clock.now());
            const auto saved = changeAndSave(journal,
                                             [&](Stores &stores) { return stores.coaches.addKey(made); });
            if (!saved) {
                return tl::unexpected(saved.error());
            }
            key->append(made);
        }
        if (!secret.isEmpty()) {
            if (const auto written = exportSecret(key->first(), secret); !written) {
                return tl::unexpected(written.error());
            }
        }
        const QString words = fingerprintOfKey(key->first().publicKey).join(u' ');
        return Answer{{key->first().publicKey, words},
                      QJsonObject{{u"public_key"_s, key->first().publicKey}, {u"fingerprint"_s, words}}};
    });
}

} // namespace

Command mergeCommand()
{
    return {u"merge"_s,
            ReplyText::tr("Takes in what a coach replied to a share."),
            u"merge my.tryboth november.tryboth-reply"_s,
            {journalArgument(), {u"REPLY"_s, ReplyText::tr("The reply.")}},
            {{u"accept-key"_s, ReplyText::tr("Accepts a reply from a key that was not confirmed yet.")}},
            merge};
}

Command keyCommand()
{
    return {
        u"key"_s,
        ReplyText::tr("Shows the public key that replies are sealed for, and makes it where there is none."),
        u"key my.tryboth"_s,
        {journalArgument()},
        {{u"secret-out"_s, ReplyText::tr("Writes the secret key to this new file, as “age -d -i” takes it."),
          u"FILE"_s}},
        showKey};
}

} // namespace tryboth::cli
