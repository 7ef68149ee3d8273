// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/backupview.h"

#include "models/historychanges.h"
#include "models/journalsearch.h"
#include "models/words.h"
#include "pages/entrydetails.h"
#include "pages/journaldelegate.h"
#include "pages/parts.h"
#include "versions/thingspane.h"
#include "widgets/choicebox.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 860, Height = 560;
constexpr int ListShare = 3, DetailsShare = 2;
constexpr auto Entries = "check_in"_L1; ///< beside the kinds of ThingStore; an empty one is all but them

/// What cannot be read is missing rather than keeping the entries from being looked at.
QList<BackupThing> thingsIn(const Journal &backup, const Journal *into)
{
    return backupThings(backup, into).value_or(QList<BackupThing>());
}
} // namespace

BackupView::BackupView(std::unique_ptr<Journal> backup, Moment keptAt, Journal *into, QWidget *parent)
    : QDialog(parent)
    , m_backup(std::move(backup))
    , m_into(into)
    , m_entries(*m_backup)
    , m_kind(new ChoiceBox)
    , m_search(new QLineEdit)
    , m_panes(new QStackedWidget)
    , m_list(new QListView)
    , m_details(new EntryDetails)
    , m_things(new ThingsPane(thingsIn(*m_backup, into), tr("What the backup holds besides entries")))
    , m_strip(new QuietStrip)
    , m_bringBack(parts::button(tr("&Bring back into the journal"), u"bringBack"_s, u"primary"_s))
{
    setObjectName(u"backupView"_s);
    const QDateTime kept = keptAt.inZone(m_backup->clock().zone());
    setWindowTitle(tr("Backup of %1, read only", "%1 is date and time")
                       .arg(QLocale().toString(kept, QLocale::ShortFormat)));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    QLabel *banner = parts::text(introduction(keptAt), u"muted"_s);
    banner->setObjectName(u"backupBanner"_s);
    layout->addWidget(banner);
    layout->addLayout(buildFinding());
    m_panes->addWidget(buildEntries());
    m_panes->addWidget(m_things);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_strip);
    layout->addLayout(buildButtons());
    connect(m_things, &ThingsPane::chosenChanged, this, &BackupView::refresh);
    connect(m_things, &ThingsPane::bringBackRequested, this, &BackupView::bringBack);
    resize(Theme::px(Width), Theme::px(Height));
    m_list->setCurrentIndex(m_entries.index(0, 0));
    m_list->setFocus();
    refresh();
}

BackupView::~BackupView()
{
    delete m_list; // before the journal that its rows come from
}

QString BackupView::introduction(Moment keptAt) const
{
    const QDateTime kept = keptAt.inZone(m_backup->clock().zone());
    return tr("This is a backup, read only: the journal as it was on %1 at %2. Nothing here changes it.",
              "%1 is a date, %2 a time")
        .arg(QLocale().toString(kept.date(), QLocale::LongFormat),
             QLocale().toString(kept.time(), timeFormat()));
}

QLayout *BackupView::buildFinding()
{
    offerKinds();
    m_search->setObjectName(u"backupSearch"_s);
    m_search->setAccessibleName(tr("Search in the backup"));
    m_search->setPlaceholderText(tr("Search in the backup"));
    m_search->setClearButtonEnabled(true);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_kind);
    finding->addWidget(m_search, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BackupView::showFound);
    connect(m_search, &QLineEdit::textChanged, this, &BackupView::search);
    return finding;
}

void BackupView::offerKinds()
{
    //: a kind of thing such as "Reflections", and how many
    const auto counted = [](const QString &name, int count) { return tr("%1, %L2").arg(name).arg(count); };
    m_kind->setObjectName(u"backupKind"_s);
    m_kind->setAccessibleName(tr("What of the backup is shown"));
    m_kind->addItem(counted(tr("Entries"), m_entries.total()), QString(Entries));
    const auto kinds = m_things->model().kinds();
    if (kinds.size() > 1) {
        m_kind->addItem(counted(tr("All others"), m_things->model().rowCount()), QString());
    }
    for (const auto &[kind, count] : kinds) {
        m_kind->addItem(counted(thingsName(kind), count), kind);
    }
    if (kinds.isEmpty()) {
        m_kind->hide();
    }
}

