// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskkeydialog.h"

#include "exchange/keys.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 560;
} // namespace

DeskKeyDialog::DeskKeyDialog(const KeyPair &key, QWidget *parent)
    : FittingDialog(parent)
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("Your key"));
    setMinimumWidth(Theme::px(Width));
    auto *text = new QLineEdit(key.publicKey);
    text->setObjectName(u"ownKey"_s);
    text->setAccessibleName(tr("Your public key"));
    text->setReadOnly(true);
    text->setCursorPosition(0);
    QPushButton *copy = parts::button(tr("&Copy"), u"copyKey"_s);
    QPushButton *close = parts::button(tr("Close"), u"closeKey"_s, u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addWidget(copy);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(
        parts::text(tr("Give this key to your clients, so that what they share is sealed for you "
                       "alone. It is no secret; its other half stays in your desk.")));
    layout->addLayout(row);
    layout->addWidget(parts::text(tr("Its eight words, to compare by voice:"), u"hint"_s));
    layout->addWidget(parts::text(fingerprintOfKey(key.publicKey).join(u"  "_s), u"heading"_s));
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
            [key = key.publicKey] { QGuiApplication::clipboard()->setText(key); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace tryboth
