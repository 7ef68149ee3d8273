// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/backupview.h"

#include "models/historychanges.h"
#include "models/journalsearch.h"
#include "models/words.h"
#include "pages/entrydetails.h"
#include "pages/journaldelegate.h"
#include "pages/parts.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 860, Height = 560;
constexpr int ListShare = 3, DetailsShare = 2;
} // namespace

BackupView::BackupView(std::unique_ptr<Journal> backup, Moment keptAt, Journal *into, QWidget *parent)
    : QDialog(parent)
    , m_backup(std::move(backup))
    , m_into(into)
    , m_entries(*m_backup)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_details(new EntryDetails)
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
    layout->addWidget(m_search);
    m_details->setReadOnly();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(buildEntries(), ListShare);
    columns->addWidget(m_details, DetailsShare);
    layout->addLayout(columns, 1);
    layout->addWidget(m_strip);
    layout->addLayout(buildButtons());
    connect(m_search, &QLineEdit::textChanged, this, &BackupView::search);
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

QWidget *BackupView::buildEntries()
{
    m_search->setObjectName(u"backupSearch"_s);
    m_search->setAccessibleName(tr("Search in the backup"));
    m_search->setPlaceholderText(tr("Search in the backup"));
    m_search->setClearButtonEnabled(true);
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
    return card;
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
    m_entries.setFilter(*filter);
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
    m_bringBack->setEnabled(m_into && !m_into->readOnlyReason() && m_list->selectionModel()->hasSelection());
}

void BackupView::bringBack()
{
    const QList<CheckIn> entries = chosen();
    if (!m_bringBack->isEnabled() || entries.isEmpty()) {
        return;
    }
    if (const auto done = restoreEntriesFrom(*m_into, entries); !done) {
        m_strip->say(done.error().sentence, QuietStrip::Kind::Trouble);
        return;
    }
    const auto count = static_cast<int>(entries.size());
    const QString sentence =
        count == 1 ? tr("1 entry is in the journal as it was then. Undo with Ctrl+Z in the journal.")
                   : tr("%Ln entries are in the journal as they were then. Undo with Ctrl+Z in the journal.",
                        nullptr, count);
    m_strip->say(sentence);
    Q_EMIT informed(sentence);
}

} // namespace tryboth
