// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/commands.h"
#include "cli/manual.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Program)
};

constexpr auto ProgramName = "tryboth-cli"_L1;
constexpr int NameWidth = 16;

/// Fills `parser` with what `command` understands.
void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.description + u"\n\n"_s + ProgramText::tr("Example:") +
                                     u"\n  "_s + ProgramName + u' ' + command.example);
    parser.addOptions(commonOptions());
    parser.addOptions(command.options);
    QString syntax = syntaxOf(command);
    for (const Argument &argument : command.arguments) {
        parser.addPositionalArgument(argument.name, argument.description, syntax);
        syntax = u" "_s; // the first argument shows the whole line
    }
}

QString textOf(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray())
                                                  : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson());
}

} // namespace

Program::Program(const World &world, const QString &version, QIODevice &out, QIODevice &error)
    : m_world(world)
    , m_version(version)
    , m_out(out)
    , m_error(error)
    , m_commands(allCommands())
{
}

Exit Program::run(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        return print(usage());
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        return print(u"%1 %2\n"_s.arg(ProgramName, m_version));
    }
    const auto command = std::ranges::find(m_commands, name, &Command::name);
    if (command != m_commands.end()) {
        return runCommand(*command, QStringList{arguments.value(0)} + arguments.mid(2));
    }
    const QString sentence = name.isEmpty() ? ProgramText::tr("Which command? “%1 --help” lists them.")
                                            : ProgramText::tr("There is no command “%2”; “%1 --help” lists "
                                                              "them.");
    return stop(
        {Exit::WrongUsage, name.isEmpty() ? sentence.arg(ProgramName) : sentence.arg(ProgramName, name)});
}

Exit Program::runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser, command);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        return print(parser.helpText());
    }
    const QString seeHelp = ProgramText::tr("See “%1 %2 --help”.").arg(ProgramName, command.name);
    if (!understood) {
        return stop({Exit::WrongUsage, parser.errorText() + u' ' + seeHelp});
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() != command.arguments.size()) {
        return stop({Exit::WrongUsage, ProgramText::tr("The command is written “%1 %2”, options aside.")
                                               .arg(ProgramName, syntaxOf(command)) +
                                           u' ' + seeHelp});
    }
    const Outcome<Answer> outcome = command.run(Request{m_world, given, parser});
    return outcome ? answer(*outcome, parser.isSet(u"json"_s)) : stop(outcome.error());
}

Exit Program::answer(const Answer &answer, bool asJson)
{
    if (asJson) {
        return print(textOf(answer.json), answer.exit);
    }
    return answer.lines.isEmpty() ? answer.exit : print(answer.lines.join(u'\n') + u'\n', answer.exit);
}

Exit Program::print(const QString &text, Exit exit)
{
    const QByteArray bytes = text.toUtf8();
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    if (m_out.write(bytes) != bytes.size() || (file && !file->flush())) {
        return stop(
            {Exit::Failed, ProgramText::tr("The answer could not be written: %1.").arg(m_out.errorString())});
    }
    return exit;
}

Exit Program::stop(const Stop &stop)
{
    m_error.write(stop.sentence.toUtf8() + '\n');
    return stop.exit;
}

QString Program::usage() const
{
    QString text = ProgramText::tr("Usage: %1 COMMAND FILE [options]\n\n"
                                   "Keeps a Tryboth journal from the command line. FILE is the journal.\n\n"
                                   "Commands:\n")
                       .arg(ProgramName);
    for (const Command &command : m_commands) {
        text += u"  "_s + command.name.leftJustified(NameWidth) + command.description + u'\n';
    }
    text += ProgramText::tr("\n“%1 COMMAND --help” tells more, “%1 --version” which version this is.\n"
                            "\nThe program ends with:\n")
                .arg(ProgramName);
    for (const auto &[exit, meaning] : exitMeanings()) {
        text += u"  "_s + QString::number(static_cast<int>(exit)).leftJustified(NameWidth) + meaning + u'\n';
    }
    return text + ProgramText::tr("\nExample:\n  %1 log my.tryboth --activity Pairing --energy=2\n")
                      .arg(ProgramName);
}

} // namespace tryboth::cli
