// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinfilter.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SearchQuery)
};

/// One piece of the search line: an optional minus, an optional `key:`, and a word or a quoted text.
struct Token
{
    bool excluded = false;
    bool quoted = false;
    QString key;
    QString value;
};

QList<Token> tokensOf(const QString &typed)
{
    static const QRegularExpression piece(
        uR"re((-?)(?:([A-Za-z]+):)?(?:["“”„]([^"“”„]*)(?:["“”„]|$)|(\S+)))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Token> tokens;
    for (auto match = piece.globalMatch(typed); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const bool quoted = found.capturedStart(3) >= 0;
        tokens.append({!found.captured(1).isEmpty(), quoted, found.captured(2).toLower(),
                       quoted ? found.captured(3) : found.captured(4)});
    }
    return tokens;
}

tl::unexpected<Error> unreadable(const Token &token, const QString &hint)
{
    return failure(SearchText::tr("“%1:%2” cannot be read. %3").arg(token.key, token.value, hint));
}

Result<void> readEnergy(const Token &token, CheckInFilter &filter)
{
    static const QRegularExpression comparison(u"^(<=|>=|<|>|=)?([+\\-−]?\\d)$"_s);
    const QRegularExpressionMatch match = comparison.match(token.value);
    if (!match.hasMatch()) {
        return unreadable(token, SearchText::tr("Write it as energy:>0 or energy:-2."));
    }
    const QString sign = match.captured(1);
    const int value = match.captured(2).replace(u'−', u'-').toInt();
    if (sign.startsWith(u'>')) {
        filter.energyAtLeast = sign == ">="_L1 ? value : value + 1;
    } else if (sign.startsWith(u'<')) {
        filter.energyAtMost = sign == "<="_L1 ? value : value - 1;
    } else {
        filter.energyAtLeast = filter.energyAtMost = value;
    }
    return {};
}

Result<void> readDay(const Token &token, std::optional<LocalDay> &day)
{
    const LocalDay read = LocalDay::fromString(token.value, Qt::ISODate);
    if (!read.isValid()) {
        return unreadable(token, SearchText::tr("Write the day as 2026-11-23."));
    }
    day = read;
    return {};
}

Result<void> readNumber(const Token &token, int least, int most, std::optional<int> &number)
{
    bool read = false;
    const int value = token.value.toInt(&read);
    if (!read || value < least || value > most) {
        return unreadable(token, SearchText::tr("Write a number from %1 to %2.").arg(least).arg(most));
    }
    number = value;
    return {};
}

/// Adds what `fromWord` makes of the value to `list`.
template <typename Value>
Result<void> readWord(const Token &token, std::optional<Value> (*fromWord)(QStringView), QList<Value> &list,
                      const QString &hint)
{
    const auto value = fromWord(token.value.toLower());
    if (!value) {
        return unreadable(token, hint);
    }
    list.append(*value);
    return {};
}

Result<void> readLate(const Token &token, std::optional<bool> &late)
{
    const QString value = token.value.toLower();
    if (value != "yes"_L1 && value != "no"_L1) {
        return unreadable(token, SearchText::tr("Write it as late:yes or late:no."));
    }
    late = value == "yes"_L1;
    return {};
}

Result<void> readExperiment(const Token &token, std::optional<Id> &experiment)
{
    experiment = Id::fromText(token.value);
    return experiment
               ? Result<void>()
               : unreadable(token, SearchText::tr("Write the experiment's id, as “experiments” lists it."));
}

Result<void> readActivity(const Token &token, SearchQuery &query)
{
    query.activityNames.append(token.value);
    return {};
}

Result<void> readTag(const Token &token, SearchQuery &query)
{
    query.filter.tags.append(tidyTag(token.value));
    return {};
}

using Reader = Result<void> (*)(const Token &, SearchQuery &);

/// What reads the value of each key.
const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> table{
        {u"tag"_s, readTag},
        {u"activity"_s, readActivity},
        {u"focus"_s,
         [](const Token &token, SearchQuery &query) {
             return readWord(token, focusFromWord, query.filter.focus,
                             SearchText::tr("Focus is people, technical or mixed."));
         }},
        {u"energy"_s, [](const Token &token, SearchQuery &query) { return readEnergy(token, query.filter); }},
        {u"experiment"_s, [](const Token &token,
                             SearchQuery &query) { return readExperiment(token, query.filter.experiment); }},
        {u"from"_s, [](const Token &token, SearchQuery &query) { return readDay(token, query.filter.from); }},
        {u"to"_s, [](const Token &token, SearchQuery &query) { return readDay(token, query.filter.to); }},
        {u"late"_s,
         [](const Token &token, SearchQuery &query) { return readLate(token, query.filter.late); }},
        {u"chosen"_s,
         [](const Token &token, SearchQuery &query) {
             return readWord(token, chosenFromWord, query.filter.chosen,
                             SearchText::tr("Work is mine, asked or required."));
         }},
        {u"came"_s,
         [](const Token &token, SearchQuery &query) {
             return readWord(token, originFromWord, query.filter.origins,
                             SearchText::tr("An entry came typed, by calendar or by import."));
         }},
        {u"weekday"_s,
         [](const Token &token, SearchQuery &query) {
             return readNumber(token, Qt::Monday, Qt::Sunday, query.filter.weekday);
         }},
        {u"hour"_s,
         [](const Token &token, SearchQuery &query) {
             constexpr int LastHour = 23;
             return readNumber(token, 0, LastHour, query.filter.hour);
         }},
    };
    return table;
}

} // namespace

Result<SearchQuery> parseSearch(const QString &typed, const CheckInFilter &base)
{
    SearchQuery query{base, {}};
    for (Token token : tokensOf(typed)) {
        const Reader reader = readers().value(token.key);
        if (reader && !token.excluded && !token.value.isEmpty()) {
            if (const auto read = reader(token, query); !read) {
                return tl::unexpected(read.error());
            }
            continue;
        }
        // "http://x" or "TODO:" are not keys of ours: search for the text as it stands.
        if (!token.key.isEmpty()) {
            token.value = token.key + u':' + token.value;
        }
        if (token.value.isEmpty()) {
            continue;
        }
        if (token.excluded) {
            query.filter.excluded.append(token.value);
        } else if (token.quoted) {
            query.filter.phrases.append(token.value);
        } else {
            query.filter.words.append(token.value);
        }
    }
    return query;
}

} // namespace tryboth
