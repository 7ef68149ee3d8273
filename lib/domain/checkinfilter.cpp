// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinfilter.h"

#include <QCoreApplication>
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

Result<void> readKey(const Token &token, SearchQuery &query)
{
    CheckInFilter &filter = query.filter;
    if (token.key == "tag"_L1) {
        filter.tags.append(tidyTag(token.value));
    } else if (token.key == "activity"_L1) {
        query.activityNames.append(token.value);
    } else if (token.key == "focus"_L1) {
        const auto focus = focusFromWord(token.value);
        if (!focus) {
            return unreadable(token, SearchText::tr("Focus is people, technical or mixed."));
        }
        filter.focus.append(*focus);
    } else if (token.key == "energy"_L1) {
        return readEnergy(token, filter);
    } else if (token.key == "experiment"_L1) {
        filter.experiment = Id::fromText(token.value);
        if (!filter.experiment) {
            return unreadable(token, SearchText::tr("Write the experiment's id, as “experiments” lists it."));
        }
    } else if (token.key == "from"_L1) {
        return readDay(token, filter.from);
    } else {
        return readDay(token, filter.to);
    }
    return {};
}

bool isKey(const QString &key)
{
    static const QStringList keys{u"tag"_s,        u"activity"_s, u"focus"_s, u"energy"_s,
                                  u"experiment"_s, u"from"_s,     u"to"_s};
    return keys.contains(key);
}

} // namespace

Result<SearchQuery> parseSearch(const QString &typed, const CheckInFilter &base)
{
    SearchQuery query{base, {}};
    for (Token token : tokensOf(typed)) {
        if (isKey(token.key) && !token.excluded && !token.value.isEmpty()) {
            if (const auto read = readKey(token, query); !read) {
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
