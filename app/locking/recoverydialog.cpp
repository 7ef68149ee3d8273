// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/recoverydialog.h"

#include "locking/clipboardguard.h"
#include "locking/recoverysheet.h"
#include "models/journal.h"
#include "widgets/closesonlock.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;

} // namespace

RecoveryDialog::RecoveryDialog(Journal &journal, ClipboardGuard &clipboard, QWidget *parent)
    : FittingDialog(parent)
    , m_journal(journal)
    , m_clipboard(clipboard)
    , m_stack(new QStackedWidget)
    , m_make(new QPushButton(tr("&Make a recovery sheet")))
    , m_busy(new QProgressBar)
    , m_letters(new QLabel)
    , m_message(plainLabel({}))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Recovery sheet"));
    setProperty(ClosesOnLock, true);
    setMinimumWidth(Theme::px(Width));
    m_stack->addWidget(buildOffer());
    m_stack->addWidget(buildSheet());
    m_message->setObjectName(u"recoveryMessage"_s);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    const int edge = Theme::px(space::Page - space::Hair);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(plainLabel(tr("Recovery sheet"), u"title"_s));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_message);
    m_make->setFocus(); // not the button that closes: Return does what the marked one says
}

RecoveryDialog::~RecoveryDialog() = default;

QWidget *RecoveryDialog::buildOffer()
{
    auto *offer = new QWidget;
    auto *layout = new QVBoxLayout(offer);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(plainLabel(
        tr("A forgotten passphrase cannot be recovered. A recovery sheet has a key on it that opens the "
           "file as well, also without Tryboth. Print it, or save it on a stick that stays at home."),
        u"muted"_s));
    if (m_journal.keysThatOpen().recovery) {
        layout->addWidget(
            plainLabel(tr("This file has a recovery sheet. A new one replaces it: the old key "
                          "then opens only the backups made until now.")));
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Working"));
    m_busy->hide();
    layout->addWidget(m_busy);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *later = new QPushButton(tr("&Not now"));
    later->setObjectName(u"recoveryLater"_s);
    later->setAutoDefault(false);
    m_make->setObjectName(u"recoveryMake"_s);
    m_make->setProperty("role", u"primary"_s);
    m_make->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_make);
    layout->addLayout(buttons);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &RecoveryDialog::make);
    return offer;
}

QWidget *RecoveryDialog::buildSheet()
{
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(plainLabel(
        tr("This key is shown once. It was tried on your file and opens it. Whoever holds it can read "
           "everything in it."),
        u"muted"_s));
    m_letters->setObjectName(u"recoveryKey"_s);
    m_letters->setAccessibleName(tr("Recovery key"));
    m_letters->setTextFormat(Qt::PlainText);
    m_letters->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_letters->setMargin(Theme::px(space::Medium));
    m_letters->setFrameShape(QFrame::StyledPanel);
    layout->addWidget(m_letters);
    layout->addStretch(1);
    layout->addLayout(buildSheetButtons());
    return sheet;
}

QLayout *RecoveryDialog::buildSheetButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::Small));
    auto *printing = new QPushButton(tr("&Print…"));
    auto *saving = new QPushButton(tr("&Save…"));
    auto *copying = new QPushButton(tr("&Copy"));
    auto *done = new QPushButton(tr("I have &kept it"));
    printing->setObjectName(u"recoveryPrint"_s);
    saving->setObjectName(u"recoverySave"_s);
    copying->setObjectName(u"recoveryCopy"_s);
    done->setObjectName(u"recoveryDone"_s);
    done->setAutoDefault(false); // Enter must not take away what was never read
    for (QPushButton *button : {printing, saving, copying}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(done);
    connect(printing, &QPushButton::clicked, this, &RecoveryDialog::print);
    connect(saving, &QPushButton::clicked, this, &RecoveryDialog::save);
    connect(copying, &QPushButton::clicked, this, &RecoveryDialog::copy);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void RecoveryDialog::make()
{
    m_make->setEnabled(false);
    m_busy->show();
    m_message->hide();
    auto made = std::make_shared<std::optional<Identity>>();
    m_journal.rewrite(
        [made](JournalFile &file, const QByteArray &image) {
            return file.makeRecoveryKey(image).map([&](Identity key) { *made = std::move(key); });
        },
        [dialog = QPointer(this), made](const Result<void> &result) {
            if (!dialog) {
                return;
            }
            dialog->m_busy->hide();
            dialog->m_make->setEnabled(true);
            if (result) {
                dialog->showKey(std::move(**made));
            } else {
                dialog->say(result.error().sentence);
            }
        });
}

void RecoveryDialog::showKey(Identity key)
{
    m_key = std::move(key);
    m_letters->setText(inGroups(*m_key));
    m_stack->setCurrentIndex(1);
    m_mayClose = false;
}

void RecoveryDialog::reject()
{
    if (m_mayClose) {
        FittingDialog::reject();
        return;
    }
    m_mayClose = true;
    say(tr("The key was not printed, saved or copied yet, and it is shown only this once. To close without "
           "it, press Escape again; you can make another one at any time."));
}

/// What has to be kept besides: without it, what others sealed for the owner stays closed.
QList<KeyPair> RecoveryDialog::shareKeys() const
{
    const Stores &stores = m_journal.stores();
    if (m_journal.kind() == FileKind::Journal) {
        return stores.coaches.keys().value_or(QList<KeyPair>());
    }
    const auto own = stores.desk.ownKey.find();
    return own && *own ? QList<KeyPair>{**own} : QList<KeyPair>();
}

RecoverySheet RecoveryDialog::sheet() const
{
    return {QFileInfo(m_journal.path()).fileName(), m_journal.clock().now().inZone(m_journal.clock().zone()),
            *m_key, shareKeys()};
}

void RecoveryDialog::print()
{
    auto *printer = new QPrinter;
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        sheet().print(*chosen);
        m_mayClose = true;
        say(tr("The sheet was sent to the printer."));
    });
    dialog->open();
}

void RecoveryDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery key"));
    dialog->setObjectName(u"recoveryFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, not asked about
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("recovery key", "a file name") + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryDialog::saveTo);
    dialog->open();
}

void RecoveryDialog::saveTo(const QString &path)
{
    const auto saved = sheet().save(path);
    m_mayClose = m_mayClose || saved;
    say(saved ? tr("The key is in “%1”. Keep it somewhere else than the file it opens.")
                    .arg(QFileInfo(path).fileName())
              : saved.error().sentence);
}

void RecoveryDialog::copy()
{
    const SecureBytes text = m_key->toText();
    m_clipboard.copySecret(QString::fromLatin1(text.text()));
    m_mayClose = true;
    say(tr("The key is on the clipboard for one minute."));
}

void RecoveryDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
}

} // namespace tryboth
