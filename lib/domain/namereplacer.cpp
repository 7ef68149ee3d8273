// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namereplacer.h"

#include <QSet>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestPart = 3;    ///< of a name of several parts, to count by itself
constexpr qsizetype ShortestInWords = 5; ///< to be found anywhere within a word

/// Two capitals that an engineer's notes are full of and that are hardly ever somebody.
const QSet<QString> &commonAbbreviations()
{
    static const QSet<QString> words{
        u"AI"_s,  u"AM"_s, u"BE"_s, u"CD"_s, u"CI"_s, u"CV"_s,  u"DB"_s,  u"DM"_s,  u"EM"_s, u"EU"_s,
        u"FE"_s,  u"HR"_s, u"IC"_s, u"ID"_s, u"IP"_s, u"IT"_s,  u"LB"_s,  u"ML"_s,  u"MR"_s, u"MS"_s,
        u"MVP"_s, u"OK"_s, u"OS"_s, u"PC"_s, u"PM"_s, u"PO"_s,  u"PR"_s,  u"QA"_s,  u"RC"_s, u"TL"_s,
        u"UI"_s,  u"UK"_s, u"US"_s, u"UX"_s, u"VM"_s, u"API"_s, u"SRE"_s, u"CTO"_s, u"CEO"_s};
    return words;
}

/// A text without case and accents, and where each of its characters came from.
struct Folded
{
    QString text;
    QList<qsizetype> from; ///< one more than characters: the end comes from the end

    explicit Folded(const QString &original)
    {
        for (qsizetype at = 0; at < original.size();) {
            const qsizetype length = original.at(at).isHighSurrogate() && at + 1 < original.size() ? 2 : 1;
            const QString parts = original.mid(at, length).normalized(QString::NormalizationForm_D);
            for (const QChar c : parts.toCaseFolded()) {
                if (!c.isMark()) {
                    text.append(c);
                    from.append(at);
                }
            }
            at += length;
        }
        from.append(original.size());
    }
};

/// The character that the unit at `at` belongs to, also where it takes two units.
char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size()) {
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    }
    return unit.isLowSurrogate() && at > 0 ? QChar::surrogateToUcs4(text.at(at - 1), unit) : unit.unicode();
}

bool isLetterAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() &&
           (QChar::isLetter(characterAt(text, at)) || QChar::isMark(characterAt(text, at)));
}

/// Whether the stretch stands out of the word around it by its capitals: "askSara", "SaraBot".
bool standsOut(const QString &text, qsizetype from, qsizetype to)
{
    const bool begins = text.at(from).isUpper() &&
                        (!isLetterAt(text, from - 1) || text.at(from - 1).isLower());
    const bool ends = !isLetterAt(text, to) || text.at(to).isUpper();
    return begins && ends;
}

/// Also with what may follow a name within its word: a plural or possessive s.
bool isOwnWord(const QString &text, qsizetype from, qsizetype to)
{
    const bool ends = !isLetterAt(text, to) || (text.at(to).toLower() == u's' && !isLetterAt(text, to + 1));
    return !isLetterAt(text, from - 1) && ends;
}

/// The stand-in in the case of what it stands for.
QString inCaseOf(const QString &found, const QString &standIn)
{
    const bool severalLetters = std::ranges::count_if(found, [](QChar c) { return c.isLetter(); }) > 1;
    if (severalLetters && found == found.toUpper() && found != found.toLower()) {
        return standIn.toUpper();
    }
    return found == found.toLower() && found != found.toUpper() ? standIn.toLower() : standIn;
}

QString foldedForm(const QString &form)
{
    return Folded(form.trimmed()).text;
}

struct Word
{
    QString text;
    bool beginsSentence = false;
};

/// The words of `text`; apostrophes and what follows them are left away.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool begins = true;
    for (qsizetype at = 0; at < text.size();) {
        if (!isLetterAt(text, at)) {
            begins = begins || u".!?:\n•"_s.contains(text.at(at));
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (isLetterAt(text, at)) {
            ++at;
        }
        words.append({text.mid(from, at - from), begins});
        begins = false;
    }
    return words;
}

bool looksLikeName(const QString &word)
{
    return word.size() > 1 && word.front().isUpper() && word != word.toUpper();
}

} // namespace

