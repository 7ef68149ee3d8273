// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisionreviewsequence.h"

#include "exchange/entityjson.h"
#include "pages/decisiontext.h"
#include "pages/expectationsteps.h"
#include "pages/occurredbuttons.h"
#include "pages/parts.h"
#include "pages/stepframe.h"
#include "pages/textbox.h"
#include "widgets/segmentbutton.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;
constexpr DecisionOutcome Outcomes[]{DecisionOutcome::Stand, DecisionOutcome::Adjust,
                                     DecisionOutcome::Reverse, DecisionOutcome::Replace};

SegmentedControl *sameField()
{
    auto *field = new SegmentedControl;
    field->setObjectName(u"decideTheSame"_s);
    field->setClearable(true);
    //: would one decide the same?
    field->addSegment(int(Again::Yes), DecisionReviewSequence::tr("Yes"));
    //: would one decide the same?
    field->addSegment(int(Again::Unsure), DecisionReviewSequence::tr("Unsure"));
    //: would one decide the same?
    field->addSegment(int(Again::No), DecisionReviewSequence::tr("No"));
    makeEqual(*field);
    return field;
}

QList<Id> signsIn(const DecisionFacts &facts)
{
    QList<Id> ids;
    for (const ReversalCondition &condition : facts.conditions) {
        ids.append(condition.id);
    }
    return ids;
}

} // namespace

DecisionReviewSequence::DecisionReviewSequence(const DecisionTemplate &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_frame(new StepFrame(u"decisionReview"_s))
    , m_text(new DecisionText(texts))
    , m_expectations(new ExpectationSteps)
    , m_signs(new QVBoxLayout)
    , m_same(sameField())
    , m_learned(new TextBox(m_texts.reviewQuestions.value(u"dec.rev.learned"_s), u"decisionLearned"_s,
                            DecisionReview::MaxNote))
{
    auto *read = new QWidget;
    auto *lines = new QVBoxLayout(read);
    lines->setContentsMargins({});
    lines->addWidget(parts::text(m_texts.reviewText, u"muted"_s));
    lines->addWidget(m_text);
    auto *signs = new QWidget;
    signs->setLayout(m_signs);
    m_signs->setContentsMargins({});
    m_learned->setFree();
    m_same->setAccessibleName(m_texts.reviewQuestions.value(u"dec.rev.process"_s));
    m_frame->addStep(read);
    m_frame->addStep(question(u"dec.rev.expect"_s, m_expectations));
    m_frame->addStep(question(u"dec.rev.conditions"_s, signs));
    m_frame->addStep(question(u"dec.rev.process"_s, m_same));
    m_frame->addStep(m_learned);
    m_frame->addStep(buildOutcome());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    connect(m_frame, &StepFrame::nextRequested, this, &DecisionReviewSequence::goOn);
    connect(m_frame, &StepFrame::backRequested, this, &DecisionReviewSequence::goBack);
    connect(m_expectations, &ExpectationSteps::noted, this, &DecisionReviewSequence::outcomeNoted);
    connect(m_frame, &StepFrame::laterRequested, this, [this] {
        Q_EMIT draftChanged();
        Q_EMIT closed();
    });
    for (const TextBox *box : {m_learned, m_wayBack}) {
        connect(box, &TextBox::changed, this, &DecisionReviewSequence::edited);
    }
    for (const SegmentedControl *choice : {m_same, m_outcome}) {
        connect(choice, &SegmentedControl::chosen, this, &DecisionReviewSequence::edited);
    }
}

QWidget *DecisionReviewSequence::question(const QString &id, QWidget *content)
{
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(m_texts.reviewQuestions.value(id), u"heading"_s));
    lines->addWidget(content);
    return whole;
}

QWidget *DecisionReviewSequence::buildOutcome()
{
    m_outcome = new SegmentedControl;
    m_outcome->setObjectName(u"decisionOutcome"_s);
    m_outcome->setAccessibleName(tr("What now?"));
    for (const DecisionOutcome outcome : Outcomes) {
        m_outcome->addSegment(int(outcome), m_texts.nameOf(outcome));
    }
    makeEqual(*m_outcome);
    m_outcomeHint = parts::text({}, u"muted"_s);
    m_outcomeHint->setObjectName(u"decisionOutcomeHint"_s);
    m_next = parts::dayField(u"nextReviewOn"_s, tr("Next review on"));
    m_nextBox = parts::labelled(tr("Next review on"), m_next);
    m_wayBack = new TextBox(tr("How you go back"), u"decisionGoBack"_s, DecisionReview::MaxNote);
    m_wayBack->setFree();
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(tr("What now?"), u"heading"_s));
    lines->addWidget(m_outcome);
    lines->addWidget(m_outcomeHint);
    lines->addWidget(m_nextBox, 0, Qt::AlignLeading);
    lines->addWidget(m_wayBack);
    connect(m_outcome, &SegmentedControl::chosen, this, &DecisionReviewSequence::showOutcome);
    return whole;
}

