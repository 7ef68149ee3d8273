// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coachcontent.h"

#include "domain/jsontexts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QList<NamedWord> wordsOf(const QJsonValue &value)
{
    QList<NamedWord> words;
    for (const QJsonValue &word : value.toArray()) {
        words.append({word["id"_L1].toString(), word["label"_L1].toString()});
    }
    return words;
}

} // namespace

Result<CoachContent> CoachContent::load(const QLocale &locale, const QString &root)
{
    const ContentFolders folders(locale, root);
    const auto questions = folders.read(u"coach_questions.json"_s);
    if (!questions) {
        return tl::unexpected(questions.error());
    }
    const auto brief = folders.read(u"session_brief.json"_s);
    if (!brief) {
        return tl::unexpected(brief.error());
    }
    CoachContent content;
    content.m_stages = wordsOf(questions->value("stages"_L1));
    content.m_seen = wordsOf(questions->value("seen"_L1));
    for (const QJsonValue &question : questions->value("questions"_L1).toArray()) {
        content.m_questions.append({question["id"_L1].toString(), question["stage"_L1].toString(),
                                    textsOfJson(question["seen"_L1]), question["text"_L1].toString(),
                                    question["care"_L1].toString()});
    }
    for (const QJsonValue &section : brief->value("sections"_L1).toArray()) {
        content.m_sections.append({section["id"_L1].toString(), section["title"_L1].toString(),
                                   section["source"_L1].toString(), section["limit"_L1].toInt(1)});
    }
    return content;
}

QString CoachContent::seenLabel(const QString &id) const
{
    const auto found = std::ranges::find(m_seen, id, &NamedWord::id);
    return found == m_seen.end() ? QString() : found->label;
}

BankQuestion CoachContent::question(const QString &id) const
{
    const auto found = std::ranges::find(m_questions, id, &BankQuestion::id);
    return found == m_questions.end() ? BankQuestion() : *found;
}

} // namespace tryboth
