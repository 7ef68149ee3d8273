// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secrets.h"

#include "cli/optionvalues.h"
#include "cli/terminal.h"
#include "sealing/identityfile.h"

#include <QCoreApplication>
#include <QFile>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct SecretsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Secrets)
};

constexpr int MostDescriptor = 1023;
constexpr qint64 MaxKeyFile = 64 * 1024;

QString passphraseFd()
{
    return u"passphrase-fd"_s;
}

Outcome<Identity> recoveryKeyIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed({SecretsText::tr("The recovery key “%1” cannot be read: %2. Nothing was changed.")
                           .arg(path, file.errorString()),
                       {}});
    }
    QByteArray text = file.read(MaxKeyFile);
    auto identities = identitiesOf(text);
    text.fill('\0');
    if (!identities) {
        return failed({SecretsText::tr("“%1” holds no recovery key: it is a line that begins with "
                                       "AGE-SECRET-KEY-1. Nothing was changed.")
                           .arg(path),
                       {}});
    }
    return std::move(identities->front());
}

Outcome<Passphrase> asked(const QString &question)
{
    if (auto typed = askOnTerminal(question)) {
        return std::move(*typed);
    }
    return failed({SecretsText::tr("A passphrase is needed and there is no terminal to ask on. Nothing was "
                                   "changed. Give it with --passphrase-fd N: it is read from there, up to "
                                   "the end of the line."),
                   {}});
}

Outcome<Passphrase> notEmpty(Passphrase passphrase)
{
    if (passphrase.isEmpty()) {
        return failed({SecretsText::tr("The new passphrase is empty. Nothing was changed."), {}});
    }
    return passphrase;
}

} // namespace

QList<QCommandLineOption> unlockOptions()
{
    return {
        {passphraseFd(),
         SecretsText::tr("Reads the passphrase from this open file descriptor, up to the end of the "
                         "line; asked for on the terminal unless said."),
         u"N"_s},
        {u"recovery-key-file"_s, SecretsText::tr("Opens with the recovery key in this file."), u"FILE"_s}};
}

QCommandLineOption newPassphraseOption()
{
    return {u"new-passphrase-fd"_s,
            SecretsText::tr("Reads the new passphrase from this open file descriptor; asked for twice on the "
                            "terminal unless said."),
            u"N"_s};
}

Outcome<Passphrase> passphraseFromDescriptor(const Request &request, const QString &option)
{
    return numberOf(request, option, 0, MostDescriptor)
        .and_then([&](std::optional<int> descriptor) -> Outcome<Passphrase> {
            if (auto line = passphraseLine(descriptor.value_or(-1))) {
                return std::move(*line);
            }
            return failed({SecretsText::tr("No passphrase can be read from file descriptor %1. Nothing was "
                                           "changed.")
                               .arg(request.options.value(option)),
                           {}});
        });
}

Outcome<Unlock> unlockOf(const Request &request, const QString &first)
{
    if (request.options.isSet(u"recovery-key-file"_s)) {
        return recoveryKeyIn(request.options.value(u"recovery-key-file"_s)).map([](Identity key) {
            return Unlock{std::nullopt, std::move(key)};
        });
    }
    const QString question = SecretsText::tr("Passphrase of “%1”:").arg(request.file());
    auto passphrase = request.options.isSet(passphraseFd())
                          ? passphraseFromDescriptor(request, passphraseFd())
                          : asked(first.isEmpty() ? question : first + u'\n' + question);
    return std::move(passphrase).map([](Passphrase given) { return Unlock{std::move(given), std::nullopt}; });
}

Outcome<Passphrase> newPassphraseOf(const Request &request)
{
    if (const QString option = newPassphraseOption().names().first(); request.options.isSet(option)) {
        return passphraseFromDescriptor(request, option).and_then(notEmpty);
    }
    auto first = asked(SecretsText::tr("New passphrase:"));
    if (!first) {
        return first;
    }
    const auto second = asked(SecretsText::tr("The same again:"));
    if (!second) {
        return tl::unexpected(second.error());
    }
    if (!equalInConstantTime(first->utf8(), second->utf8())) {
        return failed({SecretsText::tr("The two passphrases differ. Nothing was changed."), {}});
    }
    return std::move(first).and_then(notEmpty);
}

} // namespace tryboth::cli
