// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisionview.h"

#include "models/directionwords.h"
#include "models/experimentwords.h"
#include "pages/decisiontext.h"
#include "pages/occurredbuttons.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

DecisionView::DecisionView(const DecisionTemplate &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_title(parts::text({}, u"title"_s))
    , m_line(parts::text({}, u"muted"_s))
    , m_text(new DecisionText(texts))
    , m_signs(new QVBoxLayout)
    , m_past(new QVBoxLayout)
    , m_review(parts::button({}, u"reviewDecision"_s, u"primary"_s))
    , m_edit(parts::button({}, u"editDecision"_s))
    , m_successor(parts::button(tr("Open what replaced it"), u"openSuccessor"_s))
{
    setObjectName(u"decisionView"_s);
    m_line->setObjectName(u"decisionLine"_s);
    auto *remove = parts::button(tr("Delete"), u"deleteDecision"_s, u"quiet"_s);
    auto *close = parts::button(tr("Close"), u"closeDecision"_s, u"quiet"_s);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    buttons->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_review, m_edit, m_successor, remove, close}) {
        row->addWidget(button);
    }
    auto *card = new Card;
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_line);
    card->body()->addWidget(buttons);
    card->body()->addWidget(m_text);
    auto *signs = new Card(m_texts.fields.value("dec.reverse-if"_L1).label);
    signs->body()->addLayout(m_signs);
    m_past->setSpacing(Theme::px(space::Small));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Card));
    layout->addWidget(card);
    layout->addWidget(signs);
    layout->addLayout(m_past);
    layout->addStretch(1);
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested(decision()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(decision()); });
    connect(m_successor, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(m_facts.decision.replacedBy.value_or(Id())); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(decision()); });
    connect(close, &QPushButton::clicked, this, &DecisionView::closed);
}

QWidget *DecisionView::firstFocus() const
{
    return m_review->isHidden() ? m_edit : m_review;
}

void DecisionView::setFacts(const DecisionFacts &facts)
{
    m_facts = facts;
    const DecisionRecord &decision = facts.decision;
    m_title->setText(decision.title.isEmpty() ? tr("A decision without a title") : decision.title);
    m_line->setText(decisionLine(decision, facts.zone));
    m_text->setFacts(facts);
    m_review->setVisible(decision.isInForce());
    m_review->setText(facts.isReviewBegun() ? tr("Go on with the review") : tr("Review it"));
    const auto due = nextReview(decision);
    m_review->setToolTip(due && *due > facts.today
                             ? tr("The review is planned for %1. Looking earlier is fine.").arg(fullDay(*due))
                             : QString());
    m_edit->setText(decision.isRecorded() ? tr("Amend…") : tr("Go on writing"));
    m_successor->setVisible(decision.replacedBy && !facts.replacedBy.isEmpty());
    showSigns();
    showPast();
}

void DecisionView::showSigns()
{
    QList<Id> signs{m_facts.decision.id};
    for (const ReversalCondition &condition : m_facts.conditions) {
        signs.append(condition.id);
    }
    if (signs == m_shownSigns && m_buttons.size() == m_facts.conditions.size()) {
        for (qsizetype i = 0; i < m_buttons.size(); ++i) { // the keyboard may stand on one of them
            m_buttons.at(i)->setOccurred(m_facts.conditions.at(i).occurred);
        }
        return;
    }
    m_shownSigns = signs;
    m_buttons.clear();
    parts::empty(*m_signs);
    for (const ReversalCondition &condition : m_facts.conditions) {
        //: a sign that would turn a decision back: %1 the words, %2 a day
        m_signs->addWidget(parts::text(tr("%1 (look on %2)").arg(condition.sign, fullDay(condition.lookOn))));
        if (m_facts.decision.isRecorded()) {
            auto *buttons = new OccurredButtons(condition.sign);
            buttons->setOccurred(condition.occurred);
            connect(buttons, &SegmentedControl::chosen, this,
                    [this, id = condition.id, buttons] { Q_EMIT signNoted(id, buttons->occurred()); });
            m_signs->addWidget(buttons);
            m_buttons.append(buttons);
        }
    }
}

void DecisionView::showPast()
{
    parts::empty(*m_past);
    for (const QString &comment : m_facts.comments) {
        auto *card = new Card;
        card->body()->addWidget(parts::text(comment));
        m_past->addWidget(card);
    }
    for (const DecisionReview &review : m_facts.reviews) {
        if (!review.outcome) {
            continue;
        }
        //: %1 is a day, %2 what came out
        auto *card = new Card(
            tr("Looked back on %1: %2").arg(fullDay(review.on), m_texts.nameOf(*review.outcome)));
        for (const QString &words : {review.learned, review.wayBack}) {
            if (!words.isEmpty()) {
                card->body()->addWidget(parts::text(words));
            }
        }
        m_past->addWidget(card);
    }
    if (!m_facts.amendments.isEmpty()) {
        auto *card = new Card(tr("Changed since it was recorded"));
        for (const Amendment &amendment : m_facts.amendments) {
            card->body()->addWidget(parts::text(amendmentText(amendment), u"muted"_s));
        }
        m_past->addWidget(card);
    }
}

void DecisionView::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Escape ? Q_EMIT closed() : QWidget::keyPressEvent(event);
}

} // namespace tryboth
