// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace tryboth::cli {

/// What opens a sealed journal: every command takes these. A passphrase is never an argument, because
/// arguments are there for every user of the machine to read.
QList<QCommandLineOption> unlockOptions();

/// Where a new passphrase is read from.
QCommandLineOption newPassphraseOption();

/// The recovery key or the passphrase of `--recovery-key-file` or `--passphrase-fd`, else a passphrase asked
/// for on the terminal without echo, after the line `first` if there is one. Fails with a sentence where
/// there is neither.
Outcome<Unlock> unlockOf(const Request &request, const QString &first = {});

/// The new passphrase, from `--new-passphrase-fd` or asked for twice on the terminal. An empty one is
/// refused.
Outcome<Passphrase> newPassphraseOf(const Request &request);

/// The passphrase that `--passphrase-fd` names, for a journal that is being made.
Outcome<Passphrase> passphraseFromDescriptor(const Request &request, const QString &option);

} // namespace tryboth::cli
