// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/todaypage.h"

#include "domain/dayformats.h"
#include "domain/isolated.h"
#include "models/entrychanges.h"
#include "models/experimentlistmodel.h"
#include "models/experimentwords.h"
#include "models/reviewchanges.h"
#include "pages/coachcard.h"
#include "pages/daynotecard.h"
#include "pages/experimentviews.h"
#include "pages/monthcard.h"
#include "pages/quietcard.h"
#include "pages/quietquestion.h"
#include "pages/runningcard.h"
#include "pages/waitinglist.h"
#include "widgets/card.h"
#include "widgets/checkindelegate.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingrow.h"
#include "widgets/scrollpage.h"
#include "widgets/sessionfield.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayShare = 5, SideShare = 3; // widths as in the mock
constexpr int DaysUntilAGap = 14;
constexpr int DaysBack = 7;                // sessions that an entry may still belong to
const QString QuestionKey = u"question"_s; // in the draft
constexpr int FewestRows = 3;              // that stay visible however small the window is

CheckInFilter entriesOf(LocalDay day)
{
    CheckInFilter filter;
    filter.from = filter.to = day;
    filter.waiting = false;
    return filter;
}

} // namespace

TodayPage::TodayPage(Journal &journal, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_entries(new CheckInListModel(journal, CheckInListModel::Order::OldestFirst,
                                     entriesOf(journal.clock().journalDay().today), this))
{
    setObjectName(u"todayPage"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(buildDay(), DayShare);
    columns->addWidget(buildSide(), SideShare);

    m_row = new RatingRow(this);
    m_row->setObjectName(u"ratingRow"_s);
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(Theme::px(space::Page), Theme::px(space::Page - space::Hair),
                             Theme::px(space::Page), Theme::px(space::Card));
    page->setSpacing(Theme::px(space::Card));
    page->addWidget(buildHeading());
    page->addWidget(m_row);
    page->addLayout(columns, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new ScrollPage(content));

    connectParts();
    connectExperiments();
    connectReflections();
    refreshKnown();
    activate();
}

QWidget *TodayPage::buildHeading()
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    m_heading = plainLabel({}, u"title"_s);
    m_heading->setObjectName(u"todayHeading"_s);
    m_subtitle = plainLabel({}, u"muted"_s);
    lines->addWidget(m_heading);
    lines->addWidget(m_subtitle);
    m_question = new QuietQuestion(m_journal);
    lines->addWidget(m_question);
    return box;
}

QWidget *TodayPage::buildDay()
{
    auto *card = new Card(tr("Today so far"));
    m_list = new QListView;
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("Entries of this day"));
    m_list->setModel(m_entries);
    m_list->setModelColumn(CheckInListModel::WhatColumn);
    m_list->setItemDelegate(new CheckInDelegate(m_list));
    m_list->setProperty("role", u"rows"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_nothingYet = new EmptyState(tr("Nothing logged yet"),
                                  tr("One thing you did today is enough. You can change everything later."));
    m_list->setMinimumHeight(FewestRows * 3 * m_list->fontMetrics().height());
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_nothingYet, 1);
    return card;
}

QWidget *TodayPage::buildSide()
{
    auto *side = new QWidget;
    auto *cards = new QVBoxLayout(side);
    cards->setContentsMargins({});
    cards->setSpacing(Theme::px(space::Card));
    m_waitingCard = new Card(tr("From your calendar"));
    m_waiting = new WaitingList(m_journal);
    m_nothingWaits = new EmptyState(tr("Nothing waits to be rated"),
                                    tr("What you import from a calendar, a time tracker or Git waits here, "
                                       "to be rated with one key each."),
                                    tr("Import…"));
    m_waitingCard->body()->addWidget(m_waiting);
    m_waitingCard->body()->addWidget(m_nothingWaits);
    m_running = new RunningCard;
    m_quiet = new QuietCard(m_journal);
    m_dayNote = new DayNoteCard(m_journal);
    m_month = new MonthCard(m_journal);
    cards->addWidget(m_waitingCard);
    cards->addWidget(m_running);
    cards->addWidget(m_quiet);
    auto *coach = new CoachCard(m_journal);
    connect(coach, &CoachCard::failed, this, &TodayPage::failed);
    cards->addWidget(coach);
    cards->addWidget(m_dayNote);
    cards->addWidget(m_month);
    cards->addStretch(1);
    return side;
}

