// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journalpage.h"

#include "domain/experimentrules.h"
#include "models/entrychanges.h"
#include "models/reflectionwords.h"
#include "pages/calendarcard.h"
#include "pages/entrydetails.h"
#include "pages/entryeditor.h"
#include "pages/filterbar.h"
#include "pages/foundelsewhere.h"
#include "pages/journallist.h"
#include "pages/replywords.h"
#include "pages/savedsearches.h"
#include "pages/trashdialog.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int CountAfterMs = 150; // counting 100,000 entries takes longer than a letter; it waits for a pause
constexpr int SideBySideFrom =
    700; // design pixels of width below which the columns stand one above the other
constexpr int LeastListHeight = 260; // design pixels: four rows with a heading
constexpr int ListShare = 5, SideShare = 3;

QToolButton *quietButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setProperty("role", u"quiet"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

JournalPage::JournalPage(Journal &journal, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_entries(journal)
    , m_trash(journal)
    , m_bar(new FilterBar)
    , m_found(new FoundElsewhere(journal))
    , m_saved(new SavedSearches(journal))
    , m_list(new JournalList(m_entries))
    , m_editor(new EntryEditor(journal))
    , m_details(new EntryDetails)
    , m_calendar(new CalendarCard(journal))
    , m_calendarButton(quietButton(u"calendarButton"_s, tr("Calendar")))
    , m_trashButton(quietButton(u"trashButton"_s, {}))
    , m_count(new QLabel)
    , m_stack(new QStackedWidget)
    , m_nothingYet(new EmptyState(tr("Nothing logged yet"),
                                  tr("What you log on Today is kept here, newest first."), tr("Import…")))
    , m_nothingFound(new EmptyState(tr("Nothing found"), {}, tr("Clear the search")))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"journalPage"_s);
    setAccessibleName(tr("Journal"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int side = Theme::px(space::Page);
    layout->setContentsMargins(side, Theme::px(space::Card), side, Theme::px(space::Card));
    layout->setSpacing(Theme::px(space::Medium));
    layout->addLayout(buildHeader());
    layout->addWidget(m_bar);
    layout->addWidget(m_found);
    m_columns->setSpacing(Theme::px(space::Card));
    m_columns->addWidget(buildEntries(), ListShare);
    m_columns->addWidget(buildSide(), SideShare);
    layout->addLayout(m_columns, 1);
    layout->addWidget(m_editor);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connectParts();
    connectList();
    activate();
}

QLayout *JournalPage::buildHeader()
{
    auto *header = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    auto *title = new QLabel(tr("Journal"));
    title->setProperty("role", u"title"_s);
    m_count->setObjectName(u"count"_s);
    m_count->setProperty("role", u"muted"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_calendarButton->setCheckable(true);
    m_calendarButton->setChecked(true);
    m_count->setContentsMargins(Theme::px(space::Small), 0, 0, 0);
    header->addWidget(title);
    header->addWidget(m_count);
    header->addStretch();
    header->addWidget(m_saved);
    header->addWidget(m_calendarButton);
    header->addWidget(m_trashButton);
    return header;
}

QWidget *JournalPage::buildEntries()
{
    auto *card = new Card;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothingFound);
    m_stack->addWidget(m_nothingYet);
    m_stack->setMinimumHeight(Theme::px(LeastListHeight));
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *JournalPage::buildSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Card));
    layout->addWidget(m_calendar);
    layout->addWidget(m_details, 1);
    layout->addStretch(); // keeps the calendar at the top while no details are shown
    return side;
}

