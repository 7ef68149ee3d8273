// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/keydialog.h"

#include "exchange/keys.h"
#include "models/sharing.h"
#include "pages/keysheet.h"
#include "pages/parts.h"
#include "widgets/closesonlock.h"
#include "widgets/qrpicture.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 480, PictureSide = 220;
}

KeyDialog::KeyDialog(const KeyPair &key, Owner owner, QWidget *parent)
    : FittingDialog(parent)
    , m_key(key)
    , m_owner(owner)
    , m_trouble(parts::text({}))
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("My key"));
    setMinimumWidth(Theme::px(Width));
    setProperty(ClosesOnLock, true);
    auto *text = new QLineEdit(key.publicKey);
    text->setObjectName(u"keyText"_s);
    text->setAccessibleName(tr("Public key"));
    text->setReadOnly(true);
    text->setCursorPosition(0);
    auto *picture = new QrPicture(key.publicKey, Theme::px(PictureSide));
    picture->setObjectName(u"keyPicture"_s);
    QLabel *words = parts::text(fingerprintOfKey(key.publicKey).join(u' '), u"heading"_s);
    words->setObjectName(u"keyWords"_s);
    m_trouble->setObjectName(u"keyTrouble"_s);
    m_trouble->hide();
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::text(
        owner == Owner::Coach
            ? tr("Give this to your clients, on paper or as text, so that what they share is sealed for you "
                 "alone. Nobody can read anything with it; its secret half stays in your desk.")
            : tr("Give this to your coach, on paper or as text. Nobody can read anything with it; "
                 "it only lets them seal a reply for you.")));
    lines->addWidget(text);
    lines->addWidget(picture, 0, Qt::AlignHCenter);
    lines->addWidget(parts::text(tr("Compare these words, best by voice:"), u"muted"_s));
    lines->addWidget(words);
    lines->addWidget(m_trouble);
    lines->addLayout(buildButtons());
}

QLayout *KeyDialog::buildButtons()
{
    QPushButton *copy = parts::button(tr("&Copy the key"), u"keyCopy"_s);
    QPushButton *paper = parts::button(tr("&Print…"), u"keyPrint"_s);
    QPushButton *save = parts::button(tr("&Save the secret key…"), u"keySave"_s);
    QPushButton *close = parts::button(tr("C&lose"), u"keyClose"_s);
    close->setDefault(true);
    auto *buttons = new FlowLayout(Theme::px(space::Small), Theme::px(space::Small));
    buttons->addWidget(copy);
    buttons->addWidget(paper);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);
    connect(copy, &QPushButton::clicked, this,
            [key = m_key] { QApplication::clipboard()->setText(key.publicKey); });
    connect(paper, &QPushButton::clicked, this, &KeyDialog::print);
    connect(save, &QPushButton::clicked, this, &KeyDialog::askWhere);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void KeyDialog::print()
{
    auto *printer = new QPrinter;
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setObjectName(u"keyPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        printKeySheet(m_key.publicKey, *chosen);
        Q_EMIT informed(tr("The key was sent to the printer."));
    });
    dialog->open();
}

void KeyDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the secret key"));
    dialog->setObjectName(u"keyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("tryboth-key", "a file name") + u".txt"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, not asked about
    connect(dialog, &QFileDialog::fileSelected, this, &KeyDialog::saveSecret);
    dialog->open();
}

void KeyDialog::saveSecret(const QString &path)
{
    const auto written = writeShareFile(path, identityFileOf(m_key));
    m_trouble->setVisible(!written);
    if (!written) {
        m_trouble->setText(written.error().sentence);
        return;
    }
    const QString file = QFileInfo(path).fileName();
    Q_EMIT informed(m_owner == Owner::Coach
                        ? tr("The secret key is in %1. Whoever has it reads every share for you.").arg(file)
                        : tr("The secret key is in %1. Whoever has it reads every reply to you.").arg(file));
    accept();
}

} // namespace tryboth