NameReplacer::NameReplacer(const QList<PersonAlias> &names)
{
    for (const PersonAlias &alias : names) {
        for (const QString &form : QStringList{alias.name} + alias.spellings) {
            add(form, alias.standsIn, false);
        }
        const QStringList parts = alias.name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.size() >= ShortestPart) {
                add(part, alias.standsIn, false);
            }
        }
        addInitials(parts, alias.standsIn);
    }
    std::ranges::stable_sort(m_forms, std::greater(), [](const Form &form) { return form.folded.size(); });
}

void NameReplacer::add(const QString &form, const QString &standsIn, bool initials)
{
    const QString folded = foldedForm(form);
    const bool known = std::ranges::any_of(m_forms, [&](const Form &f) { return f.folded == folded; });
    if (!folded.isEmpty() && !known) {
        m_forms.append({folded, standsIn, initials});
    }
}

void NameReplacer::addInitials(const QStringList &parts, const QString &standsIn)
{
    if (parts.size() < 2) {
        return;
    }
    QString bare;
    QStringList dotted;
    for (const QString &part : parts) {
        bare.append(part.front().toUpper());
        dotted.append(part.front().toUpper() + u"."_s);
    }
    add(dotted.join(u' '), standsIn, true);
    add(dotted.join(QString()), standsIn, true);
    if (!commonAbbreviations().contains(bare)) {
        add(bare, standsIn, true);
    }
}

QList<NameReplacer::Found> NameReplacer::findAll(const QString &text) const
{
    const Folded folded(text);
    QList<Found> all;
    QList<bool> taken(text.size(), false);
    for (const Form &form : m_forms) {
        for (qsizetype at = folded.text.indexOf(form.folded); at >= 0;
             at = folded.text.indexOf(form.folded, at + 1)) {
            const Found found{folded.from.at(at), folded.from.at(at + form.folded.size()), &form};
            const QStringView there = QStringView(text).sliced(found.from, found.to - found.from);
            const bool capitals = !form.initials || there == there.toString().toUpper();
            const bool within = !form.initials && (standsOut(text, found.from, found.to) ||
                                                   form.folded.size() >= ShortestInWords);
            const bool free = std::none_of(taken.begin() + found.from, taken.begin() + found.to,
                                           [](bool isTaken) { return isTaken; });
            const bool own = form.initials ? !isLetterAt(text, found.from - 1) && !isLetterAt(text, found.to)
                                           : isOwnWord(text, found.from, found.to);
            if (free && capitals && (own || within)) {
                std::fill(taken.begin() + found.from, taken.begin() + found.to, true);
                all.append(found);
            }
        }
    }
    std::ranges::sort(all, {}, &Found::from);
    return all;
}

NameReplacer::Replaced NameReplacer::replace(const QString &text) const
{
    Replaced replaced;
    qsizetype at = 0;
    for (const Found &found : findAll(text)) {
        replaced.text += QStringView(text).sliced(at, found.from - at);
        replaced.text += found.form->initials
                             ? found.form->standsIn
                             : inCaseOf(text.mid(found.from, found.to - found.from), found.form->standsIn);
        at = found.to;
        ++replaced.count;
    }
    replaced.text += QStringView(text).sliced(at);
    return replaced;
}

QStringList possibleNames(const QStringList &texts, const QStringList &known)
{
    QSet<QString> settled;
    for (const QString &name : known) {
        for (const Word &word : wordsOf(name)) {
            settled.insert(word.text);
        }
    }
    QSet<QString> small;
    QStringList within;
    QStringList beginning;
    for (const QString &text : texts) {
        for (const Word &word : wordsOf(text)) {
            if (word.text.front().isLower()) {
                small.insert(word.text);
            } else if (looksLikeName(word.text) && !settled.contains(word.text)) {
                (word.beginsSentence ? beginning : within).append(word.text);
            }
        }
    }
    beginning.removeIf([&](const QString &word) { return small.contains(word.toLower()); });
    QStringList all = within + beginning;
    all.removeDuplicates();
    return all;
}

QString withoutMarked(const QString &text, const QStringList &marked)
{
    QStringList longestFirst = marked;
    longestFirst.removeIf([](const QString &mark) { return mark.trimmed().isEmpty(); });
    std::ranges::stable_sort(longestFirst, std::greater(), &QString::size);
    QString left = text;
    for (const QString &mark : longestFirst) {
        left.replace(mark, RedactionMark.toString());
    }
    return left;
}

} // namespace tryboth
