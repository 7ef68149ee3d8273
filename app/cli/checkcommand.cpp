// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "storage/keysinhead.h"

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

QString sealLine(const KeysThatOpen &keys)
{
    if (!keys.sealed) {
        return CheckText::tr("Not sealed: anyone who reaches the file can read it.");
    }
    return keys.recovery ? CheckText::tr("Sealed: its passphrase opens it, and the recovery key of %1.")
                               .arg(QString::fromLatin1(keys.recovery->toText()))
                         : CheckText::tr("Sealed: its passphrase opens it. There is no recovery key.");
}

QJsonObject jsonOf(const KeysThatOpen &keys)
{
    const QJsonValue none(QJsonValue::Null);
    return {
        {u"sealed"_s, keys.sealed},
        {u"passphrase"_s, keys.sealed},
        {u"recovery_key"_s, keys.recovery ? QJsonValue(QString::fromLatin1(keys.recovery->toText())) : none},
        {u"passes"_s, keys.cost ? QJsonValue(static_cast<qint64>(keys.cost->passes)) : none},
        {u"memory_kib"_s, keys.cost ? QJsonValue(static_cast<qint64>(keys.cost->kibibytes)) : none}};
}

Answer report(const JournalHealth &health, const KeysThatOpen &keys, int conflicts)
{
    Answer answer;
    answer.exit = health.isSound() ? Exit::Done : Exit::Failed;
    answer.lines = {health.isSound()
                        ? CheckText::tr("The journal is sound.")
                        : CheckText::tr("The journal is damaged; open one of its backups instead.")};
    answer.lines += health.problems;
    answer.lines.append(sealLine(keys));
    if (conflicts > 0) {
        answer.lines.append(CheckText::tr("%Ln texts of a merge wait to be looked at; “history” shows them.",
                                          nullptr, conflicts));
    }
    answer.lines.append(CheckText::tr("schema: %1").arg(health.schema));
    QJsonObject counts;
    QStringList tables = health.counts.keys();
    tables.sort();
    for (const QString &table : tables) {
        counts.insert(table, health.counts.value(table));
        answer.lines.append(u"%1: %2"_s.arg(table).arg(health.counts.value(table)));
    }
    answer.json = QJsonObject{
        {u"sound"_s, health.isSound()}, {u"schema"_s, health.schema},
        {u"keys"_s, jsonOf(keys)},      {u"conflicts"_s, conflicts},
        {u"counts"_s, counts},          {u"problems"_s, QJsonArray::fromStringList(health.problems)}};
    return answer;
}

/// What can be told about a sealed journal that did not open, and why it did not.
Answer reportOfSeal(const KeysThatOpen &keys, const QString &reason)
{
    const QJsonValue unknown(QJsonValue::Null);
    Answer answer;
    answer.exit = Exit::Failed; // nobody may take it for sound
    answer.lines = {sealLine(keys), CheckText::tr("What is inside was not checked."), reason};
    answer.json = QJsonObject{{u"sound"_s, unknown},     {u"schema"_s, unknown},
                              {u"keys"_s, jsonOf(keys)}, {u"conflicts"_s, unknown},
                              {u"counts"_s, unknown},    {u"problems"_s, QJsonArray{reason}}};
    return answer;
}

Outcome<Answer> check(const Request &request)
{
    const auto keys = keysInHead(request.file());
    const auto journal = openToRead(request, keys ? sealLine(*keys) : QString());
    if (!journal && keys && journal.error().exit == Exit::Failed) {
        return reportOfSeal(*keys, journal.error().sentence);
    }
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    return orFailed(journal->core->stores().history.conflicts()).map([&](const QList<EarlierText> &open) {
        return report(journal->core->health(), keys ? *keys : journal->file->keysThatOpen(),
                      static_cast<int>(open.size()));
    });
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