void JournalPage::connectParts()
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountAfterMs);
    connect(&m_countTimer, &QTimer::timeout, this, &JournalPage::showCount);
    connect(m_bar, &FilterBar::searchChanged, this, &JournalPage::search);
    connect(m_bar, &FilterBar::leftDownwards, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_found, &FoundElsewhere::experimentChosen, this, &JournalPage::experimentRequested);
    connect(m_found, &FoundElsewhere::reflectionChosen, this, &JournalPage::reflectionRequested);
    connect(m_found, &FoundElsewhere::directionChosen, this, &JournalPage::directionRequested);
    connect(m_found, &FoundElsewhere::noteChosen, this, &JournalPage::noteRequested);
    connect(m_found, &FoundElsewhere::failed, this, &Page::failed);
    connect(m_saved, &SavedSearches::chosen, m_bar, &FilterBar::setSearch);
    connect(m_saved, &SavedSearches::informed, this, &Page::informed);
    connect(m_saved, &SavedSearches::failed, this, &Page::failed);
    connect(m_nothingFound, &EmptyState::actionTriggered, this, [this] {
        m_bar->clear();
        focusSearch();
    });
    connect(m_nothingYet, &EmptyState::actionTriggered, this, &JournalPage::importRequested);
    connect(m_calendar, &CalendarCard::chosen, this, qOverload<LocalDay>(&JournalPage::goTo));
    connect(m_calendar, &CalendarCard::failed, this, &Page::failed);
    connect(m_calendarButton, &QToolButton::toggled, m_calendar, &QWidget::setVisible);
    connect(m_trashButton, &QToolButton::clicked, this, &JournalPage::openTrash);
    connect(&m_trash, &QAbstractItemModel::modelReset, this, &JournalPage::refreshTrash);
    connect(&m_trash, &TrashModel::failed, this, &Page::failed);
    connect(&m_journal, &Journal::catalogChanged, this, [this] { m_bar->setCatalog(m_journal.catalog()); });
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"check_in_tag"_s)) {
            refreshTags();
        }
        if (rows.tables.contains(u"experiment"_s)) {
            refreshExperiments();
        }
    });
    m_bar->setCatalog(m_journal.catalog());
    refreshTags();
    refreshExperiments();
    refreshTrash();
}

void JournalPage::connectList()
{
    connect(m_list, &JournalList::currentEntryChanged, this, &JournalPage::showEntry);
    connect(m_list, &JournalList::editRequested, this, &JournalPage::edit);
    connect(m_list, &JournalList::starRequested, this, &JournalPage::star);
    connect(m_list, &JournalList::trashRequested, this, &JournalPage::throwAwayCurrent);
    connect(m_list, &JournalList::historyRequested, this, &Page::historyRequested);
    connect(m_list, &JournalList::rateRequested, this, &JournalPage::rate);
    connect(m_details, &EntryDetails::editRequested, this, &JournalPage::edit);
    connect(m_details, &EntryDetails::starRequested, this, &JournalPage::star);
    connect(m_details, &EntryDetails::trashRequested, this, &JournalPage::throwAwayCurrent);
    const auto lookAgain = [this] {
        if (const CheckIn *entry = m_list->currentEntry()) {
            Q_EMIT lookAgainRequested(entry->id);
        }
    };
    connect(m_list, &JournalList::lookAgainRequested, this, lookAgain);
    connect(m_details, &EntryDetails::lookAgainRequested, this, lookAgain);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"second_look"_s)) {
            showEntry();
        }
    });
    // The editor stays in sight when it opens and when its details do; the page grows a moment later.
    const auto keepInSight = [this] {
        if (m_editor->isVisible()) {
            m_scroll->ensureWidgetVisible(m_editor);
        }
    };
    connect(m_editor, &EntryEditor::resized, m_scroll, keepInSight, Qt::QueuedConnection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_editor, keepInSight,
            Qt::QueuedConnection);
    connect(m_editor, &EntryEditor::failed, this, &Page::failed);
    connect(m_editor, &RatingRow::edited, this, &Page::draftChanged);
    connect(m_editor, &EntryEditor::closed, m_list, [this] {
        showEntry();
        m_list->setFocus();
    });
    connect(&m_entries, &CheckInListModel::failed, this, &Page::failed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_entries, signal, this, &JournalPage::showState);
    }
    connect(&m_entries, &QAbstractItemModel::modelReset, this, &JournalPage::showState);
}

void JournalPage::activate()
{
    m_list->setToday(today());
    m_calendar->setToday(today());
    m_bar->setToday(today());
    if (m_searchedOn != today()) {
        search();
    }
    showState();
    showEntry();
}

QWidget *JournalPage::firstFocus()
{
    return m_list->currentEntry() ? static_cast<QWidget *>(m_list) : m_bar->line();
}

void JournalPage::showFilter(const CheckInFilter &filter)
{
    m_bar->setSearch(searchFor(filter));
    m_list->setFocus();
}

void JournalPage::goTo(const CheckIn &entry)
{
    showFilter({});
    m_list->goTo(entry);
}

void JournalPage::focusSearch()
{
    m_bar->line()->setFocus(Qt::ShortcutFocusReason);
    m_bar->line()->selectAll();
}

void JournalPage::openTrash()
{
    auto *dialog = new TrashDialog(m_journal, m_trash, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrashDialog::failed, this, &Page::failed);
    connect(dialog, &TrashDialog::informed, this, &Page::informed);
    dialog->open();
}

