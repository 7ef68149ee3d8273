// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

class QIODevice;

namespace tryboth::cli {

/// The command line: finds the command, reads its options, runs it and prints what it answers.
class Program
{
public:
    /// Answers go to `out`, sentences about what went wrong to `error`.
    Program(const World &world, const QString &version, QIODevice &out, QIODevice &error);

    /// Runs what `arguments` ask for; the first one is the program's own name.
    Exit run(const QStringList &arguments);

private:
    Exit runCommand(const Command &command, const QStringList &arguments);
    Exit answer(const Answer &answer, bool asJson);
    Exit print(const QString &text, Exit exit = Exit::Done);
    Exit stop(const Stop &stop);
    QString usage() const;

    const World &m_world;
    QString m_version;
    QIODevice &m_out;
    QIODevice &m_error;
    QList<Command> m_commands;
};

} // namespace tryboth::cli
