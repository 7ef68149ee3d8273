// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Check)
};

Answer report(const JournalHealth &health)
{
    Answer answer;
    answer.exit = health.isSound() ? Exit::Done : Exit::Failed;
    answer.lines = {health.isSound()
                        ? CheckText::tr("The journal is sound.")
                        : CheckText::tr("The journal is damaged; open one of its backups instead.")};
    answer.lines += health.problems;
    answer.lines.append(CheckText::tr("schema: %1").arg(health.schema));
    QJsonObject counts;
    QStringList tables = health.counts.keys();
    tables.sort();
    for (const QString &table : tables) {
        counts.insert(table, health.counts.value(table));
        answer.lines.append(u"%1: %2"_s.arg(table).arg(health.counts.value(table)));
    }
    answer.json = QJsonObject{{u"sound"_s, health.isSound()},
                              {u"schema"_s, health.schema},
                              {u"counts"_s, counts},
                              {u"problems"_s, QJsonArray::fromStringList(health.problems)}};
    return answer;
}

Outcome<Answer> check(const Request &request)
{
    return openToRead(request).map(
        [](const OpenedJournal &journal) { return report(journal.core->health()); });
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            CheckText::tr("Tells whether the journal is sound, and how much is in it."),
            u"check my.tryboth"_s,
            {journalArgument()},
            {},
            check};
}

} // namespace tryboth::cli
