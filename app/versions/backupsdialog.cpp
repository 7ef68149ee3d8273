// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/backupsdialog.h"

#include "locking/unlockdialog.h"
#include "models/journal.h"
#include "pages/parts.h"
#include "versions/backupview.h"
#include "versions/deskbackupview.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 720, Height = 460;
} // namespace

BackupsDialog::BackupsDialog(BackupSource &source, Journal *into, const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_into(into)
    , m_content(content)
    , m_backups(source)
    , m_table(new QTableView)
    , m_empty(parts::text(tr("There is no backup yet. One is kept each time the journal is saved.")))
    , m_strip(new QuietStrip)
    , m_look(parts::button(tr("&Look inside"), u"lookInside"_s))
    , m_restore(parts::button(tr("Restore into a &new file"), u"restoreBackup"_s, u"primary"_s))
    , m_elsewhere(parts::button(tr("Restore &elsewhere…"), u"restoreElsewhere"_s))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(parts::text(introduction(), u"muted"_s));
    layout->addWidget(m_table, 1);
    m_empty->setObjectName(u"noBackups"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_strip);
    layout->addLayout(buildButtons());
    connect(&m_backups, &QAbstractItemModel::modelReset, this, &BackupsDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsDialog::refresh);
    connect(m_strip, &QuietStrip::actionTriggered, this, [this] { Q_EMIT openRequested(m_restored); });
    resize(Theme::px(Width), Theme::px(Height));
    refresh();
    m_table->setFocus();
}

BackupsDialog::~BackupsDialog()
{
    delete m_table; // before the model that its rows come from
}

/// What lies in a backup of a desk is read only: it is of others and comes back as a whole, or not.
bool BackupsDialog::isOfDesk() const
{
    return m_source.kind() == FileKind::Desk;
}

QString BackupsDialog::introduction() const
{
    if (isOfDesk()) {
        return tr("Earlier versions of the desk “%1”, kept on this computer, encrypted as they were then. "
                  "Look inside one to read it. Restoring writes a new file; the desk itself stays as it is.")
            .arg(QFileInfo(m_source.journalPath()).completeBaseName());
    }
    return m_into ? tr("Earlier versions of this journal, kept on this computer. Look inside one to bring "
                       "single "
                       "entries back. Restoring writes a new file; the journal that is open stays as it is.")
                  : tr("Earlier versions of the journal “%1”, kept on this computer. Restoring writes a new "
                       "file; the one that does not open stays as it is.")
                        .arg(QFileInfo(m_source.journalPath()).completeBaseName());
}

void BackupsDialog::buildTable()
{
    m_table->setObjectName(u"backupsTable"_s);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setModel(&m_backups);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BackupListModel::EntriesColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &BackupsDialog::lookInside);
    connect(m_table, &QTableView::doubleClicked, this, &BackupsDialog::lookInside);
}

QLayout *BackupsDialog::buildButtons()
{
    auto *close = parts::button(tr("&Close"), u"closeBackups"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_elsewhere);
    buttons->addStretch();
    buttons->addWidget(close);
    connect(m_look, &QPushButton::clicked, this, &BackupsDialog::lookInside);
    connect(m_restore, &QPushButton::clicked, this, [this] { restoreTo(freePath()); });
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupsDialog::restoreElsewhere);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void BackupsDialog::refresh()
{
    const bool empty = m_backups.rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    for (QPushButton *button : {m_look, m_restore, m_elsewhere}) {
        button->setEnabled(chosen());
    }
}

const Backup *BackupsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_backups.backup(rows.first().row());
}

QString BackupsDialog::nameFor(const Backup &backup) const
{
    const QString when =
        backup.keptAt.inZone(m_source.clock().zone()).toString(u"yyyy-MM-dd HH.mm.ss"_s); // no colon in names
    //: a file name: %1 is the journal's name, %2 date and time
    return tr("%1 as of %2").arg(QFileInfo(m_source.journalPath()).completeBaseName(), when);
}