void JournalPage::search()
{
    const JournalSearch search = m_bar->search();
    const auto filter = filterOf(search, today(), m_journal.catalog());
    m_bar->showTrouble(filter ? QString() : filter.error().sentence);
    if (!filter) {
        return; // one is still typing: the last result stands
    }
    m_saved->setCurrent(search);
    m_searchedOn = today();
    if (*filter != m_entries.filter()) {
        m_list->startAtTop();
        m_entries.setFilter(*filter);
        m_found->find(*filter);
    }
}

void JournalPage::refreshExperiments()
{
    const auto all = m_journal.stores().experiments.all();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    QList<Experiment> sealed = *all;
    sealed.removeIf(
        [](const Experiment &experiment) { return !isSealed(experiment); }); // ideas have no entries
    m_bar->setExperiments(sealed);
}

void JournalPage::showState()
{
    m_countTimer.start();
    if (m_entries.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    const bool searching = !m_entries.filter().isEmpty();
    if (searching) {
        const QString typed = m_bar->line()->text().trimmed();
        m_nothingFound->setSentence(typed.isEmpty()
                                        ? tr("No entry fits these choices.")
                                        : tr("No entry fits “%1” and the choices below it.").arg(typed));
    }
    m_stack->setCurrentWidget(searching ? m_nothingFound : m_nothingYet);
}

void JournalPage::showCount()
{
    const int count = m_entries.total();
    m_count->setText(count == 1 ? tr("1 entry") : tr("%Ln entries", nullptr, count));
}

void JournalPage::showEntry()
{
    const CheckIn *entry = m_list->currentEntry();
    m_details->setVisible(entry && m_editor->isHidden()); // the editor shows the same
    if (!entry) {
        m_details->clear();
        return;
    }
    m_details->showEntry(*entry, m_journal.catalog(), today());
    m_details->setLooks(looksText(m_journal.stores(), m_journal.content(), entry->id));
    m_details->showComments(commentsBeside(m_journal.stores(), entry->id));
    m_calendar->setDay(entry->when.day);
}

void JournalPage::refreshTags()
{
    const auto tags = m_journal.stores().checkIns.tags();
    if (!tags) {
        Q_EMIT failed(tags.error());
        return;
    }
    QStringList names;
    for (const TagCount &tag : *tags) {
        names.append(tag.tag);
    }
    m_bar->setTags(names);
}

void JournalPage::refreshTrash()
{
    const int count = m_trash.rowCount();
    //: %L1 is the number of entries in the trash
    m_trashButton->setText(count > 0 ? tr("Trash (%L1)").arg(count) : tr("Trash"));
}

void JournalPage::goTo(LocalDay day)
{
    if (m_list->goTo(day)) {
        m_calendar->setDay(day);
        return;
    }
    Q_EMIT informed(m_entries.filter().isEmpty()
                        ? tr("Nothing was logged on this day or before it.")
                        : tr("Nothing that fits was logged on this day or before it."));
}

void JournalPage::edit()
{
    if (const CheckIn *entry = m_list->currentEntry()) {
        m_editor->edit(*entry);
        showEntry();
    }
}

void JournalPage::star()
{
    if (const CheckIn *entry = m_list->currentEntry()) {
        report(toggleStar(m_journal, *entry));
    }
}

void JournalPage::rate(int energy)
{
    if (const CheckIn *entry = m_list->currentEntry()) {
        report(rateEntry(m_journal, *entry, energy));
    }
}

void JournalPage::throwAwayCurrent()
{
    const CheckIn *entry = m_list->currentEntry();
    if (!entry) {
        return;
    }
    const QString name = nameOf(m_journal, *entry);
    if (report(throwAway(m_journal, *entry))) {
        Q_EMIT informed(tr("“%1” is in the trash. Undo with Ctrl+Z.").arg(name));
    }
}

bool JournalPage::report(const Result<void> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void JournalPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void JournalPage::arrange()
{
    const bool wide = width() >= Theme::px(SideBySideFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_stack->setMinimumHeight(Theme::px(LeastListHeight));
}

QJsonObject JournalPage::draft() const
{
    return m_editor->draft();
}

void JournalPage::restoreDraft(const QJsonObject &draft)
{
    const auto id = Id::fromText(draft[u"id"_s].toString());
    const auto entry = id ? m_journal.stores().checkIns.find(*id) : Result<std::optional<CheckIn>>();
    if (entry && *entry) {
        m_editor->edit(**entry);
        m_editor->setDraft(draft, **entry);
    }
}

std::any JournalPage::place() const
{
    const JournalSearch search = m_bar->search();
    return search == JournalSearch() ? std::any() : std::any(search);
}

void JournalPage::goToPlace(const std::any &place)
{
    m_bar->setSearch(std::any_cast<JournalSearch>(place));
}

} // namespace tryboth