void DecisionReviewSequence::begin(const DecisionFacts &facts)
{
    const DecisionReview review = facts.isReviewBegun() ? facts.reviews.last() : DecisionReview();
    m_same->setValue(review.same ? std::optional(int(*review.same)) : std::nullopt);
    m_learned->setValue(review.learned);
    m_wayBack->setValue(review.wayBack);
    m_outcome->setValue(std::nullopt);
    const LocalDay usual = facts.today.addDays(qint64{DaysPerWeek} * DecisionRecord::ReviewWeeks);
    m_next->setMinimumDate(facts.today.addDays(1));
    m_next->setDate(facts.decision.secondReviewOn.value_or(usual) > facts.today
                        ? facts.decision.secondReviewOn.value_or(usual)
                        : usual);
    setFacts(facts);
    showOutcome();
    m_expectations->goToFirstOpen();
    show(facts.isReviewBegun() ? Expectations : Read);
}

void DecisionReviewSequence::setFacts(const DecisionFacts &facts)
{
    const bool sameSigns = facts.decision.id == m_facts.decision.id && signsIn(facts) == signsIn(m_facts);
    m_facts = facts;
    m_frame->setTitle(facts.decision.title);
    m_text->setFacts(facts);
    m_expectations->setExpectations(facts.expectations);
    if (!sameSigns) { // or the keyboard would lose the button it stands on
        showSigns();
    }
    for (qsizetype i = 0; i < m_signButtons.size(); ++i) {
        m_signButtons.at(i)->setOccurred(m_facts.conditions.at(i).occurred);
    }
}

void DecisionReviewSequence::goToExpectations()
{
    m_expectations->goToFirstOpen();
    show(Expectations);
}

void DecisionReviewSequence::setTrouble(const QString &sentence)
{
    m_frame->setTrouble(sentence);
}

void DecisionReviewSequence::showSigns()
{
    m_signButtons.clear();
    parts::empty(*m_signs);
    for (const ReversalCondition &condition : m_facts.conditions) {
        m_signs->addWidget(parts::text(condition.sign));
        auto *buttons = new OccurredButtons(condition.sign);
        m_signButtons.append(buttons);
        connect(buttons, &SegmentedControl::chosen, this,
                [this, buttons, id = condition.id] { Q_EMIT signNoted(id, buttons->occurred()); });
        m_signs->addWidget(buttons);
    }
}

void DecisionReviewSequence::showOutcome()
{
    const auto chosen = m_outcome->value();
    const auto is = [&](DecisionOutcome outcome) { return chosen == int(outcome); };
    m_nextBox->setVisible(is(DecisionOutcome::Stand) || is(DecisionOutcome::Adjust));
    m_wayBack->setVisible(is(DecisionOutcome::Reverse));
    QString hint;
    if (is(DecisionOutcome::Adjust)) {
        hint = tr("The decision opens next, and what you change is kept beside what stood there.");
    } else if (is(DecisionOutcome::Reverse) && !m_facts.decision.wayBack.isEmpty()) {
        //: what follows are one's own earlier words
        hint = tr("You wrote about the way back: “%1”").arg(m_facts.decision.wayBack);
    } else if (is(DecisionOutcome::Replace)) {
        hint = tr(
            "A new decision begins with what you chose here as its first option, and the two stay linked.");
    }
    m_outcomeHint->setText(hint);
    m_outcomeHint->setVisible(!hint.isEmpty());
}

DecisionReview DecisionReviewSequence::value() const
{
    DecisionReview review = m_facts.isReviewBegun() ? m_facts.reviews.last() : DecisionReview();
    review.decision = m_facts.decision.id;
    review.on = review.on.isValid() ? review.on : m_facts.today;
    review.same = m_same->value() ? std::optional(Again(*m_same->value())) : std::nullopt;
    review.learned = m_learned->value();
    const bool goesOn = m_outcome->value() && m_outcome->value() != int(DecisionOutcome::Reverse);
    review.wayBack = goesOn ? QString() : m_wayBack->value(); // nothing chosen yet: the words wait
    review.outcome = m_outcome->value() ? std::optional(DecisionOutcome(*m_outcome->value())) : std::nullopt;
    return review;
}

