// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentspage.h"

#include "models/experimentchanges.h"
#include "models/experimentlistmodel.h"
#include "models/journal.h"
#include "models/reflectionweek.h"
#include "pages/chartsnote.h"
#include "pages/experimentdesign.h"
#include "pages/experimentdetail.h"
#include "pages/experimentsoverview.h"
#include "pages/experimentviews.h"
#include "pages/forecastrecordview.h"
#include "pages/marksview.h"
#include "pages/pageheader.h"
#include "pages/pairdesign.h"
#include "pages/parts.h"
#include "pages/reviewsequence.h"
#include "pages/sidebyside.h"
#include "pages/templatelibrary.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

ExperimentsPage::ExperimentsPage(Journal &journal, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_sentence(parts::text({}, u"muted"_s))
    , m_stack(new PartStack)
    , m_overview(new ExperimentsOverview(journal))
    , m_library(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeLibrary(); })
    , m_design(*m_stack, PartStack::Scrolling::Whole, [this] { return makeDesign(); })
    , m_pair(*m_stack, PartStack::Scrolling::Whole, [this] { return makePair(); })
    , m_review(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeReview(); })
    , m_sides(*m_stack, PartStack::Scrolling::Whole, [this] { return makeSides(); })
    , m_record(*m_stack, PartStack::Scrolling::ItsOwn, [this] { return makeRecord(); })
{
    setObjectName(u"experimentsPage"_s);
    m_sentence->setObjectName(u"experimentsSentence"_s);
    auto *page = new QVBoxLayout(this);
    parts::setPageMargins(*page);
    page->addWidget(buildHeader());
    page->addWidget(m_stack, 1);
    m_stack->addPart(m_overview, PartStack::Scrolling::ItsOwn);
    connectOverview();
    noteMarksOf(*m_overview);
    connect(m_stack, &QStackedWidget::currentChanged, this, &ExperimentsPage::draftChanged);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.touchesCheckIns() || touchesExperiments(rows)) {
            journalChanged();
        }
    });
}

/// From now on the journal remembers when the charts in `part` were seen.
void ExperimentsPage::noteMarksOf(QWidget &part)
{
    for (MarksView *marks : part.findChildren<MarksView *>()) {
        noteWhenShown(m_journal, *marks);
    }
}

QWidget *ExperimentsPage::buildHeader()
{
    auto *header = new PageHeader(tr("Try both, deliberately"), m_sentence);
    const auto add = [&](const QString &text, const QString &name, const QString &role, auto slot) {
        connect(header->addButton(text, name, role), &QPushButton::clicked, this, slot);
    };
    add(tr("Forecasts"), u"showForecasts"_s, u"quiet"_s, &ExperimentsPage::showRecord);
    add(tr("Try both…"), u"newPair"_s, u"quiet"_s, &ExperimentsPage::newPair);
    add(tr("From a template…"), u"fromTemplate"_s, {}, &ExperimentsPage::showLibrary);
    add(tr("New experiment"), u"newExperiment"_s, u"primary"_s, &ExperimentsPage::newExperiment);
    return header;
}

void ExperimentsPage::connectOverview()
{
    connect(m_overview, &ExperimentsOverview::failed, this, &ExperimentsPage::failed);
    connect(m_overview, &ExperimentsOverview::libraryRequested, this, &ExperimentsPage::showLibrary);
    connect(m_overview->detail(), &ExperimentDetail::actionChosen, this, &ExperimentsPage::act);
    connect(m_overview->detail(), &ExperimentDetail::sessionStateChosen, this, &ExperimentsPage::markAs);
    connect(m_overview->detail(), &ExperimentDetail::sessionMoveRequested, this, &ExperimentsPage::askToMove);
    connect(m_overview->detail(), &ExperimentDetail::sessionRateRequested, this,
            &ExperimentsPage::sessionRateRequested);
    connect(m_overview->detail(), &ExperimentDetail::sessionRemarkRequested, this, &ExperimentsPage::askWhy);
    connect(m_overview->list(), &QListView::activated, this, [this] {
        const auto buttons = m_overview->detail()->actions()->findChildren<QPushButton *>();
        if (!buttons.isEmpty()) {
            buttons.first()->setFocus(Qt::TabFocusReason);
        }
    });
}

TemplateLibrary *ExperimentsPage::makeLibrary()
{
    auto *library = new TemplateLibrary(m_journal);
    connect(library, &TemplateLibrary::failed, this, &ExperimentsPage::failed);
    connect(library, &TemplateLibrary::closed, this, &ExperimentsPage::showOverview);
    connect(library, &TemplateLibrary::removeRequested, this, [this](const ExperimentTemplate &own) {
        report(removeTemplate(m_journal, own), tr("The template was removed."));
    });
    connect(library, &TemplateLibrary::used, this,
            [this](const ExperimentTemplate &source) { design(experimentFrom(source, m_shownOn), {}); });
    return library;
}

PairDesign *ExperimentsPage::makePair()
{
    auto *pair = new PairDesign;
    connect(pair, &PairDesign::cancelled, this, [this] { leave([this] { showOverview(); }); });
    connect(pair, &PairDesign::edited, this, &ExperimentsPage::draftChanged);
    connect(pair, &PairDesign::made, this, &ExperimentsPage::makePairNow);
    return pair;
}

