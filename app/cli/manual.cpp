// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual.h"

#include "cli/jsonmeanings.h"
#include "cli/secrets.h"

#include <QCoreApplication>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ManualText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Manual)
};

/// Text as troff takes it: no line is taken for a request, and a hyphen stays one.
QString plain(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    QStringList lines = safe.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\'')) {
            line.prepend(u"\\&"_s);
        }
    }
    return lines.join(u'\n');
}

QString optionLine(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names()) {
        names.append(u"\\fB"_s + plain((name.size() == 1 ? u"-"_s : u"--"_s) + name) + u"\\fR"_s);
    }
    const QString value = option.valueName().isEmpty() ? QString()
                                                       : u" \\fI"_s + plain(option.valueName()) + u"\\fR"_s;
    return u".TP\n"_s + names.join(u", "_s) + value + u'\n' + plain(option.description()) + u'\n';
}

QString commandSection(const Command &command)
{
    QString page = u".SS "_s + plain(command.name) + u"\n.B tryboth\\-cli "_s + plain(syntaxOf(command)) +
                   u"\n.PP\n"_s + plain(command.description) + u'\n';
    for (const Argument &argument : command.arguments) {
        page += u".TP\n\\fI"_s + plain(argument.name) + u"\\fR\n"_s + plain(argument.description) + u'\n';
    }
    for (const QCommandLineOption &option : command.options) {
        page += optionLine(option);
    }
    if (const QString json = jsonMeaning(command.name); !json.isEmpty()) {
        page += u".TP\n\\fB\\-\\-json\\fR\n"_s + plain(json) + u'\n';
    }
    return page + u".PP\n"_s + ManualText::tr("Example:") + u"\n.RS 4\n.nf\ntryboth\\-cli "_s +
           plain(command.example) + u"\n.fi\n.RE\n"_s;
}

} // namespace

QList<std::pair<Exit, QString>> exitMeanings()
{
    return {
        {Exit::Done, ManualText::tr("All was done, and saved where something was to be saved.")},
        {Exit::Failed, ManualText::tr("Something failed, and nothing was changed; or “check” found damage.")},
        {Exit::WrongUsage, ManualText::tr("The program was not called as its help says.")},
        {Exit::Stopped,
         ManualText::tr("Ctrl+C or a request to end stopped it; nothing was changed and no half "
                        "of a file was left.")}};
}

QList<QCommandLineOption> commonOptions()
{
    return QList<QCommandLineOption>{
               {{u"h"_s, u"help"_s}, ManualText::tr("Shows this help.")},
               {u"json"_s, ManualText::tr("Prints JSON.")},
               {u"language"_s, ManualText::tr("Speaks this language, e.g. de; else that of the system."),
                u"CODE"_s},
               {u"portable"_s,
                ManualText::tr("Keeps locks and backups in this folder and writes nothing elsewhere but what "
                               "you name, like the window with the same option. An empty file called "
                               "“portable” beside the program does so for its own folder."),
                u"FOLDER"_s}} +
           unlockOptions();
}

QString syntaxOf(const Command &command)
{
    QString syntax = command.name;
    for (const Argument &argument : command.arguments) {
        syntax += u' ' + argument.name;
    }
    return syntax;
}

QString manualPage(const QList<Command> &commands, const QString &version)
{
    QString page = u".\\\" Written by “tryboth-cli manual” from its table of commands.\n"
                   ".TH TRYBOTH\\-CLI 1 \"\" \"Tryboth "_s +
                   plain(version) + u"\"\n.SH NAME\ntryboth\\-cli \\- "_s +
                   ManualText::tr("keep a Tryboth journal from the command line") +
                   u"\n.SH SYNOPSIS\n.B tryboth\\-cli\n\\fICOMMAND\\fR [\\fIFILE\\fR …] [\\fIoptions\\fR]\n"
                   ".SH DESCRIPTION\n"_s +
                   plain(ManualText::tr(
                       "Every command names what it works on first, the journal before all else, and "
                       "then its options. Nothing goes online. A passphrase is asked for on the "
                       "terminal or read from a file descriptor; it is never an argument.")) +
                   u"\n.SH COMMANDS\n"_s;
    for (const Command &command : commands) {
        page += commandSection(command);
    }
    page += u".SH OPTIONS OF EVERY COMMAND\n"_s;
    for (const QCommandLineOption &option : commonOptions()) {
        page += optionLine(option);
    }
    page += u".SH EXIT STATUS\n"_s;
    for (const auto &[exit, meaning] : exitMeanings()) {
        page += u".TP\n\\fB%1\\fR\n"_s.arg(static_cast<int>(exit)) + plain(meaning) + u'\n';
    }
    return page + u".SH JSON\n"_s +
           plain(ManualText::tr(
               "Names of members stay as they are from version to version; new ones may be added. Days "
               "are written 2026-11-23, moments as ISO 8601 with an offset, what is unknown as null. "
               "Sentences are for people and may change. What went wrong is said on standard error, "
               "never in the JSON.")) +
           u'\n';
}

} // namespace tryboth::cli
