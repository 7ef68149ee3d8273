// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directionchapters.h"

#include "models/directionwords.h"
#include "models/sealedanswers.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ChapterText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionChapters)
};

void add(DocumentPart &part, const QString &name, const QString &words)
{
    if (!words.trimmed().isEmpty()) {
        part.texts.append({name, words});
    }
}

DocumentPart partOf(const DirectionAnswer &answer, const FiveYearFlow &flow)
{
    DocumentPart part{fullDay(answer.on), answer.sort ? flow.labelOf(*answer.sort) : QString(), {}};
    add(part, {}, answer.text);
    add(part, flow.step(u"fy.stop"_s).title, answer.givesWay);
    add(part, flow.step(u"fy.today"_s).title, answer.askedToday);
    add(part, flow.step(u"fy.changed"_s).title, answer.changed);
    return part;
}

DocumentPart sealedPart(const DirectionAnswer &answer)
{
    return {fullDay(answer.on), ChapterText::tr("Sealed until a new answer is written."), {}};
}

DocumentPart partOf(const ReasonsCheck &check, const ReasonItems &items, const Scale &fit)
{
    DocumentPart part{fullDay(check.on), items.noConclusion, {}};
    for (const ReasonResponse &response : check.responses) {
        QStringList lines;
        if (response.fit || response.unsure) {
            lines << (response.fit ? fit.anchors.value(*response.fit) : fit.notSure);
        }
        if (response.disposition) {
            lines << items.nameOf(*response.disposition);
        }
        const QString words = QStringList{lines.join(u" · "_s), response.words}.join(u'\n').trimmed();
        add(part, items.item(response.item).text, words);
    }
    add(part, items.closing.value(u"rsn.close.surprise"_s), check.surprised);
    add(part, items.closing.value(u"rsn.close.talk"_s), check.talk);
    return part;
}

QString optionLines(const DecisionRecord &decision)
{
    QStringList lines;
    for (const DecisionOption &option : decision.options) {
        lines << option.label;
        if (!option.pro.isEmpty()) {
            lines << u"+ "_s + option.pro;
        }
        if (!option.contra.isEmpty()) {
            lines << u"− "_s + option.contra;
        }
    }
    return lines.join(u'\n');
}

QString expectationLines(const QList<SealedExpectation> &sealed)
{
    QStringList lines;
    for (const SealedExpectation &one : sealed) {
        if (!one.expectation) {
            //: an expectation, with the day by which it should come true
            lines << ChapterText::tr("By %1: sealed until the review.").arg(fullDay(one.by));
            continue;
        }
        QString line = ChapterText::tr("By %1, %2 per cent sure: %3")
                           .arg(fullDay(one.by))
                           .arg(one.expectation->confidence)
                           .arg(one.expectation->text);
        if (one.expectation->outcome) {
            line += u" ("_s + nameOf(*one.expectation->outcome) + u')';
        }
        lines << line;
    }
    return lines.join(u'\n');
}

QString conditionLines(const QList<ReversalCondition> &conditions)
{
    QStringList lines;
    for (const ReversalCondition &condition : conditions) {
        lines << condition.sign + u" ("_s + fullDay(condition.lookOn) + u')';
    }
    return lines.join(u'\n');
}

QString reviewLines(const QList<DecisionReview> &reviews, const DecisionTemplate &words)
{
    QStringList lines;
    for (const DecisionReview &review : reviews) {
        if (review.outcome) {
            lines << QStringList{fullDay(review.on), words.nameOf(*review.outcome), review.learned,
                                 review.wayBack}
                         .join(u"  "_s)
                         .trimmed();
        }
    }
    return lines.join(u'\n');
}

Result<DocumentPart> partOf(const Stores &stores, const DecisionRecord &decision,
                            const DecisionTemplate &words)
{
    const auto sealed = stores.expectations.of(decision.id);
    const auto conditions = stores.decisions.conditionsOf(decision.id);
    const auto reviews = stores.decisions.reviewsOf(decision.id);
    if (!sealed || !conditions || !reviews) {
        return tl::unexpected(!sealed ? sealed.error() : !conditions ? conditions.error() : reviews.error());
    }
    const auto label = [&](QLatin1StringView field) { return words.fields.value(field).label; };
    DocumentPart part{decision.title, decisionLine(decision, QTimeZone::systemTimeZone()), {}};
    add(part, label("dec.context"_L1), decision.context);
    add(part, label("dec.options"_L1), optionLines(decision));
    add(part, label("dec.choice"_L1), decision.choice);
    add(part, label("dec.reasons"_L1), decision.reasons);
    add(part, label("dec.expect"_L1), expectationLines(*sealed));
    add(part, label("dec.reversible"_L1), decision.undoable ? words.nameOf(*decision.undoable) : QString());
    add(part, label("dec.way-back"_L1), decision.wayBack);
    add(part, label("dec.reverse-if"_L1), conditionLines(*conditions));
    add(part, label("dec.told"_L1), decision.told);
    add(part, ChapterText::tr("Looked back on"), reviewLines(*reviews, words));
    return part;
}

bool isWanted(const DirectionChoice &choice, LocalDay day)
{
    return (!choice.from || *choice.from <= day) && (!choice.to || day <= *choice.to);
}

} // namespace

Result<QList<DocumentChapter>> directionChapters(const Stores &stores, const Content &content, LocalDay today,
                                                 const DirectionChoice &choice)
{
    const auto sealed = sealedAnswers(stores, today);
    const auto answers = stores.answers.all();
    const auto reasons = stores.reasons.all();
    const auto decisions = stores.decisions.all();
    if (!sealed || !answers || !reasons || !decisions) {
        return tl::unexpected(!sealed    ? sealed.error()
                              : !answers ? answers.error()
                              : !reasons ? reasons.error()
                                         : decisions.error());
    }
    DocumentChapter answered{ChapterText::tr("Five-year answers"), {}};
    for (const DirectionAnswer &answer : *answers) {
        if (isWanted(choice, answer.on)) {
            answered.parts.append(sealed->contains(answer.id) ? sealedPart(answer)
                                                              : partOf(answer, content.fiveYearFlow()));
        }
    }
    DocumentChapter looked{ChapterText::tr("Reasons"), {}};
    for (const ReasonsCheck &check : *reasons) {
        if (isWanted(choice, check.on)) {
            looked.parts.append(partOf(check, content.reasonItems(), content.scale(u"scale.fit"_s)));
        }
    }
    DocumentChapter decided{ChapterText::tr("Decisions"), {}};
    for (const DecisionRecord &decision : *decisions) {
        if (!isWanted(choice, decision.decidedOn)) {
            continue;
        }
        const auto part = partOf(stores, decision, content.decisionTemplate());
        if (!part) {
            return tl::unexpected(part.error());
        }
        decided.parts.append(*part);
    }
    QList<DocumentChapter> chapters{answered, looked, decided};
    chapters.removeIf([](const DocumentChapter &chapter) { return chapter.parts.isEmpty(); });
    return chapters;
}

} // namespace tryboth
