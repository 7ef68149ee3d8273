// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shareopening.h"

#include "desk/intakedialog.h"
#include "locking/passphrasefield.h"
#include "pages/parts.h"
#include "widgets/closesonlock.h"
#include "widgets/fittingdialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

ShareOpening::ShareOpening(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
}

void ShareOpening::open(const QString &path)
{
    if (shareAsksForPassphrase(path)) {
        askForPassphrase(path);
        return;
    }
    const auto own = m_desk.ownKey();
    if (!own) {
        Q_EMIT failed(own.error());
        return;
    }
    auto keys = std::make_shared<OpenWith>();
    keys->secretKey = own->secretKey;
    read(path, keys);
}

void ShareOpening::askForPassphrase(const QString &path)
{
    auto *dialog = new FittingDialog(&m_window);
    dialog->setObjectName(u"sharePassphraseDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProperty(ClosesOnLock, true);
    dialog->setWindowTitle(tr("Passphrase of the share"));
    auto *field = new PassphraseField;
    field->setObjectName(u"sharePassphrase"_s);
    field->setAccessibleName(tr("Passphrase of the share"));
    QPushButton *go = parts::button(tr("&Open"), u"openWithPassphrase"_s, u"primary"_s);
    go->setDefault(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(
        parts::text(tr("“%1” is sealed with a passphrase that your client told you another way.")
                        .arg(QFileInfo(path).fileName())));
    layout->addWidget(field);
    layout->addWidget(go, 0, Qt::AlignRight);
    connect(go, &QPushButton::clicked, dialog, [this, dialog, field, path] {
        auto keys = std::make_shared<OpenWith>();
        keys->passphrase = field->passphrase();
        field->wipe();
        dialog->accept();
        read(path, keys);
    });
    dialog->open();
}

void ShareOpening::read(const QString &path, const std::shared_ptr<const OpenWith> &keys)
{
    m_slow.run([path, keys] { return readShareFile(path, *keys); }, this,
               [this](const Result<OpenedShare> &share) {
                   if (share) {
                       settle(*share);
                   } else {
                       Q_EMIT failed(share.error());
                   }
               });
}

void ShareOpening::settle(const OpenedShare &share)
{
    const auto match = matchOf(m_desk.stores(), share.bundle);
    if (!match) {
        Q_EMIT failed(match.error());
        return;
    }
    if (match->before) {
        Q_EMIT failed({tr("This share is on the desk already. Nothing was added."), {}});
        Q_EMIT opened(match->before->id);
        return;
    }
    if (match->known.size() == 1 && share.senderProven) {
        take(share, {match->known.first().id, {}, false});
        return;
    }
    auto *dialog = new IntakeDialog(share, m_desk.stores().clients.all().value_or(QList<Client>()),
                                    &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, share] { take(share, dialog->choice()); });
    dialog->open();
}

void ShareOpening::take(const OpenedShare &share, const ClientChoice &choice)
{
    Id bundle;
    const auto taken = m_desk.apply(tr("Open a share"), [&](DeskStores &stores) {
        return takeIn(stores, share, choice).map([&](const Id &id) { bundle = id; });
    });
    if (taken) {
        Q_EMIT opened(bundle);
    } else {
        Q_EMIT failed(taken.error());
    }
}

} // namespace tryboth
