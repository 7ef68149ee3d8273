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
                    text.append(c == QChar::Nbsp ? QChar(u' ') : c); // "S. Kovács" is often set with one
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

/// Of names of more parts, the first and the last are what one is called by.
constexpr qsizetype MostParts = 4;

/// An initial that, without its dot, is more often a word: "as Sara I know", "A Kovács".
bool isRatherAWord(const QString &initial, bool begins)
{
    return initial == u"i"_s || (begins && initial == u"a"_s);
}

/// Also with what may follow a name within its word: a plural or possessive s.
bool isOwnWord(const QString &text, qsizetype from, qsizetype to)
{
    const bool ends = !isLetterAt(text, to) || (text.at(to).toLower() == u's' && !isLetterAt(text, to + 1));
    return !isLetterAt(text, from - 1) && ends;
}

/// Whether the characters at `initials` of what was found are capitals. With dots they may also be small
/// where all of it is: "s. kovács".
bool areCapitals(const QString &text, const QList<qsizetype> &initials, const QString &found, bool dotted)
{
    const bool capitals = std::ranges::all_of(
        initials, [&](qsizetype at) { return QChar::isUpper(characterAt(text, at)); });
    return capitals || (dotted && found == found.toLower());
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
    bool isNegation = false; ///< what "Didn't" leaves before its apostrophe
    QChar joint = {};        ///< a space or a hyphen, where no more stands between this and the word before
};

/// The words of `text`; apostrophes and what follows them are left away.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool begins = true;
    qsizetype end = -2; // of the word before
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
        const bool negation = text.at(at - 1) == u'n' && u"'’"_s.contains(text.mid(at, 1)) &&
                              at < text.size() && text.mid(at + 1, 1) == u't' && !isLetterAt(text, at + 2);
        QChar joint;
        if (const QChar between = text.at(std::max(from - 1, qsizetype{0})); from == end + 1 && !begins) {
            const bool isSpace = between == u' ' || between == QChar::Nbsp;
            joint = isSpace ? QChar(u' ') : between == u'-' ? between : QChar();
        }
        words.append({text.mid(from, at - from), begins, negation, joint});
        begins = false;
        end = at;
    }
    return words;
}

bool looksLikeName(const Word &word)
{
    const QString &text = word.text;
    return text.size() > 1 && text.front().isUpper() && text != text.toUpper() && !word.isNegation;
}

/// The words from `at` to `end` as one name; empty where it is one word, or more than a name has.
QString nameOf(const QList<Word> &words, qsizetype at, qsizetype end)
{
    QString name = words.at(at).text;
    for (qsizetype i = at + 1; i < end; ++i) {
        name += words.at(i).joint + words.at(i).text;
    }
    const bool isName = end - at > 1 && end - at <= MostParts && name.size() <= PersonAlias::MaxName;
    return isName ? name : QString();
}

/// The parts of a name that are replaced where they stand alone.
QSet<QString> partsThatCount(const QString &name)
{
    const QStringList parts = name.split(u' ');
    QSet<QString> count;
    for (const QString &part : parts) {
        if (parts.size() > 1 && part.size() >= ShortestPart) {
            count.insert(part);
        }
    }
    return count;
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
        addBesideInitials(parts, alias.standsIn);
        for (const QString &spelling : alias.spellings) {
            const QStringList spelt = spelling.split(u' ', Qt::SkipEmptyParts);
            const bool isFirstName = spelt.size() == 1 && parts.size() > 1;
            addBesideInitials(isFirstName ? spelt + QStringList{parts.last()} : spelt, alias.standsIn);
        }
    }
    std::ranges::stable_sort(m_forms, std::greater(), [](const Form &form) { return form.folded.size(); });
}

void NameReplacer::add(const QString &form, const QString &standsIn, bool initials)
{
    addForm({foldedForm(form), standsIn, initials, {}});
}

