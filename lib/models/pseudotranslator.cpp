// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pseudotranslator.h"

#include <QLocale>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Plain = u"AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
constexpr QStringView Accented = u"ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";

QString accented(QString letters)
{
    for (QChar &letter : letters) {
        if (const qsizetype place = Plain.indexOf(letter); place >= 0) {
            letter = Accented.at(place);
        }
    }
    return letters;
}

/// Short words grow most, as in German: "Log" is "Eintragen".
QString padding(qsizetype length)
{
    static const QStringList words{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s};
    const qsizetype wanted = length < 20 ? std::max<qsizetype>(4, length * 6 / 10) : length * 3 / 10;
    QString added;
    for (qsizetype word = 0; added.size() < wanted; ++word) {
        added += u' ' + words.at(word % words.size());
    }
    return added;
}

/// Turns letters around as an Arabic word would stand; blanks stay outside, so that lines break between
/// words.
QString mirrored(const QString &letters)
{
    static const QRegularExpression word(u"(\\S+)"_s);
    QString result = letters;
    // A right-to-left mark, what overrides the direction, the word, and the ends of both.
    return result.replace(word, u"\u200F\u202E\\1\u202C\u200F"_s);
}

/// A format of QLocale::toString, which is no sentence: "dddd, d MMMM".
bool isDateFormat(const QString &words)
{
    static const QRegularExpression format(u"^[dMyhmsapAPz,.:/ -]+$"_s), letters(u"dd|MM|yy|hh|mm|d M|H:"_s);
    return format.match(words).hasMatch() && letters.match(words).hasMatch();
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, QObject *parent)
    : QTranslator(parent)
    , m_kind(kind)
{
    static_cast<void>(m_english.load(u":/i18n/tryboth_en.qm"_s)); // without it a plural reads like its source
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const
{
    const QString words = QString::fromUtf8(source);
    if (words == "QT_LAYOUT_DIRECTION"_L1) { // how a catalogue tells Qt which way its language is written
        return m_kind == Kind::Mirrored ? u"RTL"_s : u"LTR"_s;
    }
    const bool isOnAKey = QLatin1StringView(context) == "QShortcut"_L1; // "Ctrl" stands on the keyboard so
    if (isDateFormat(words) || isOnAKey) {
        return words;
    }
    const QString english = m_english.translate(context, source, disambiguation, n);
    return spoken(m_kind, english.isEmpty() ? words : english);
}

QString PseudoTranslator::spoken(Kind kind, const QString &words)
{
    static const QRegularExpression kept(u"%L?(?:\\d+|n)|\\{\\w+\\}|<[^>]*>|&\\w+;|&\\S|\\n"_s);
    if (words.trimmed().isEmpty()) {
        return words;
    }
    const auto letters = [kind](const QString &piece) {
        return kind == Kind::Mirrored ? mirrored(accented(piece)) : accented(piece);
    };
    QString result = u"["_s;
    qsizetype done = 0;
    for (auto match = kept.globalMatch(words); match.hasNext();) {
        const QRegularExpressionMatch place = match.next();
        result += letters(words.sliced(done, place.capturedStart() - done)) + place.captured();
        done = place.capturedEnd();
    }
    return result + letters(words.sliced(done) + padding(words.size())) + u']';
}

} // namespace tryboth
