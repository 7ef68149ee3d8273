// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual.h"

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

/// "--json"
QStringList optionWords(const QCommandLineOption &option)
{
    QStringList words;
    for (const QString &name : option.names()) {
        words.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    }
    return words;
}

QString names(const QList<Command> &commands)
{
    QStringList all;
    for (const Command &command : commands) {
        all.append(command.name);
    }
    return all.join(u' ');
}

/// In single quotes of a shell, whatever is in it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bash(const QList<Command> &commands)
{
    QString cases;
    for (const Command &command : commands) {
        QStringList words;
        for (const QCommandLineOption &option : command.options + commonOptions()) {
            words.append(optionWords(option));
        }
        cases += u"        %1) words=%2 ;;\n"_s.arg(command.name, quoted(words.join(u' ')));
    }
    return uR"(# Completion of tryboth-cli for bash, written from its table of commands.
_tryboth_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} words=
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W '%1 --help --version' -- "$current"))
        return
    fi
    case ${COMP_WORDS[1]} in
%2    esac
    case $current in
        -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
        *) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
    esac
}
complete -F _tryboth_cli tryboth-cli
)"_s.arg(names(commands), cases);
}

QString zshOption(const QCommandLineOption &option)
{
    QString description = option.description();
    description.replace(u'[', u'(').replace(u']', u')').replace(u':', u';');
    QString lines;
    for (const QString &word : optionWords(option)) {
        const QString value = option.valueName().isEmpty() ? QString()
                                                           : u":%1:_files"_s.arg(option.valueName());
        lines += u" \\\n                "_s + quoted(u'*' + word + u'[' + description + u']' + value);
    }
    return lines;
}

QString zsh(const QList<Command> &commands)
{
    QString list, cases;
    for (const Command &command : commands) {
        QString description = command.description;
        list += u"        "_s + quoted(command.name + u':' + description.replace(u':', u';')) + u'\n';
        cases += u"        %1)\n            _arguments"_s.arg(command.name);
        for (const QCommandLineOption &option : command.options + commonOptions()) {
            cases += zshOption(option);
        }
        cases += u" \\\n                '*:file:_files' ;;\n"_s;
    }
    return uR"(#compdef tryboth-cli
# Completion of tryboth-cli for zsh, written from its table of commands.
_tryboth_cli()
{
    local -a commands=(
%1    )
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
%2    esac
}
_tryboth_cli "$@"
)"_s.arg(list, cases);
}

QString fish(const QList<Command> &commands)
{
    const auto fishQuoted = [](QString text) {
        return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
    };
    QString text = u"# Completion of tryboth-cli for fish, written from its table of commands.\n"_s;
    for (const Command &command : commands) {
        text += u"complete -c tryboth-cli -n __fish_use_subcommand -f -a %1 -d %2\n"_s.arg(
            command.name, fishQuoted(command.description));
        for (const QCommandLineOption &option : command.options + commonOptions()) {
            text += u"complete -c tryboth-cli -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
            for (const QString &name : option.names()) {
                text += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
            }
            text += (option.valueName().isEmpty() ? u""_s : u" -r"_s) + u" -d "_s +
                    fishQuoted(option.description()) + u'\n';
        }
    }
    return text;
}

} // namespace

QString completionFor(const QString &shell, const QList<Command> &commands)
{
    return shell == "bash"_L1   ? bash(commands)
           : shell == "zsh"_L1  ? zsh(commands)
           : shell == "fish"_L1 ? fish(commands)
                                : QString();
}

} // namespace tryboth::cli
