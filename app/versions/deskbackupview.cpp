// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/deskbackupview.h"

#include "domain/shownname.h"
#include "models/deskbackup.h"
#include "models/journalsearch.h"
#include "models/words.h"
#include "pages/parts.h"
#include "versions/thingspane.h"
#include "widgets/choicebox.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 860, Height = 560;
} // namespace

DeskBackupView::DeskBackupView(std::unique_ptr<Journal> backup, Moment keptAt, QWidget *parent)
    : QDialog(parent)
    , m_backup(std::move(backup))
    , m_clients(m_backup->stores().desk.clients.all().value_or(QList<Client>()))
    , m_client(new ChoiceBox)
    , m_search(new QLineEdit)
    , m_things(new ThingsPane({}, tr("What the desk keeps about this client, newest first")))
{
    setObjectName(u"deskBackupView"_s);
    setWindowTitle(
        tr("Backup of %1, read only", "%1 is date and time")
            .arg(QLocale().toString(keptAt.inZone(m_backup->clock().zone()), QLocale::ShortFormat)));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    QLabel *banner = parts::text(introduction(keptAt), u"muted"_s);
    banner->setObjectName(u"deskBackupBanner"_s);
    layout->addWidget(banner);
    offerClients();
    m_search->setObjectName(u"deskBackupSearch"_s);
    m_search->setAccessibleName(tr("Search in the backup"));
    m_search->setPlaceholderText(tr("Search in the backup"));
    m_search->setClearButtonEnabled(true);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_client);
    finding->addWidget(m_search, 1);
    layout->addLayout(finding);
    layout->addWidget(m_things, 1);
    auto *close = parts::button(tr("&Close"), u"closeDeskBackup"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(m_client, &QComboBox::currentIndexChanged, this, &DeskBackupView::showClient);
    connect(m_search, &QLineEdit::textChanged, this, &DeskBackupView::search);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(Theme::px(Width), Theme::px(Height));
    showClient();
    m_client->setFocus();
}

QString DeskBackupView::introduction(Moment keptAt) const
{
    if (m_clients.isEmpty()) {
        return tr("This is a backup, read only. The desk had no clients then.");
    }
    const QDateTime kept = keptAt.inZone(m_backup->clock().zone());
    return tr("This is a backup, read only: the desk as it was on %1 at %2. Nothing here changes it.",
              "%1 is a date, %2 a time")
        .arg(QLocale().toString(kept.date(), QLocale::LongFormat),
             QLocale().toString(kept.time(), timeFormat()));
}

void DeskBackupView::offerClients()
{
    m_client->setObjectName(u"deskBackupClient"_s);
    m_client->setAccessibleName(tr("Client"));
    for (const Client &client : m_clients) {
        m_client->addItem(shownName(client.label));
    }
    m_client->setEnabled(!m_clients.isEmpty());
}

/// Only of the one that is looked at: to unpack what hundreds of clients shared would take long.
void DeskBackupView::showClient()
{
    const int place = m_client->currentIndex();
    m_things->setThings(place < 0
                            ? QList<BackupThing>()
                            : deskThings(m_backup->stores().desk, m_clients.at(place).id, m_backup->clock())
                                  .value_or(QList<BackupThing>()));
    search();
}

void DeskBackupView::search()
{
    JournalSearch wanted;
    wanted.typed = m_search->text();
    const auto filter = filterOf(wanted, m_backup->clock().wallTime().day, m_backup->catalog());
    if (filter) { // else one is still typing: the last result stands
        m_things->showKind({}, *filter);
    }
}

} // namespace tryboth