SideBySide *ExperimentsPage::makeSides()
{
    auto *sides = new SideBySide;
    connect(sides, &SideBySide::closed, this, &ExperimentsPage::showOverview);
    noteMarksOf(*sides);
    return sides;
}

ForecastRecordView *ExperimentsPage::makeRecord()
{
    auto *record = new ForecastRecordView;
    connect(record, &ForecastRecordView::closed, this, &ExperimentsPage::showOverview);
    return record;
}

void ExperimentsPage::activate()
{
    if (m_stale || m_shownOn != m_journal.clock().journalDay().today) {
        refresh();
    }
}

QWidget *ExperimentsPage::firstFocus()
{
    return m_views.isEmpty() ? static_cast<QWidget *>(this) : m_overview->list();
}

void ExperimentsPage::journalChanged()
{
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void ExperimentsPage::refresh()
{
    const auto views = experimentViews(m_journal);
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    m_stale = false;
    m_shownOn = m_journal.clock().journalDay().today;
    m_views = *views;
    m_overview->setViews(m_views);
    m_sentence->setText(m_overview->sentence());
    const int running = runningIn(m_views);
    Q_EMIT badgeChanged(running > 0 ? QLocale().toString(running) : QString());
}

void ExperimentsPage::show(QWidget *part, QWidget *focus)
{
    m_stack->showPart(part);
    focus->setFocus(Qt::OtherFocusReason);
}

void ExperimentsPage::showOverview()
{
    show(m_overview, firstFocus());
}

std::any ExperimentsPage::place() const
{
    const ExperimentView *shown = m_overview->current();
    return shown ? std::any(shown->experiment.id) : std::any();
}

void ExperimentsPage::goToPlace(const std::any &place)
{
    m_overview->select(std::any_cast<Id>(place));
}

void ExperimentsPage::showExperiment(const Id &experiment)
{
    leave([this, experiment] {
        activate();
        m_overview->select(experiment);
        showOverview();
    });
}

void ExperimentsPage::showLibrary()
{
    leave([this] {
        activate();
        show(m_library, m_library->line());
    });
}

void ExperimentsPage::showLibraryOf(Track track)
{
    m_library->showTrack(track);
    showLibrary();
}

void ExperimentsPage::showRecord()
{
    const auto experiments = m_journal.stores().experiments.all();
    QList<ExperimentFacts> all;
    for (const Experiment &experiment : experiments.value_or(QList<Experiment>())) {
        const auto facts = experimentFacts(m_journal.stores(), experiment);
        if (!facts) {
            Q_EMIT failed(facts.error());
            return;
        }
        all.append(*facts);
    }
    leave([this, rows = forecastRecord(all, Rules())] {
        m_record->setRows(rows);
        show(m_record, m_record);
    });
}

void ExperimentsPage::newPair()
{
    leave([this] {
        activate();
        offerPair();
        show(m_pair, m_pair->firstField());
    });
}

/// Shipped and own templates, and the ideas that are in no pair yet.
void ExperimentsPage::offerPair()
{
    QList<Experiment> ideas;
    for (const ExperimentView &view : std::as_const(m_views)) {
        if (view.status == ExperimentStatus::Idea && !view.pair) {
            ideas.append(view.experiment);
        }
    }
    const Content &content = m_journal.content();
    m_pair->setChoices(content.templatePairs(),
                       content.experimentTemplates() +
                           m_journal.stores().templates.all().value_or(QList<ExperimentTemplate>()),
                       ideas, m_shownOn, weekStartOf(m_journal.stores()));
}

void ExperimentsPage::act(ExperimentActions::Action action)
{
    using Action = ExperimentActions::Action;
    const ExperimentView *current = m_overview->current();
    if (!current) {
        return;
    }
    const ExperimentView view = *current; // what follows may read the views anew
    const Experiment &experiment = view.experiment;
    switch (action) {
    case Action::Design:
        return goOnDesigning(experiment);
    case Action::Amend:
        return design(experiment, {});
    case Action::Review:
        return startReview(view);
    case Action::LookAgain:
        return lookAgain(view.experiment.id);
    case Action::PairReview:
        return view.pair ? askToCompare(view) : void();
    case Action::Extend:
        return askToExtend(experiment);
    case Action::Pause:
        report(pauseExperiment(m_journal, experiment), tr("It rests. Nothing is asked of you meanwhile."));
        return;
    case Action::Resume:
        report(resumeExperiment(m_journal, experiment), tr("It goes on from today."));
        return;
    case Action::StopEarly:
        return askToStop(experiment);
    case Action::MakePair:
        newPair();
        return m_pair->select(experiment.id);
    case Action::SaveTemplate:
        report(saveAsTemplate(m_journal, experiment), tr("Saved with the templates."));
        return;
    case Action::Delete:
        return askToDelete(experiment);
    }
}

bool ExperimentsPage::report(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        Q_EMIT failed(done.error());
    } else if (!sentence.isEmpty()) {
        Q_EMIT informed(sentence);
    }
    return done.has_value();
}

} // namespace tryboth
