// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activitycatalog.h"

#include <algorithm>

namespace tryboth {

namespace {

/// How well a type answers what was typed; smaller is better.
enum Match { LabelStart, WordStart, AliasStart, None };

bool startsAWord(const QString &folded, const QString &typed)
{
    return folded.contains(u' ' + typed) || folded.contains(u'-' + typed);
}

Match matchOf(const ActivityType &type, const QString &typed)
{
    const QString label = foldForSearch(type.label);
    if (label.startsWith(typed)) {
        return LabelStart;
    }
    if (startsAWord(label, typed)) {
        return WordStart;
    }
    const bool byAlias = std::ranges::any_of(type.aliases, [&](const QString &alias) {
        const QString folded = foldForSearch(alias);
        return folded.startsWith(typed) || startsAWord(folded, typed);
    });
    return byAlias ? AliasStart : None;
}

bool isIdeographOrKana(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

} // namespace

ActivityCatalog::ActivityCatalog(QList<ActivityType> shipped, const QList<ActivityType> &own)
    : m_types(std::move(shipped))
{
    QList<ActivityType> added;
    for (const ActivityType &type : own) {
        const auto known = std::ranges::find(m_types, type.id, &ActivityType::id);
        if (known == m_types.end()) {
            added.append(type);
            continue;
        }
        const auto [help, changeFocusWhen] = std::pair(known->help, known->changeFocusWhen);
        *known = type;
        known->help = help;
        known->changeFocusWhen = changeFocusWhen;
    }
    std::ranges::sort(added, {}, [](const ActivityType &type) { return foldForSearch(type.label); });
    m_types.append(added);
    for (qsizetype i = 0; i < m_types.size(); ++i) {
        m_indexById.insert(m_types.at(i).id, i);
    }
}

const ActivityType *ActivityCatalog::find(const QString &id) const
{
    const auto found = m_indexById.constFind(id);
    return found == m_indexById.cend() ? nullptr : &m_types.at(*found);
}

QString ActivityCatalog::labelOf(const QString &id) const
{
    const ActivityType *type = find(id);
    return type ? type->label : id;
}

const ActivityType *ActivityCatalog::named(const QString &name) const
{
    const QString wanted = foldForSearch(name.simplified());
    const auto byLabel = std::ranges::find_if(
        m_types, [&](const ActivityType &type) { return foldForSearch(type.label) == wanted; });
    if (byLabel != m_types.end()) {
        return &*byLabel;
    }
    const auto byAlias = std::ranges::find_if(m_types, [&](const ActivityType &type) {
        return std::ranges::any_of(type.aliases,
                                   [&](const QString &alias) { return foldForSearch(alias) == wanted; });
    });
    return byAlias == m_types.end() ? nullptr : &*byAlias;
}

QList<const ActivityType *> ActivityCatalog::complete(const QString &typed) const
{
    const QString wanted = foldForSearch(typed.simplified());
    QList<std::pair<Match, const ActivityType *>> matches;
    for (const ActivityType &type : m_types) {
        const Match match = type.hidden ? None : matchOf(type, wanted);
        if (match != None) {
            matches.append({match, &type});
        }
    }
    std::ranges::stable_sort(matches, {}, &std::pair<Match, const ActivityType *>::first);
    QList<const ActivityType *> result;
    for (const auto &[match, type] : matches) {
        result.append(type);
    }
    return result;
}

QString foldForSearch(const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) {
        return text.toLower();
    }
    QString folded;
    folded.reserve(text.size());
    // Upper case first: it alone knows full mappings such as ß → SS.
    const QString decomposed = text.toUpper().toCaseFolded().normalized(QString::NormalizationForm_D);
    for (const char32_t c : decomposed.toUcs4()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing) {
            continue;
        }
        const bool apart = isIdeographOrKana(c);
        if (apart) {
            folded += u' ';
        }
        folded += QStringView(QChar::fromUcs4(c));
        if (apart) {
            folded += u' ';
        }
    }
    return folded.normalized(QString::NormalizationForm_C);
}

} // namespace tryboth