QString BackupsDialog::suffix() const
{
    return isOfDesk() ? u"tryboth-desk"_s : u"tryboth"_s;
}

/// Beside the journal, under a name that nothing has yet.
QString BackupsDialog::freePath() const
{
    const QDir folder = QFileInfo(m_source.journalPath()).absoluteDir();
    const QString name = nameFor(*chosen());
    QString path = folder.filePath(u"%1.%2"_s.arg(name, suffix()));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(u"%1 (%2).%3"_s.arg(name).arg(number).arg(suffix()));
    }
    return path;
}

void BackupsDialog::restoreElsewhere()
{
    auto *dialog = new QFileDialog(this, tr("Restore the backup into a new file"),
                                   QFileInfo(m_source.journalPath()).absolutePath());
    dialog->setObjectName(u"restoreFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->setDefaultSuffix(suffix());
    dialog->selectFile(u"%1.%2"_s.arg(nameFor(*chosen()), suffix()));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::restoreTo);
    dialog->open();
}

void BackupsDialog::restoreTo(const QString &path)
{
    const Backup *backup = chosen();
    if (!backup) {
        return;
    }
    if (const auto restored = restoreBackup(*backup, path); !restored) {
        m_strip->say(restored.error().sentence, QuietStrip::Kind::Trouble);
        return;
    }
    m_restored = path;
    const QString name = QFileInfo(path).fileName();
    if (isOfDesk()) {
        m_strip->say(tr("“%1” is the desk as it was then.").arg(name), QuietStrip::Kind::Message,
                     tr("&Open it"));
        return;
    }
    m_strip->say(backup->sealed ? tr("“%1” is the journal as it was then, sealed as it was then.").arg(name)
                                : tr("“%1” is the journal as it was then. It is not sealed.").arg(name),
                 QuietStrip::Kind::Message, tr("&Open it"));
}

void BackupsDialog::lookInside()
{
    if (const Backup *backup = chosen()) {
        tryToOpen(*backup, std::make_shared<const Unlock>());
    }
}

void BackupsDialog::tryToOpen(const Backup &backup, const std::shared_ptr<const Unlock> &unlock)
{
    m_source.open(backup, unlock, this, [this, backup](const OpenResult<QByteArray> &image) {
        if (image) {
            if (m_unlock) {
                m_unlock->accept();
            }
            show(backup, *image);
            return;
        }
        if (asksForKey(image.error().problem)) {
            askToUnlock(backup, image.error());
            return;
        }
        m_strip->say(image.error().sentence, QuietStrip::Kind::Trouble);
    });
}

void BackupsDialog::askToUnlock(const Backup &backup, const Error &trouble)
{
    if (m_unlock) {
        m_unlock->showTrouble(trouble.sentence);
        return;
    }
    m_unlock = new UnlockDialog(tr("This backup has a passphrase of its own time"), this);
    m_unlock->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_unlock, &UnlockDialog::unlockRequested, this,
            [this, backup](const std::shared_ptr<const Unlock> &unlock) { tryToOpen(backup, unlock); });
    m_unlock->open();
}

void BackupsDialog::show(const Backup &backup, const QByteArray &image)
{
    auto core = JournalCore::open(image, m_source.clock(), {}, m_source.kind());
    if (!core) {
        m_strip->say(core.error().sentence, QuietStrip::Kind::Trouble);
        return;
    }
    auto inside = std::make_unique<Journal>(std::move(*core), m_content, m_source.clock());
    if (isOfDesk()) {
        auto *view = new DeskBackupView(std::move(inside), backup.keptAt, this);
        view->setAttribute(Qt::WA_DeleteOnClose);
        view->open();
        return;
    }
    auto *view = new BackupView(std::move(inside), backup.keptAt, m_into, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    connect(view, &BackupView::informed, this, &BackupsDialog::informed);
    view->open();
}

} // namespace tryboth
