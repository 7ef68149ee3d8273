// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentsoverview.h"

#include "models/words.h"
#include "pages/experimentdelegate.h"
#include "pages/experimentdetail.h"
#include "pages/experimentviews.h"
#include "pages/parts.h"
#include "pages/replywords.h"
#include "widgets/currentstack.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QScrollArea>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListShare = 4, DetailShare = 9; // "kept 6 of 6 · would do again" is to be read in full

} // namespace

ExperimentsOverview::ExperimentsOverview(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_model(journal)
    , m_list(new QListView)
    , m_detail(new ExperimentDetail)
    , m_stack(new CurrentStack)
{
    buildList();
    auto *both = new QWidget;
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::px(space::Medium));
    columns->addWidget(m_list, ListShare);
    columns->addWidget(m_detail, DetailShare);
    auto *card = new Card;
    auto *nothing = new EmptyState(tr("No experiment yet"),
                                   tr("An experiment is a few weeks of something, with what you expect, an "
                                      "end and a way out. You can always stop."),
                                   tr("Choose a template…"));
    card->body()->addWidget(nothing, 1);
    m_stack->addWidget(both);
    m_stack->addWidget(parts::scrolling(card));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(nothing, &EmptyState::actionTriggered, this, &ExperimentsOverview::libraryRequested);
    connect(&m_model, &ExperimentListModel::failed, this, &ExperimentsOverview::failed);
    connect(m_detail, &ExperimentDetail::partnerRequested, this, &ExperimentsOverview::select);
}

void ExperimentsOverview::buildList()
{
    m_list->setObjectName(u"experimentList"_s);
    m_list->setAccessibleName(tr("Experiments"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ExperimentDelegate(m_list));
    m_list->setProperty("role", u"rows"_s);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid()) {
                    m_chosen = m_model.experiment(now.row()).id;
                    showCurrent();
                }
            });
}

void ExperimentsOverview::setViews(const QList<ExperimentView> &views)
{
    m_views = views;
    m_model.refresh();
    const bool some = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(some ? 0 : 1);
    if (some) {
        select(m_model.rowOf(m_chosen) < 0 ? m_model.experiment(0).id : m_chosen);
        showCurrent();
    }
}

void ExperimentsOverview::select(const Id &experiment)
{
    m_chosen = experiment;
    const int row = m_model.rowOf(experiment);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row));
    }
}

const ExperimentView *ExperimentsOverview::current() const
{
    return viewOf(m_views, m_chosen);
}

QString ExperimentsOverview::sentence() const
{
    using Group = ExperimentListModel::Group;
    QStringList parts;
    if (const int running = m_model.count(Group::Running); running > 0) {
        //: part of "Two running, one finished, five ideas waiting": %1 is a number in words
        parts << tr("%1 running").arg(numberInWords(running));
    }
    if (const int finished = m_model.count(Group::Finished); finished > 0) {
        //: part of "Two running, one finished, five ideas waiting": %1 is a number in words
        parts << tr("%1 finished").arg(numberInWords(finished));
    }
    if (const int ideas = m_model.count(Group::Ideas); ideas > 0) {
        //: part of "Two running, one finished, five ideas waiting": %1 is a number in words
        parts << tr("%1 ideas waiting", nullptr, ideas).arg(numberInWords(ideas));
    }
    return parts.isEmpty() ? tr("Both directions, a few weeks each, with a stated end")
                           : capitalised(parts.join(u", "_s));
}

void ExperimentsOverview::showCurrent()
{
    if (const ExperimentView *view = current()) {
        m_detail->setView(*view);
        QStringList comments = commentsBeside(m_journal.stores(), view->experiment.id);
        if (view->review) {
            comments += commentsBeside(m_journal.stores(), view->review->id);
        }
        m_detail->setComments(comments);
    }
}

} // namespace tryboth
