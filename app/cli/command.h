// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "domain/clock.h"
#include "domain/content.h"
#include "storage/journalfile.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QLocale>

#include <functional>

namespace tryboth::cli {

/// Where and when a command runs.
struct World
{
    const JournalPlaces &places;
    const Clock &clock;
    const Content &content;
    QLocale locale;
};

/// What was typed: as many arguments as the command names, and its options.
struct Request
{
    const World &world;
    QStringList arguments;
    const QCommandLineParser &options;

    QString file() const { return arguments.value(0); }
};

/// What a command says: lines for people, or the same as JSON.
struct Answer
{
    QStringList lines;
    QJsonValue json; ///< an array or an object
    Exit exit = Exit::Done;
};

/// A word that a command needs after its name.
struct Argument
{
    QString name;
    QString description;
};

/// One command of the program.
struct Command
{
    QString name;
    QString description;
    QString example; ///< what follows "tryboth-cli"
    QList<Argument> arguments;
    QList<QCommandLineOption> options;
    std::function<Outcome<Answer>(const Request &)> run;
};

} // namespace tryboth::cli
