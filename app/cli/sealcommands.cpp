// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/privatefile.h"
#include "cli/secrets.h"
#include "sealing/identityfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Seal)
};

tl::unexpected<Stop> notSealed(const Request &request)
{
    return failed(
        {SealText::tr("“%1” is not sealed. Nothing was changed. “seal” seals it.").arg(request.file()), {}});
}

Answer answerOf(const OpenedJournal &journal, const QString &line)
{
    const auto backups = journal.file->backups();
    const auto plain = static_cast<int>(std::ranges::count(backups, false, &Backup::sealed));
    Answer answer{{line}, QJsonObject{{u"sealed"_s, journal.file->isSealed()}, {u"plain_backups"_s, plain}}};
    if (journal.file->isSealed() && plain > 0) {
        answer.lines.append(
            SealText::tr("%Ln of its backups were kept before it was sealed and can be read by "
                         "anyone who reaches them; “backups” lists them.",
                         nullptr, plain));
    }
    return answer;
}

/// Opens, lets `change` do its work and says `line`.
template <typename Change>
Outcome<Answer> changeSeal(const Request &request, bool sealedBefore, const QString &line, Change change)
{
    return openToWrite(request).and_then([&](const OpenedJournal &journal) -> Outcome<Answer> {
        if (sealedBefore && !journal.file->isSealed()) {
            return notSealed(request);
        }
        return change(journal).map([&] { return answerOf(journal, line); });
    });
}

Outcome<void> setNewPassphrase(const Request &request, const OpenedJournal &journal)
{
    return newPassphraseOf(request).and_then([&](const Passphrase &next) {
        return orFailed(journal.file->setPassphrase(next, journal.core->image()));
    });
}

Outcome<Answer> seal(const Request &request)
{
    return changeSeal(request, false, SealText::tr("“%1” is sealed.").arg(request.file()),
                      [&](const OpenedJournal &journal) -> Outcome<void> {
                          if (journal.file->isSealed()) {
                              return failed({SealText::tr("“%1” is sealed already. Nothing was changed. "
                                                          "“passphrase” changes its passphrase.")
                                                 .arg(request.file()),
                                             {}});
                          }
                          return setNewPassphrase(request, journal);
                      });
}

Outcome<Answer> unseal(const Request &request)
{
    return changeSeal(request, true,
                      SealText::tr("“%1” is no longer sealed: anyone who reaches the file can read it.")
                          .arg(request.file()),
                      [](const OpenedJournal &journal) -> Outcome<void> {
                          if (!journal.file->keysThatOpen().passphraseKnown) {
                              return failed(*journal.file->readOnlyReason());
                          }
                          return orFailed(journal.file->removePassphrase(journal.core->image()));
                      });
}

Outcome<Answer> changePassphrase(const Request &request)
{
    return changeSeal(
        request, true,
        SealText::tr("“%1” has a new passphrase. Its earlier backups keep the one that they were "
                     "sealed with.")
            .arg(request.file()),
        [&](const OpenedJournal &journal) { return setNewPassphrase(request, journal); });
}

/// The sheet stands there, empty, before the key is made: a key that replaced an earlier one and then could
/// not be written down would be worse than none.
Outcome<void> makeKey(const OpenedJournal &journal, PrivateFile &sheet, const Clock &clock)
{
    const auto key = journal.file->makeRecoveryKey(journal.core->image());
    if (!key) {
        sheet.remove();
        return failed(key.error());
    }
    const QDateTime now = clock.now().inZone(QTimeZone::utc());
    return orFailed(sheet.write(identityFileText(*key, now).text()));
}

Outcome<Answer> makeRecoveryKey(const Request &request)
{
    const QString path = request.options.value(u"out"_s);
    if (path.isEmpty()) {
        return wrongUsage(SealText::tr("Where shall the recovery key go? --out names the file."));
    }
    return openToWrite(request).and_then([&](const OpenedJournal &journal) -> Outcome<Answer> {
        if (!journal.file->isSealed()) {
            return notSealed(request);
        }
        auto sheet = PrivateFile::create(path);
        if (!sheet) {
            return failed(sheet.error());
        }
        return makeKey(journal, **sheet, request.world.clock).map([&] {
            return Answer{
                {SealText::tr("“%1” opens “%2” without its passphrase. Keep it where nobody else "
                              "reaches it, and not beside the journal.")
                     .arg(path, request.file())},
                QJsonObject{
                    {u"file"_s, path},
                    {u"recipient"_s, QString::fromLatin1(journal.file->keysThatOpen().recovery->toText())}}};
        });
    });
}

} // namespace

Command sealCommand()
{
    return {u"seal"_s,
            SealText::tr("Seals the journal with a passphrase."),
            u"seal my.tryboth"_s,
            {journalArgument()},
            {newPassphraseOption()},
            seal};
}

Command unsealCommand()
{
    return {u"unseal"_s,
            SealText::tr("Takes the seal off: the file can be read by anyone then."),
            u"unseal my.tryboth"_s,
            {journalArgument()},
            {},
            unseal};
}

Command passphraseCommand()
{
    return {u"passphrase"_s,
            SealText::tr("Changes the passphrase; a forgotten one with --recovery-key-file."),
            u"passphrase my.tryboth --recovery-key-file sheet.txt"_s,
            {journalArgument()},
            {newPassphraseOption()},
            changePassphrase};
}

Command recoveryKeyCommand()
{
    return {u"recovery-key"_s,
            SealText::tr("Makes a key that opens the journal without its passphrase."),
            u"recovery-key my.tryboth --out sheet.txt"_s,
            {journalArgument()},
            {{u"out"_s,
              SealText::tr("The new file to write the key to, as “age -d -i” takes it. An earlier key opens "
                           "earlier backups only."),
              u"SHEET"_s}},
            makeRecoveryKey};
}

} // namespace tryboth::cli