bool BackupView::showsEntries() const
{
    return m_kind->currentData().toString() == Entries;
}

QWidget *BackupView::buildEntries()
{
    m_details->setReadOnly();
    m_list->setObjectName(u"backupEntries"_s);
    m_list->setAccessibleName(tr("Entries of the backup, newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("role", u"rows"_s);
    m_list->setModel(&m_entries);
    auto *delegate = new JournalDelegate(m_list);
    delegate->setToday(m_backup->clock().journalDay().today);
    m_list->setItemDelegate(delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *enter = new QShortcut(Qt::Key_Return, m_list);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &BackupView::bringBack);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupView::refresh);
    auto *card = new Card;
    card->body()->addWidget(m_list);
    auto *pane = new QWidget;
    auto *columns = new QHBoxLayout(pane);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(card, ListShare);
    columns->addWidget(m_details, DetailsShare);
    return pane;
}

QLayout *BackupView::buildButtons()
{
    auto *close = parts::button(tr("&Close"), u"closeBackup"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bringBack);
    buttons->addStretch();
    buttons->addWidget(close);
    m_bringBack->setVisible(m_into);
    connect(m_bringBack, &QPushButton::clicked, this, &BackupView::bringBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void BackupView::search()
{
    JournalSearch wanted;
    wanted.typed = m_search->text();
    const auto filter = filterOf(wanted, m_backup->clock().journalDay().today, m_backup->catalog());
    if (!filter) {
        return; // one is still typing: the last result stands
    }
    m_filter = *filter;
    showFound();
}

void BackupView::showFound()
{
    m_panes->setCurrentIndex(showsEntries() ? 0 : 1);
    if (!showsEntries()) {
        m_things->showKind(m_kind->currentData().toString(), m_filter);
        return; // which tells what is chosen now
    }
    m_entries.setFilter(m_filter);
    m_list->setCurrentIndex(m_entries.index(0, 0));
    refresh();
}

QList<CheckIn> BackupView::chosen() const
{
    QList<CheckIn> entries;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        entries.append(m_entries.checkIn(index.row()));
    }
    std::ranges::sort(entries, {}, &CheckIn::created); // in the order in which they were written
    return entries;
}

void BackupView::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && current.row() < m_entries.rowCount()) {
        m_details->showEntry(m_entries.checkIn(current.row()), m_backup->catalog(),
                             m_backup->clock().journalDay().today);
    } else {
        m_details->clear();
    }
    const bool isChosen = showsEntries() ? m_list->selectionModel()->hasSelection()
                                         : !m_things->chosen().isEmpty();
    m_bringBack->setEnabled(m_into && !m_into->readOnlyReason() && isChosen);
}

/// Gives how many.
Result<int> BackupView::bringChosenBack()
{
    if (showsEntries()) {
        const QList<CheckIn> entries = chosen();
        return restoreEntriesFrom(*m_into, entries).map([&] { return static_cast<int>(entries.size()); });
    }
    const QList<BackupThing> things = m_things->chosen();
    return bringThingsBack(*m_into, *m_backup, things).map([&] { return static_cast<int>(things.size()); });
}

void BackupView::bringBack()
{
    if (!m_bringBack->isEnabled()) {
        return;
    }
    const auto count = bringChosenBack();
    if (!count) {
        m_strip->say(count.error().sentence, QuietStrip::Kind::Trouble);
        return;
    }
    QString sentence;
    if (showsEntries()) {
        sentence = *count == 1
                       ? tr("1 entry is in the journal as it was then. Undo with Ctrl+Z in the journal.")
                       : tr("%Ln entries are in the journal as they were then. Undo with Ctrl+Z in the "
                            "journal.",
                            nullptr, *count);
    } else {
        sentence = *count == 1 ? tr("It is in the journal as it was then. Undo with Ctrl+Z in the journal.")
                               : tr("%Ln are in the journal as they were then. Undo with Ctrl+Z in the "
                                    "journal.",
                                    "of reflections, experiments and the like", *count);
    }
    m_strip->say(sentence);
    Q_EMIT informed(sentence);
}

} // namespace tryboth