void NameReplacer::addForm(Form form)
{
    if (!form.folded.isEmpty() && !m_known.contains(form.folded)) {
        m_known.insert(form.folded);
        m_forms.append(std::move(form));
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

/// Every way to write some parts whole and the others as initials: "Sara K.", "S. Kovács", "S.Kovács".
void NameReplacer::addBesideInitials(const QStringList &parts, const QString &standsIn)
{
    const qsizetype count = parts.size();
    if (count > 2) {
        addBesideInitials({parts.first(), parts.last()}, standsIn);
    }
    if (count < 2 || count > MostParts) {
        return;
    }
    for (const auto &[dot, gap] : {std::pair(u"."_s, u" "_s), {u"."_s, QString()}, {QString(), u" "_s}}) {
        for (int initials = 0; initials < (1 << count) - 1; ++initials) {
            Form form{{}, standsIn, false, {}};
            bool isWord = false;
            for (qsizetype i = 0; i < count; ++i) {
                const QString part = foldedForm(parts.at(i));
                const bool isInitial = ((initials >> i) & 1) != 0;
                if (isInitial) {
                    form.initialsAt.append(form.folded.size());
                    isWord = isWord || (dot.isEmpty() && isRatherAWord(part.left(1), i == 0));
                }
                form.folded += isInitial ? part.left(1) + dot : part;
                if (i + 1 < count) {
                    form.folded += isInitial ? gap : u" "_s;
                }
            }
            if (!isWord) {
                addForm(std::move(form));
            }
        }
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
            QList<qsizetype> initials;
            for (const qsizetype initial : form.initialsAt) {
                initials.append(folded.from.at(at + initial));
            }
            const bool capitals = form.initials ? there == there.toString().toUpper()
                                                : areCapitals(text, initials, there.toString(),
                                                              form.folded.contains(u'.'));
            const bool within = !form.initials && initials.isEmpty() &&
                                (standsOut(text, found.from, found.to) ||
                                 form.folded.size() >= ShortestInWords);
            const bool goesOn = !initials.isEmpty() && found.to < text.size() && text.at(found.to).isDigit();
            const bool free = std::none_of(taken.begin() + found.from, taken.begin() + found.to,
                                           [](bool isTaken) { return isTaken; });
            const bool own = form.initials ? !isLetterAt(text, found.from - 1) && !isLetterAt(text, found.to)
                                           : isOwnWord(text, found.from, found.to);
            if (free && capitals && ((own && !goesOn) || within)) {
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

QStringList possibleNames(const QStringList &texts, const QStringList &known, const QSet<QString> &common)
{
    QSet<QString> settled;
    for (const QString &name : known) {
        for (const Word &word : wordsOf(name)) {
            settled.insert(word.text);
        }
    }
    QSet<QString> small = common;
    QList<QList<Word>> all;
    for (const QString &text : texts) {
        all.append(wordsOf(text));
        for (const Word &word : all.last()) {
            if (word.text.front().isLower()) {
                small.insert(word.text);
            }
        }
    }
    const auto mayBeName = [&](const Word &word) {
        return looksLikeName(word) && !settled.contains(word.text);
    };
    const auto mayBePart = [&](const Word &word) {
        return mayBeName(word) && !(word.beginsSentence ? small : common).contains(word.text.toLower());
    };
    QStringList within;
    QStringList beginning;
    QSet<QString> covered; // by a name of several words
    for (const QList<Word> &words : all) {
        for (qsizetype at = 0, end = 0; at < words.size(); at = end) {
            end = at + 1;
            while (end < words.size() && !words.at(end).joint.isNull() && mayBePart(words.at(end)) &&
                   mayBePart(words.at(end - 1))) {
                ++end;
            }
            if (const QString name = nameOf(words, at, end); !name.isEmpty()) {
                within.append(name);
                covered.unite(partsThatCount(name));
                continue;
            }
            for (const Word &word : words.mid(at, end - at)) {
                if (mayBeName(word)) {
                    (word.beginsSentence ? beginning : within).append(word.text);
                }
            }
        }
    }
    beginning.removeIf([&](const QString &word) { return small.contains(word.toLower()); });
    QStringList offered = within + beginning;
    offered.removeIf([&](const QString &name) { return covered.contains(name); });
    offered.removeDuplicates();
    return offered;
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
    for (const QString &mark : marked) {
        if (mark.contains(RedactionMark)) {
            left.replace(mark, RedactionMark.toString());
        }
    }
    return left;
}

} // namespace tryboth
