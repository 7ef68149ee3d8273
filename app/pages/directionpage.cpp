// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/directionpage.h"

#include "models/directionchanges.h"
#include "models/journal.h"
#include "pages/decisioneditor.h"
#include "pages/decisionreviewsequence.h"
#include "pages/decisionview.h"
#include "pages/directionoverview.h"
#include "pages/fiveyearsequence.h"
#include "pages/lettersview.h"
#include "pages/pageheader.h"
#include "pages/parts.h"
#include "pages/reasonssequence.h"
#include "pages/reasonssummary.h"
#include "widgets/currentstack.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace tryboth {

using namespace Qt::StringLiterals;

DirectionPage::DirectionPage(Journal &journal, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_stack(new CurrentStack)
    , m_overview(new DirectionOverview(journal))
    , m_question(new FiveYearSequence(journal.content().fiveYearFlow()))
    , m_lettersPart(new QWidget)
    , m_letters(new LettersView)
    , m_reasons(new ReasonsSequence(journal.content()))
    , m_summary(new ReasonsSummary(journal.content()))
    , m_editor(new DecisionEditor(journal.content()))
    , m_decision(new DecisionView(journal.content().decisionTemplate()))
    , m_review(new DecisionReviewSequence(journal.content().decisionTemplate()))
{
    setObjectName(u"directionPage"_s);
    auto *page = new QVBoxLayout(this);
    parts::setPageMargins(*page);
    page->addWidget(buildHeader());
    page->addWidget(m_stack, 1);
    for (QWidget *part : QList<QWidget *>{m_overview, m_editor, m_decision}) {
        addPart(part, true);
    }
    for (QWidget *part : QList<QWidget *>{m_question, m_lettersPart, m_reasons, m_summary, m_review}) {
        addPart(part, false);
    }
    connectOverview();
    connectQuestion();
    connectReasons();
    connectDecisions();
    connect(m_stack, &QStackedWidget::currentChanged, this, &DirectionPage::draftChanged);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        const bool concerns = rows.touchesCheckIns() || touchesDirection(rows) ||
                              rows.tables.contains(u"experiment"_s) || rows.tables.contains(u"amendment"_s);
        if (concerns) {
            journalChanged();
        }
    });
}

QWidget *DirectionPage::buildHeader()
{
    auto *header = new PageHeader(
        tr("Direction"),
        parts::text(tr("What you decided, answered and tried. It draws no conclusion; you may."),
                    u"muted"_s));
    const auto add = [&](const QString &text, const QString &name, const QString &role, auto slot) {
        connect(header->addButton(text, name, role), &QPushButton::clicked, this, slot);
    };
    add(tr("Look at reasons"), u"lookAtReasons"_s, u"quiet"_s, &DirectionPage::lookAtReasons);
    add(tr("Record a decision"), u"newDecision"_s, {}, &DirectionPage::newDecision);
    add(tr("Answer the question"), u"answerQuestion"_s, u"primary"_s, &DirectionPage::answerQuestion);
    return header;
}

void DirectionPage::addPart(QWidget *part, bool scrolls)
{
    QWidget *frame = scrolls ? parts::scrolling(part) : part;
    m_frames.insert(part, frame);
    m_stack->addWidget(frame);
}

void DirectionPage::connectOverview()
{
    connect(m_overview, &DirectionOverview::dueChosen, this,
            qOverload<const DueDirection &>(&DirectionPage::open));
    connect(m_overview, &DirectionOverview::eventActivated, this,
            qOverload<const TimelineEvent &>(&DirectionPage::open));
    connect(m_overview, &DirectionOverview::questionDeferred, this, &DirectionPage::defer);
    connect(m_overview, &DirectionOverview::decisionRequested, this, &DirectionPage::showDecision);
    connect(m_overview, &DirectionOverview::lettersRequested, this, &DirectionPage::showLetters);
    connect(m_overview, &DirectionOverview::questionRequested, this, &DirectionPage::answerQuestion);
    connect(m_overview, &DirectionOverview::reasonsRequested, this, [this] {
        const auto all = m_journal.stores().reasons.all();
        const bool readable = all && !all->isEmpty() && all->last().finishedOn;
        readable ? showReasons({}) : lookAtReasons();
    });
    connect(m_overview, &DirectionOverview::entryRequested, this, [this](LocalDay day) {
        CheckInFilter filter;
        filter.from = filter.to = day;
        Q_EMIT entriesRequested(filter);
    });
}

