// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisiontext.h"

#include "models/directionwords.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString expectedText(const DecisionFacts &facts)
{
    QStringList lines;
    for (const Expectation &draft : facts.drafts) {
        lines << DecisionText::tr("%1 (by %2)").arg(draft.text, fullDay(draft.by));
    }
    for (const SealedExpectation &sealed : facts.expectations) {
        //: something that was expected: %1 the words, %2 a day
        lines << (sealed.expectation
                      ? DecisionText::tr("%1 (by %2)").arg(sealed.expectation->text, fullDay(sealed.by))
                      : DecisionText::tr("Sealed until the review (by %1).").arg(fullDay(sealed.by)));
    }
    return lines.join(u'\n');
}

} // namespace

DecisionText::DecisionText(const DecisionTemplate &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(Theme::px(space::Hair));
}

void DecisionText::add(const QString &heading, const QString &words)
{
    if (words.trimmed().isEmpty()) {
        return;
    }
    m_lines->addWidget(parts::text(heading, u"muted"_s));
    QLabel *text = parts::text(words);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setContentsMargins(0, 0, 0, Theme::px(space::Small));
    m_lines->addWidget(text);
}

void DecisionText::addOptions(const DecisionRecord &decision)
{
    QStringList lines;
    for (const DecisionOption &option : decision.options) {
        lines << (option.label == decision.choice
                      //: an option of a decision, which was chosen
                      ? tr("%1 (chosen)").arg(option.label)
                      : option.label);
        if (!option.pro.isEmpty()) {
            lines << u"   + "_s + option.pro;
        }
        if (!option.contra.isEmpty()) {
            lines << u"   − "_s + option.contra;
        }
    }
    add(m_texts.fields.value("dec.options"_L1).label, lines.join(u'\n'));
}

void DecisionText::setFacts(const DecisionFacts &facts)
{
    parts::empty(*m_lines);
    const DecisionRecord &decision = facts.decision;
    const auto label = [&](QLatin1StringView field) { return m_texts.fields.value(field).label; };
    add(label("dec.context"_L1), decision.context);
    addOptions(decision);
    add(label("dec.reasons"_L1), decision.reasons);
    add(label("dec.expect"_L1), expectedText(facts));
    add(label("dec.reversible"_L1), decision.undoable ? m_texts.nameOf(*decision.undoable) : QString());
    add(label("dec.way-back"_L1), decision.wayBack);
    add(tr("Where it leads"), decision.leads ? leadsText(decision.leads) : QString());
    add(label("dec.told"_L1), decision.told);
}

} // namespace tryboth
