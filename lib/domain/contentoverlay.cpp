// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentoverlay.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array TextMembers{
    "aliases"_L1,
    "ask"_L1,
    "both_directions"_L1,
    "care"_L1,
    "change_focus_when"_L1,
    "costs_risks"_L1,
    "exit_rule"_L1,
    "help"_L1,
    "hint"_L1,
    "how"_L1,
    "intent"_L1,
    "label"_L1,
    "lead"_L1,
    "no_total"_L1,
    "not"_L1,
    "note"_L1,
    "private_default"_L1,
    "no_pattern_claim"_L1,
    "protocol"_L1,
    "question"_L1,
    "role"_L1,
    "script"_L1,
    "show_back"_L1,
    "signals"_L1,
    "skip"_L1,
    "small_test"_L1,
    "term"_L1,
    "text"_L1,
    "title"_L1,
    "hypothesis_starter"_L1,
    "change_my_mind_starter"_L1,
    "version"_L1, // an answer keeps which wording it was given to
};

/// Lists of words to be found by: a language has as many as it likes.
constexpr std::array WordLists{"aliases"_L1, "not"_L1};

bool isBlank(const QJsonValue &value)
{
    return value.toString().trimmed().isEmpty();
}

QJsonArray wordsOfBoth(const QJsonArray &english, const QJsonArray &own)
{
    QJsonArray words;
    for (const QJsonArray &list : {own, english}) {
        for (const QJsonValue &word : list) {
            if (!isBlank(word) && !words.contains(word)) {
                words.append(word);
            }
        }
    }
    return words;
}

QJsonValue counterpart(const QJsonArray &own, const QJsonValue &thing, qsizetype position)
{
    const QJsonValue id = thing["id"_L1];
    if (!id.isString()) {
        return own.at(position);
    }
    const auto found = std::find_if(own.begin(), own.end(),
                                    [&](const QJsonValue &candidate) { return candidate["id"_L1] == id; });
    return found == own.end() ? QJsonValue() : QJsonValue(*found);
}

QJsonValue overlaidValue(const QString &member, const QJsonValue &english, const QJsonValue &own)
{
    if (english.isObject()) {
        return overlaid(english.toObject(), own.toObject());
    }
    if (english.isString()) {
        return isContentText(member) && !isBlank(own) ? own : english;
    }
    if (!english.isArray()) {
        return english;
    }
    const QJsonArray ownThings = own.toArray();
    if (std::ranges::find(WordLists, member) != WordLists.end()) {
        return wordsOfBoth(english.toArray(), ownThings);
    }
    QJsonArray result;
    for (const QJsonValue &thing : english.toArray()) {
        result.append(overlaidValue(member, thing, counterpart(ownThings, thing, result.size())));
    }
    return result;
}

} // namespace

bool isContentText(const QString &member)
{
    return std::ranges::find(TextMembers, member) != TextMembers.end();
}

QJsonObject overlaid(const QJsonObject &english, const QJsonObject &own)
{
    QJsonObject result;
    for (auto member = english.constBegin(); member != english.constEnd(); ++member) {
        result[member.key()] = overlaidValue(member.key(), member.value(), own.value(member.key()));
    }
    return result;
}

} // namespace tryboth