void DirectionPage::activate()
{
    if (m_stale || m_shownOn != m_journal.clock().journalDay().today) {
        refresh();
    }
}

QWidget *DirectionPage::firstFocus()
{
    return isShown(m_overview) ? m_overview->firstFocus() : this;
}

void DirectionPage::journalChanged()
{
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void DirectionPage::refresh()
{
    m_stale = false;
    m_shownOn = m_journal.clock().journalDay().today;
    if (const auto read = m_overview->refresh(m_shownOn); !read) {
        Q_EMIT failed(read.error());
    }
    refreshShown();
}

void DirectionPage::show(QWidget *part, QWidget *focus)
{
    m_stack->setCurrentWidget(m_frames.value(part));
    focus->setFocus(Qt::OtherFocusReason);
}

bool DirectionPage::isShown(QWidget *part) const
{
    return m_stack->currentWidget() == m_frames.value(part);
}

bool DirectionPage::isAtWork() const
{
    return isShown(m_question) || isShown(m_reasons) || isShown(m_editor) || isShown(m_review);
}

void DirectionPage::showOverview()
{
    activate();
    show(m_overview, m_overview->firstFocus());
}

void DirectionPage::open(const DueDirection &due)
{
    switch (due.what) {
    case DueDirection::What::Question:
        return answerQuestion();
    case DueDirection::What::Reasons:
        return lookAtReasons();
    case DueDirection::What::DecisionReview:
        return reviewDecision(due.id);
    case DueDirection::What::Sign:
        return showDecision(due.id);
    }
}

void DirectionPage::open(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineEvent::Kind::Experiment:
        Q_EMIT experimentRequested(event.id);
        return;
    case TimelineEvent::Kind::Answer:
        return event.id.isNull() ? answerQuestion() : showLetters();
    case TimelineEvent::Kind::Reasons:
        return showReasons(event.id);
    case TimelineEvent::Kind::Decision:
    case TimelineEvent::Kind::Review:
        return showDecision(event.id);
    }
}

/// Goes on with `then` once the words are kept; asks first where that would lose what was written into a
/// decision. Stays where words cannot be kept.
void DirectionPage::leave(std::function<void()> then)
{
    if (!isShown(m_editor) || !m_editor->isChanged()) {
        if (keepWords()) {
            then();
        }
        return;
    }
    AskDialog::Question question;
    question.title = tr("Leave the decision");
    question.sentence = tr("What you changed here is not kept yet. Leave without it?");
    question.accept = tr("Leave without it");
    ask(question, [this, then = std::move(then)](const AskDialog &) {
        showOverview(); // from here on there is nothing to lose
        then();
    });
}

void DirectionPage::askToDelete(DirectionKind kind, const Id &id, const QString &sentence)
{
    AskDialog::Question question;
    question.title = tr("Delete");
    question.sentence = sentence;
    question.accept = tr("Delete it");
    ask(question, [this, kind, id](const AskDialog &) {
        if (report(deleteDirection(m_journal, kind, id), tr("Moved to the trash. Undo brings it back."))) {
            showOverview();
        }
    });
}

void DirectionPage::ask(const AskDialog::Question &question, std::function<void(const AskDialog &)> then)
{
    auto *dialog = new AskDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [dialog, then = std::move(then)] { then(*dialog); });
    dialog->open();
}

bool DirectionPage::report(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        Q_EMIT failed(done.error());
    } else if (!sentence.isEmpty()) {
        Q_EMIT informed(sentence);
    }
    return done.has_value();
}

} // namespace tryboth