void TodayPage::connectParts()
{
    m_row->setClock(&m_journal.clock());
    m_row->setLastRatingLookup(
        [this](const QString &activity) { return m_journal.stores().checkIns.lastRating(activity); });
    connect(m_row, &RatingRow::submitted, this, &TodayPage::log);
    connect(m_row, &RatingRow::newActivityNamed, this, &TodayPage::logNewActivity);
    connect(m_row, &RatingRow::edited, this, &TodayPage::draftChanged);
    connect(m_row, &RatingRow::cancelled, this, [this] {
        m_row->clear();
        m_list->setFocus();
    });
    connect(m_list, &QListView::activated, this, &TodayPage::editCurrent);
    connect(&m_journal, &Journal::catalogChanged, this, &TodayPage::refreshKnown);
    connect(m_entries, &QAbstractItemModel::rowsInserted, this, &TodayPage::refreshDay);
    connect(m_entries, &QAbstractItemModel::rowsRemoved, this, &TodayPage::refreshDay);
    connect(m_entries, &QAbstractItemModel::modelReset, this, &TodayPage::refreshDay);
    connect(m_entries, &CheckInListModel::failed, this, &TodayPage::failed);
    connect(m_waiting, &WaitingList::failed, this, &TodayPage::failed);
    connect(m_waiting, &WaitingList::countChanged, this, &TodayPage::refreshWaiting);
    connect(m_nothingWaits, &EmptyState::actionTriggered, this, &TodayPage::importRequested);

    auto *edit = new QAction(tr("Edit"), m_list);
    edit->setShortcut(Qt::Key_F2);
    edit->setShortcutContext(Qt::WidgetShortcut);
    connect(edit, &QAction::triggered, this, &TodayPage::editCurrent);
    auto *trash = new QAction(tr("Move to trash"), m_list);
    trash->setShortcut(QKeySequence::Delete);
    trash->setShortcutContext(Qt::WidgetShortcut);
    connect(trash, &QAction::triggered, this, &TodayPage::trashCurrent);
    auto *history = new QAction(tr("Earlier te&xts…"), m_list);
    history->setShortcut(Qt::Key_H);
    history->setShortcutContext(Qt::WidgetShortcut);
    connect(history, &QAction::triggered, this, [this] {
        if (const QModelIndex current = m_list->currentIndex(); current.isValid()) {
            Q_EMIT historyRequested(m_entries->checkIn(current.row()).id);
        }
    });
    m_list->addActions({edit, history, trash});
}

void TodayPage::activate()
{
    const LocalDay today = m_journal.clock().journalDay().today;
    if (today != m_day) {
        goTo(today);
    }
    refreshWaiting();
    refreshExperiments();
    m_quiet->refresh();
    m_month->refreshIfStale();
}

QWidget *TodayPage::firstFocus()
{
    return m_row;
}

QJsonObject TodayPage::draft() const
{
    QJsonObject draft = m_row->draft();
    if (const QString words = m_question->draft(); !words.isEmpty()) {
        draft[QuestionKey] = words;
    }
    return draft;
}

void TodayPage::restoreDraft(const QJsonObject &whole)
{
    QJsonObject draft = whole;
    m_question->restoreDraft(draft.take(QuestionKey).toString());
    if (draft.isEmpty()) {
        return;
    }
    const auto id = Id::fromText(draft[u"id"_s].toString());
    const auto entry = id ? m_journal.stores().checkIns.find(*id) : Result<std::optional<CheckIn>>();
    m_row->setDraft(draft, entry ? entry->value_or(CheckIn()) : CheckIn());
}

