// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisioneditor.h"

#include "models/directionwords.h"
#include "pages/datedrows.h"
#include "pages/optionsbox.h"
#include "pages/parts.h"
#include "pages/textbox.h"
#include "widgets/choicelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;
constexpr int NoTrack = -1;

/// The lines of a box as expectations, those that were there keeping their ids.
QList<Expectation> expectationsIn(const DatedRows &rows, const QList<Expectation> &before)
{
    QList<Expectation> result;
    for (const DatedRows::Line &line : rows.lines()) {
        Expectation expectation = line.key >= 0 ? before.value(line.key) : Expectation();
        expectation.text = line.text;
        expectation.by = line.day;
        expectation.confidence = line.confidence;
        result.append(expectation);
    }
    return result;
}

QList<ReversalCondition> conditionsIn(const DatedRows &rows, const QList<ReversalCondition> &before)
{
    QList<ReversalCondition> result;
    for (const DatedRows::Line &line : rows.lines()) {
        ReversalCondition condition = line.key >= 0 ? before.value(line.key) : ReversalCondition();
        condition.sign = line.text;
        condition.lookOn = line.day;
        result.append(condition);
    }
    return result;
}

/// Where the line of this id stands in `lines`; −1 for a new one.
template <typename T>
int placeOf(const Id &id, const QList<T> &lines)
{
    const auto found = std::ranges::find(lines, id, &T::id);
    return id.isNull() || found == lines.end() ? -1 : int(found - lines.begin());
}

} // namespace

void DecisionEditor::setValue(const DecisionDraft &draft, LocalDay today, int sealed)
{
    m_before = draft;
    m_today = today;
    fill(draft);
    m_sealed->setText(tr("What you expected is sealed until the review (%1).").arg(sealed));
    m_reason->clear();
    showTrouble({});
    showMode();
    setKept();
}

void DecisionEditor::fill(const DecisionDraft &draft)
{
    const DecisionRecord &d = draft.decision;
    const LocalDay usualDay = d.reviewOn.isValid()
                                  ? d.reviewOn
                                  : m_today.addDays(qint64{DaysPerWeek} * DecisionRecord::ReviewWeeks);
    m_title->setText(d.title);
    m_decidedOn->setMaximumDate(std::max(m_today, d.decidedOn));
    m_decidedOn->setDate(d.decidedOn);
    m_context->setValue(d.context);
    m_options->setOptions(d.options, d.choice);
    m_reasons->setValue(d.reasons);
    m_undoable->setValue(d.undoable ? std::optional(int(*d.undoable)) : std::nullopt);
    m_wayBack->setValue(d.wayBack);
    m_told->setText(d.told);
    m_reviewOn->setDate(usualDay);
    m_changesRole->setChecked(d.changesRole);
    m_secondReviewOn->setDate(d.secondReviewOn.value_or(usualSecondReview()));
    m_leads->setCurrentIndex(m_leads->findData(d.leads ? int(*d.leads) : NoTrack));
    QList<DatedRows::Line> expected, signs;
    for (const Expectation &e : draft.expectations) {
        expected.append({placeOf(e.id, m_before.expectations), e.text, e.by, e.confidence});
    }
    for (const ReversalCondition &c : draft.conditions) {
        signs.append({placeOf(c.id, m_before.conditions), c.sign, c.lookOn, {}});
    }
    m_expectations->setLines(expected, usualDay);
    m_conditions->setLines(signs, usualDay);
}

LocalDay DecisionEditor::usualSecondReview() const
{
    return m_today.addDays(qint64{DaysPerWeek} * DecisionRecord::RoleReviewWeeks);
}

void DecisionEditor::showMode()
{
    const bool amends = m_before.decision.isRecorded();
    m_expectations->setVisible(!amends);
    m_sealed->setVisible(amends);
    m_reason->setVisible(amends);
    m_keep->setVisible(!amends);
    m_record->setVisible(!amends);
    m_amend->setVisible(amends);
    m_secondReviewOn->parentWidget()->setVisible(m_changesRole->isChecked());
}

DecisionDraft DecisionEditor::value() const
{
    DecisionDraft draft = m_before;
    DecisionRecord &d = draft.decision;
    d.title = m_title->text().trimmed();
    d.decidedOn = m_decidedOn->date();
    d.context = m_context->value();
    d.options = m_options->options();
    d.choice = m_options->choice();
    d.reasons = m_reasons->value();
    const auto undoable = m_undoable->value();
    d.undoable = undoable ? std::optional(Undoable(*undoable)) : std::nullopt;
    d.wayBack = m_wayBack->value();
    d.told = m_told->text().trimmed();
    d.reviewOn = m_reviewOn->date();
    d.changesRole = m_changesRole->isChecked();
    const bool leftOut = m_before.decision.isRecorded() && m_before.decision.changesRole &&
                         !m_before.decision.secondReviewOn && m_secondReviewOn->date() == usualSecondReview();
    d.secondReviewOn = d.changesRole && !leftOut ? std::optional(m_secondReviewOn->date()) : std::nullopt;
    const int leads = m_leads->currentData().toInt();
    d.leads = leads == NoTrack ? std::nullopt : std::optional(Track(leads));
    if (!d.isRecorded()) {
        draft.expectations = expectationsIn(*m_expectations, m_before.expectations);
    }
    draft.conditions = conditionsIn(*m_conditions, m_before.conditions);
    return draft;
}

QString DecisionEditor::reason() const
{
    return m_reason->text().trimmed();
}

QWidget *DecisionEditor::firstField() const
{
    return m_title;
}

void DecisionEditor::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void DecisionEditor::addReason(const QString &words)
{
    const QString before = m_reasons->value();
    m_reasons->setValue(before.isEmpty() ? words : before + u'\n' + words);
    m_reasons->field()->setFocus(Qt::OtherFocusReason);
}

void DecisionEditor::setSources(const QStringList &sources)
{
    m_sources->clear();
    m_sources->addItem(tr("Bring in a kept reason or a result…"));
    for (const QString &source : sources) {
        m_sources->addItem(source);
    }
    m_sources->setVisible(!sources.isEmpty());
}

void DecisionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::ControlModifier) {
        (m_amend->isHidden() ? m_record : m_amend)->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tryboth
