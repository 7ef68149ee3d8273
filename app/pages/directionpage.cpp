// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/directionpage.h"

#include "models/directionchanges.h"
#include "models/journal.h"
#include "pages/decisioneditor.h"
#include "pages/decisionreviewsequence.h"
#include "pages/directionoverview.h"
#include "pages/fiveyearsequence.h"
#include "pages/pageheader.h"
#include "pages/parts.h"
#include "pages/reasonssequence.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

DirectionPage::DirectionPage(Journal &journal, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_stack(new PartStack)
    , m_overview(new DirectionOverview(journal))
    , m_question(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeQuestion(); })
    , m_answers(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeAnswers(); })
    , m_reasons(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeReasons(); })
    , m_summary(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeSummary(); })
    , m_editor(*m_stack, PartStack::Scrolling::Whole, [this] { return makeEditor(); })
    , m_decision(*m_stack, PartStack::Scrolling::Whole, [this] { return makeDecision(); })
    , m_review(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeReview(); })
{
    setObjectName(u"directionPage"_s);
    auto *page = new QVBoxLayout(this);
    parts::setPageMargins(*page);
    page->addWidget(buildHeader());
    page->addWidget(m_stack, 1);
    m_stack->addPart(m_overview, PartStack::Scrolling::Whole);
    connectOverview();
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
    return m_stack->isShown(m_overview) ? m_overview->firstFocus() : this;
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
    m_stack->showPart(part);
    focus->setFocus(Qt::OtherFocusReason);
}

bool DirectionPage::isAtWork() const
{
    return m_question.isShown() || m_reasons.isShown() || m_editor.isShown() || m_review.isShown();
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
    if (!m_editor.isShown() || !m_editor->isChanged()) {
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
