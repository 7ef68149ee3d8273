// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/manual.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ManualText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Manual)
};

/// A text that ends with a line end, as an answer.
Answer whole(const QString &text)
{
    return {{text.chopped(1)}, QJsonObject{{u"text"_s, text}}};
}

Outcome<Answer> completion(const Request &request)
{
    const QString text = completionFor(request.arguments.value(0), allCommands());
    return text.isEmpty()
               ? wrongUsage(
                     ManualText::tr("SHELL is bash, zsh or fish, not “%1”.").arg(request.arguments.value(0)))
               : Outcome<Answer>(whole(text));
}

Outcome<Answer> manual(const Request &)
{
    return whole(manualPage(allCommands(), QCoreApplication::applicationVersion()));
}

} // namespace

Command manualCommand()
{
    return {u"manual"_s, ManualText::tr("Prints this manual page, for man."), u"manual"_s, {}, {}, manual};
}

Command completionCommand()
{
    return {u"completion"_s,
            ManualText::tr("Prints what a shell needs to complete this program’s commands and options."),
            u"completion bash"_s,
            {{u"SHELL"_s, ManualText::tr("bash, zsh or fish.")}},
            {},
            completion};
}

} // namespace tryboth::cli