void TodayPage::rateWaiting()
{
    if (m_waiting->count() == 0) {
        Q_EMIT informed(tr("Nothing waits to be rated."));
        return;
    }
    m_waiting->setFocus(Qt::ShortcutFocusReason);
}

int TodayPage::waiting() const
{
    return m_waiting->count();
}

void TodayPage::goTo(LocalDay day)
{
    m_day = day;
    m_heading->setText(QLocale().toString(day, DayFormat{.weekday = true}.in(QLocale())));
    m_entries->setFilter(entriesOf(day));
    m_dayNote->setDay(day);
    m_question->setDay(day);
    if (m_row->isEmpty()) {
        m_row->clear(); // takes the new day over
    }
}

void TodayPage::log(const CheckIn &checkIn)
{
    finishLogging(saveEntry(m_journal, checkIn), checkIn);
}

void TodayPage::logNewActivity(const ActivityType &type, const CheckIn &checkIn)
{
    finishLogging(saveEntry(m_journal, checkIn, type), checkIn);
}

void TodayPage::finishLogging(const Result<void> &logged, const CheckIn &checkIn)
{
    if (!logged) {
        m_row->showTrouble(logged.error().sentence);
        return;
    }
    m_row->clear();
    m_row->setFocus();
    const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    const bool elsewhere = checkIn.when.day != m_day;
    Q_EMIT informed(elsewhere ? tr("Logged for %1. Undo with %2.")
                                    .arg(QLocale().toString(checkIn.when.day, QLocale::LongFormat), undo)
                              : m_journal.content().text(u"mc.check.undo"_s, {{u"shortcut"_s, undo}}));
}

void TodayPage::editCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (!m_row->isEmpty() && m_row->value().id.isNull()) {
        Q_EMIT informed(
            tr("There is an entry in the row above that is not logged yet. Log it or clear it first."));
        return;
    }
    m_row->setValue(m_entries->checkIn(current.row()));
    m_row->setFocus();
}

void TodayPage::trashCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const Id id = m_entries->checkIn(current.row()).id;
    const auto moved = m_journal.apply(tr("Move to trash"),
                                       [&](Stores &stores) { return stores.checkIns.moveToTrash(id); });
    if (moved) {
        Q_EMIT informed(tr("Moved to the trash, where it stays for 30 days. Undo with %1.")
                            .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    } else {
        Q_EMIT failed(moved.error());
    }
}

void TodayPage::refreshKnown()
{
    m_row->setCatalog(m_journal.catalog());
    QStringList tags;
    for (const TagCount &tag : m_journal.stores().checkIns.tags().value_or(QList<TagCount>())) {
        tags.append(tag.tag);
    }
    m_row->setKnownTags(tags);
}

void TodayPage::connectExperiments()
{
    connect(m_running, &RunningCard::experimentRequested, this, &TodayPage::experimentRequested);
    connect(m_running, &RunningCard::reviewRequested, this, &TodayPage::reviewRequested);
    connect(m_running, &RunningCard::libraryRequested, this, &TodayPage::templatesRequested);
    connect(m_running, &RunningCard::sessionMoveRequested, this, &TodayPage::sessionMoveRequested);
    connect(m_running, &RunningCard::sessionStateChosen, this, &TodayPage::markSessionAs);
    connect(m_dayNote, &DayNoteCard::failed, this, &TodayPage::failed);
    connect(m_running, &RunningCard::sessionRateRequested, this, &TodayPage::rateSession);
    connect(m_running, &RunningCard::secondLookRequested, this, &TodayPage::secondLookRequested);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesExperiments(rows)) {
            refreshExperiments();
        }
    });
}

