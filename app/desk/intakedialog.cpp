// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/intakedialog.h"

#include "domain/shownname.h"
#include "exchange/keys.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 520;
} // namespace

IntakeDialog::IntakeDialog(const OpenedShare &share, const QList<Client> &clients, QWidget *parent)
    : FittingDialog(parent)
    , m_key(share.bundle.senderKey)
    , m_clients(clients)
    , m_client(new ChoiceBox)
    , m_label(parts::lineField(u"clientLabel"_s, tr("Your name for the client"),
                               tr("Your name for the client"), Client::MaxLabel))
    , m_warning(parts::text({}))
    , m_compared(new QCheckBox(tr("I have &compared the eight words with my client")))
    , m_take(parts::button(tr("&Put it on the desk"), u"takeIn"_s, u"primary"_s))
{
    setObjectName(u"intakeDialog"_s);
    setWindowTitle(tr("Whose share is this?"));
    setMinimumWidth(Theme::px(Width));
    m_client->setObjectName(u"intakeClient"_s);
    m_client->setAccessibleName(tr("Client"));
    m_client->addItem(tr("A new client"), QString());
    for (const Client &client : m_clients) {
        m_client->addItem(shownName(client.label), client.id.toText());
    }
    m_compared->setObjectName(u"keyCompared"_s);
    const QString name = shownName(share.bundle.senderName);
    m_label->setText(share.bundle.senderName == name ? name
                                                     : QString()); // a name with tricks is not taken over
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(parts::text(name.isEmpty() ? tr("The sender gives no name.")
                                                 : tr("The sender calls themselves “%1”.").arg(name)));
    layout->addWidget(parts::text(tr("The eight words of their key:"), u"hint"_s));
    QLabel *words = parts::text(fingerprintOfKey(m_key).join(u"  "_s), u"heading"_s);
    words->setObjectName(u"intakeWords"_s);
    layout->addWidget(words);
    layout->addWidget(parts::text(
        share.senderProven ? tr("The file proves that the holder of this key made it.")
                           : tr("The file does not prove who made it: it came with a passphrase or "
                                "without a proof. Ask your client whether they sent it."),
        u"hint"_s));
    layout->addWidget(m_client);
    layout->addWidget(m_label);
    layout->addWidget(m_warning);
    layout->addWidget(m_compared);
    QPushButton *cancel = parts::button(tr("Cancel"), u"cancelIntake"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(m_client, &ChoiceBox::currentIndexChanged, this, &IntakeDialog::refresh);
    connect(m_label, &QLineEdit::textChanged, this, &IntakeDialog::refresh);
    connect(m_compared, &QCheckBox::toggled, this, &IntakeDialog::refresh);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    m_label->setFocus();
}

ClientChoice IntakeDialog::choice() const
{
    const QString id = m_client->currentData().toString();
    return {Id::fromText(id), m_label->text(), m_compared->isChecked()};
}

void IntakeDialog::refresh()
{
    const auto client = Id::fromText(m_client->currentData().toString());
    const auto known = std::ranges::find_if(m_clients,
                                            [&](const Client &one) { return client && one.id == *client; });
    const bool changed = known != m_clients.end() && !known->replyKey.isEmpty() && known->replyKey != m_key;
    m_warning->setText(
        changed ? tr("%1 had another key before: %2. Somebody else may have made this file. Compare "
                     "the new words by voice before you go on.")
                      .arg(shownName(known->label), fingerprintOfKey(known->replyKey).join(u' '))
                : QString());
    m_warning->setVisible(changed);
    m_label->setVisible(!client);
    m_take->setEnabled(m_compared->isChecked() && (client || !m_label->text().trimmed().isEmpty()));
}

} // namespace tryboth
