// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionwords.h"

#include "models/experimentwords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReflectionText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReflectionWords)
};

constexpr int LongestName = 80; // of a first line

QString firstLine(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    const qsizetype marks = std::distance(
        line.begin(), std::ranges::find_if_not(line, [](QChar c) { return c == u'#' || c == u' '; }));
    const QString words = line.mid(marks);
    return words.size() > LongestName ? words.left(LongestName - 1) + u'…' : words;
}

QString freeName(const Reflection &reflection)
{
    if (!reflection.title.trimmed().isEmpty()) {
        return reflection.title.simplified();
    }
    const QString line = firstLine(reflection.body);
    return line.isEmpty() ? kindName(reflection.kind) : line;
}

void addRange(QStringList &lines, const WeekFacts &facts, Focus focus)
{
    const WeekFacts::Ratings &ratings = facts.of(focus);
    if (ratings.count >= WeekFacts::EnoughForARange) {
        //: how far the ratings of a week reach: %1 is "People", %2 and %3 are ratings such as −1
        lines.append(ReflectionText::tr("%1: from %2 to %3.")
                         .arg(nameOf(focus), signedNumber(ratings.least), signedNumber(ratings.most)));
    }
}

} // namespace

QString kindName(ReflectionKind kind)
{
    switch (kind) {
    case ReflectionKind::Weekly:
        return ReflectionText::tr("Weekly reflection");
    case ReflectionKind::Prompt:
        //: a reflection that answers the question of a day
        return ReflectionText::tr("A question of the day");
    case ReflectionKind::Free:
        break;
    }
    return ReflectionText::tr("Reflection");
}

QString nameOf(const Stores &stores, const Reflection &reflection, LocalDay today)
{
    switch (reflection.kind) {
    case ReflectionKind::Weekly:
        //: %1 is a week: "16 to 22 November"
        return ReflectionText::tr("Weekly reflection, %1")
            .arg(weekName(weekOf(stores, reflection.day), today));
    case ReflectionKind::Prompt:
        return reflection.answers.isEmpty() ? kindName(reflection.kind)
                                            : headingOf(reflection.answers.first());
    case ReflectionKind::Free:
        break;
    }
    return freeName(reflection);
}

QString headingOf(const ReflectionAnswer &answer)
{
    if (answer.prompt == weekly::Worked) {
        return ReflectionText::tr("What worked");
    }
    if (answer.prompt == weekly::DidNot) {
        return ReflectionText::tr("What did not");
    }
    if (answer.prompt == weekly::WillTry) {
        return ReflectionText::tr("What I will try next week");
    }
    return answer.question;
}

QString recalledText(const Recalled &recalled)
{
    QStringList parts;
    if (recalled.people) {
        //: a rating from memory: %1 is a number such as +1
        parts.append(ReflectionText::tr("people work %1").arg(signedNumber(*recalled.people)));
    }
    if (recalled.technical) {
        parts.append(ReflectionText::tr("technical work %1").arg(signedNumber(*recalled.technical)));
    }
    if (parts.isEmpty()) {
        return {};
    }
    //: %1 is "people work +1, technical work −2"
    const QString ratings = ReflectionText::tr("From memory: %1.").arg(parts.join(u", "_s));
    return recalled.afterSeeing ? ratings + u' ' + ReflectionText::tr("Rated after seeing the charts.")
                                : ratings;
}

QStringList countLines(const Content &content, const WeekFacts &facts)
{
    const QLocale locale;
    QStringList lines{content.text(u"mc.data.counts"_s,
                                   {{u"people"_s, locale.toString(facts.of(Focus::People).count)},
                                    {u"technical"_s, locale.toString(facts.of(Focus::Technical).count)},
                                    {u"mixed"_s, locale.toString(facts.of(Focus::Mixed).count)}})};
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed}) {
        addRange(lines, facts, focus);
    }
    if (facts.unrated > 0) {
        lines.append(ReflectionText::tr("%Ln entries without a rating.", nullptr, facts.unrated));
    }
    return lines;
}

QString markdownOf(const Stores &stores, const Reflection &reflection, LocalDay today)
{
    QStringList parts;
    if (reflection.kind != ReflectionKind::Prompt) {
        parts.append(u"# "_s + nameOf(stores, reflection, today));
    }
    if (const QString memory = recalledText(reflection.recalled); !memory.isEmpty()) {
        parts.append(memory);
    }
    for (const ReflectionAnswer &answer : reflection.answers) {
        parts.append(u"## "_s + headingOf(answer));
        parts.append(answer.text);
    }
    if (!reflection.body.isEmpty()) {
        parts.append(reflection.body);
    }
    return parts.join(u"\n\n"_s) + u'\n';
}

QString worthText(const Content &content, int worth)
{
    const QString words = content.scale(u"scale.worth"_s).anchors.value(worth);
    return words.isEmpty() ? signedNumber(worth) : signedNumber(worth) + u", "_s + words;
}

} // namespace tryboth