void TodayPage::connectReflections()
{
    connect(m_quiet, &QuietCard::chosen, this, &TodayPage::quietChosen);
    connect(m_quiet, &QuietCard::failed, this, &TodayPage::failed);
    connect(m_question, &QuietQuestion::informed, this, &TodayPage::informed);
    connect(m_question, &QuietQuestion::failed, this, &TodayPage::failed);
    connect(m_question, &QuietQuestion::draftChanged, this, &TodayPage::draftChanged);
    connect(m_question, &QuietQuestion::questionChanged, this, &TodayPage::refreshSubtitle);
    connect(m_question, &QuietQuestion::closed, m_row, qOverload<>(&QWidget::setFocus));
}

void TodayPage::answerQuestion()
{
    m_question->open();
}

void TodayPage::markSessionAs(const Id &session, SessionState state)
{
    const auto found = m_journal.stores().sessions.find(session);
    if (!found || !*found) {
        return;
    }
    if (const auto marked = markSession(m_journal, **found, state, (*found)->remark); !marked) {
        Q_EMIT failed(marked.error());
    }
}

void TodayPage::rateSession(const Id &session)
{
    const auto found = m_journal.stores().sessions.find(session);
    const auto experiment = found && *found ? m_journal.stores().experiments.find((*found)->experiment)
                                            : Result<std::optional<Experiment>>(std::nullopt);
    if (!experiment || !*experiment) {
        return;
    }
    CheckIn entry = m_row->value();
    if (!entry.id.isNull()) {
        m_row->showTrouble(
            tr("You are editing another entry. Save or cancel it first, then rate the session."));
        m_row->setFocus();
        return;
    }
    if (m_row->isEmpty()) {
        entry.activity = (*experiment)->activityTypes.value(0);
        entry.focus = focusOf((*experiment)->track);
        entry.minutes = (*experiment)->cadence.minutes;
    }
    entry.experimentSession = session;
    m_row->setValue(entry);
    m_row->focusNext();
}

void TodayPage::refreshExperiments()
{
    const auto views = experimentViews(m_journal);
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    m_running->setViews(*views);
    QList<SessionChoice> choices;
    for (const ExperimentView &view : *views) {
        for (const ExperimentSession &session : view.sessions) {
            const bool open = session.state == SessionState::Planned || session.state == SessionState::Kept;
            const auto ago = session.plannedOn ? session.plannedOn->daysTo(m_day) : 0;
            if (view.status == ExperimentStatus::Running && open && ago >= 0 && ago <= DaysBack) {
                //: a planned session: the title of its experiment, and its day
                choices.append({session.id, tr("%1, %2").arg(isolated(view.experiment.title),
                                                             shortDay(session.plannedOn.value_or(m_day)))});
            }
        }
    }
    m_row->setSessions(choices);
    Q_EMIT experimentsCounted(runningIn(*views));
}

void TodayPage::refreshDay()
{
    const bool empty = m_entries->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothingYet->setVisible(empty);
}

void TodayPage::refreshWaiting()
{
    const int count = m_waiting->count();
    const bool calendar = m_waiting->isAllFromCalendars();
    m_waitingCard->setTitle(
        count == 0 || calendar
            ? (count > 0 ? tr("From your calendar: %n to rate", nullptr, count) : tr("From your calendar"))
            : tr("Came in: %n to rate", nullptr, count));
    m_waiting->setVisible(count > 0);
    m_nothingWaits->setVisible(count == 0);
    Q_EMIT badgeChanged(count > 0 ? tr("%n to rate", "a badge", count) : QString());
}

/// Someone who comes back after weeks is greeted, not reminded.
bool TodayPage::isBackAfterAGap() const
{
    const auto newest = m_journal.stores().checkIns.page({}, 1);
    return newest && !newest->isEmpty() && newest->first().checkIn.when.day.daysTo(m_day) > DaysUntilAGap;
}

/// The question takes the place of the usual line below the heading.
void TodayPage::refreshSubtitle()
{
    const bool isBack = isBackAfterAGap();
    m_subtitle->setText(isBack ? m_journal.content().text(u"mc.lapse.back"_s)
                               : tr("What did you do, and what did it do to you?"));
    m_subtitle->setVisible(isBack || !m_question->hasQuestion());
}

} // namespace tryboth