bool DecisionReviewSequence::isChanged() const
{
    const DecisionReview kept = m_facts.isReviewBegun() ? m_facts.reviews.last() : DecisionReview();
    const DecisionReview now = value();
    return now.same != kept.same || now.learned != kept.learned || now.wayBack != kept.wayBack;
}

/// Read without the limits of a review: a text that is too long to be kept is still somebody's words.
QJsonObject DecisionReviewSequence::draft() const
{
    const DecisionReview review = value();
    return {{u"id"_s, review.id.toText()},
            {u"decision"_s, review.decision.toText()},
            {u"same"_s, wordOrNull(review.same)},
            {u"learned"_s, review.learned},
            {u"wayBack"_s, m_wayBack->value()},
            {u"outcome"_s, wordOrNull(review.outcome)},
            {u"nextOn"_s, dayOrNull(m_next->date())},
            {u"step"_s, int(m_step)},
            {u"expectation"_s, int(m_expectations->current())}};
}

void DecisionReviewSequence::restore(const QJsonObject &draft)
{
    const auto same = againFromWord(draft[u"same"_s].toString());
    const auto outcome = decisionOutcomeFromWord(draft[u"outcome"_s].toString());
    m_same->setValue(same ? std::optional(int(*same)) : std::nullopt);
    m_learned->setValue(draft[u"learned"_s].toString());
    m_wayBack->setValue(draft[u"wayBack"_s].toString());
    m_outcome->setValue(outcome ? std::optional(int(*outcome)) : std::nullopt);
    m_next->setDate(optionalDayOfJson(draft[u"nextOn"_s]).value_or(m_next->date()));
    showOutcome();
    if (m_facts.isReviewBegun()) { // or the old text comes first
        m_expectations->goTo(draft[u"expectation"_s].toInt());
        show(Step(std::clamp(draft[u"step"_s].toInt(), int(Read), int(Outcome))));
    }
}

std::optional<LocalDay> DecisionReviewSequence::nextReview() const
{
    return m_nextBox->isHidden() ? std::nullopt : std::optional(m_next->date());
}

void DecisionReviewSequence::show(Step step)
{
    m_step = step;
    m_frame->back()->setEnabled(step != Read);
    m_frame->setNextText(step == Read      ? tr("I have read it")
                         : step == Outcome ? tr("Finish the review")
                                           : tr("Next"));
    QWidget *focus = step == Expectations ? m_expectations->field()
                     : step == Same       ? m_same
                     : step == Learned    ? static_cast<QWidget *>(m_learned->field())
                     : step == Outcome    ? m_outcome
                                          : nullptr;
    m_frame->showStep(step, place(), focus);
}

QString DecisionReviewSequence::place() const
{
    const QString step = tr("Step %1 of %2").arg(int(m_step) + 1).arg(int(StepCount));
    if (m_step != Expectations || m_expectations->count() < 2) {
        return step;
    }
    //: %1 is "Step 2 of 6", the others are numbers
    return tr("%1 · expectation %2 of %3")
        .arg(step)
        .arg(m_expectations->current() + 1)
        .arg(m_expectations->count());
}

QString DecisionReviewSequence::obstacle() const
{
    if (m_step == Outcome && !m_outcome->value()) {
        return tr("Choose one of the four. All of them are good endings.");
    }
    if (m_step == Outcome && m_outcome->value() == int(DecisionOutcome::Reverse) &&
        m_wayBack->value().isEmpty()) {
        return tr("Write a word on how you go back.");
    }
    return {};
}

void DecisionReviewSequence::goOn()
{
    const QString trouble = obstacle();
    if (!trouble.isEmpty()) {
        m_frame->setTrouble(trouble);
        return;
    }
    if (m_step == Read) {
        Q_EMIT openRequested();
        return;
    }
    if (m_step == Outcome) {
        Q_EMIT finished();
        return;
    }
    if (m_step == Expectations && !m_expectations->isLast()) {
        m_expectations->goTo(m_expectations->current() + 1);
        show(Expectations);
        return;
    }
    if (m_step == Same || m_step == Learned) {
        Q_EMIT draftChanged();
    }
    show(Step(m_step + 1));
}

void DecisionReviewSequence::goBack()
{
    if (m_step == Expectations && m_expectations->current() > 0) {
        m_expectations->goTo(m_expectations->current() - 1);
        show(Expectations);
        return;
    }
    show(Step(std::max(int(Read), m_step - 1)));
}

} // namespace tryboth
