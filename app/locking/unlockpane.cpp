// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/unlockpane.h"

#include "locking/keyringuse.h"
#include "locking/passphrasefield.h"
#include "sealing/identityfile.h"
#include "widgets/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cctype>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 460;
constexpr qint64 MaxKeyFile = 64 * 1024;

/// A key typed from paper: in any case, with spaces where the eye needs them.
SecureBytes tidied(QByteArrayView text)
{
    SecureBytes tidy(static_cast<std::size_t>(text.size()));
    std::size_t size = 0;
    for (const char c : text) {
        if (!std::isspace(static_cast<unsigned char>(c))) {
            tidy.bytes()[size++] = static_cast<unsigned char>(std::toupper(static_cast<unsigned char>(c)));
        }
    }
    return SecureBytes::copyOf(tidy.view().first(size));
}

} // namespace

UnlockPane::UnlockPane(QWidget *parent)
    : Card({}, parent)
    , m_heading(new QLabel)
    , m_label(new QLabel)
    , m_field(new PassphraseField)
    , m_trouble(new QLabel)
    , m_busy(new QProgressBar)
    , m_other(new QPushButton)
    , m_file(new QPushButton(tr("&Choose its file…")))
    , m_ask(new QPushButton(tr("Ask the &keyring")))
    , m_unlock(new QPushButton(tr("&Unlock")))
{
    setObjectName(u"unlockPane"_s);
    setFixedWidth(Theme::px(Width));
    for (QLabel *label : {m_heading, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_heading->setProperty("role", u"title"_s);
    m_field->setObjectName(u"unlockPassphrase"_s);
    m_label->setBuddy(m_field);
    m_trouble->setObjectName(u"unlockTrouble"_s);
    m_busy->setObjectName(u"unlockBusy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Unlocking"));
    body()->setSpacing(Theme::px(space::Medium));
    for (QWidget *part :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_field),
          static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_busy)}) {
        body()->addWidget(part);
    }
    buildButtons();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPane::submit);
    connect(m_field, &QLineEdit::textEdited, m_trouble, &QWidget::hide);
    useRecoveryKey(false);
}

void UnlockPane::buildButtons()
{
    m_other->setObjectName(u"unlockOther"_s);
    m_other->setProperty("role", u"quiet"_s);
    m_file->setObjectName(u"unlockFile"_s);
    m_ask->setObjectName(u"unlockKeyring"_s);
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setProperty("role", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::Small));
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_file);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_unlock);
    body()->addLayout(buttons);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPane::submit);
    connect(m_other, &QPushButton::clicked, this, [this] { useRecoveryKey(!m_withKey); });
    connect(m_file, &QPushButton::clicked, this, &UnlockPane::chooseKeyFile);
    connect(m_ask, &QPushButton::clicked, this, &UnlockPane::askKeyring);
}

void UnlockPane::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void UnlockPane::useKeyring(KeyringUse &keyring, const QString &path)
{
    m_keyring = &keyring;
    m_path = path;
    m_ask->setVisible(keyring.isOn(path)); // and no more: the focus is somebody else's
}

void UnlockPane::askKeyring()
{
    setBusy(true);
    m_keyring->read(m_path, this, [this](Result<Passphrase> found) {
        if (!found) {
            showTrouble(found.error().sentence);
            return;
        }
        Unlock unlock;
        unlock.passphrase = std::move(*found);
        request(std::move(unlock));
    });
}

/// One try at a time.
void UnlockPane::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_unlock->setEnabled(!busy);
    m_ask->setEnabled(!busy);
    m_field->setReadOnly(busy);
    if (busy) {
        m_trouble->hide();
    }
}

void UnlockPane::showTrouble(const QString &sentence)
{
    setBusy(false);
    m_trouble->setText(sentence);
    m_trouble->show();
    setAccessibleDescription(sentence);
    m_field->selectAll();
    m_field->setFocus();
}

void UnlockPane::reset()
{
    useRecoveryKey(false);
}

void UnlockPane::useRecoveryKey(bool use)
{
    m_withKey = use;
    m_field->wipe();
    m_field->setShown(use); // nobody types 74 letters blind
    setBusy(false);
    m_trouble->hide();
    m_ask->setVisible(!use && m_keyring && m_keyring->isOn(m_path));
    m_file->setVisible(use);
    m_label->setText(use ? tr("&Recovery key, as it stands on the sheet") : tr("&Passphrase"));
    m_field->setAccessibleName(use ? tr("Recovery key") : tr("Passphrase"));
    m_other->setText(use ? tr("Use the &passphrase") : tr("Use the &recovery key"));
    m_field->setFocus();
}

void UnlockPane::submit()
{
    if (!m_unlock->isEnabled()) {
        return;
    }
    Passphrase typed = m_field->passphrase();
    if (m_withKey) {
        const SecureBytes key = tidied(
            QByteArrayView(typed.utf8().data(), static_cast<qsizetype>(typed.utf8().size())));
        submitKey(key.text());
        return;
    }
    Unlock unlock;
    unlock.passphrase = std::move(typed);
    request(std::move(unlock));
}

void UnlockPane::submitKey(QByteArrayView text)
{
    auto keys = identitiesOf(text);
    if (!keys) {
        showTrouble(keys.error().sentence);
        return;
    }
    Unlock unlock;
    unlock.recoveryKey = std::move(keys->front());
    request(std::move(unlock));
}

void UnlockPane::request(Unlock unlock)
{
    setBusy(true);
    Q_EMIT unlockRequested(std::make_shared<const Unlock>(std::move(unlock)));
}

void UnlockPane::chooseKeyFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file with the recovery key"));
    dialog->setObjectName(u"recoveryKeyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &UnlockPane::readKeyFile);
    dialog->open();
}

void UnlockPane::readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showTrouble(tr("This file cannot be opened: %1. Nothing was changed.").arg(file.errorString()));
        return;
    }
    QByteArray text = file.read(MaxKeyFile);
    submitKey(text);
    wipe({reinterpret_cast<unsigned char *>(text.data()), static_cast<std::size_t>(text.size())});
}

} // namespace tryboth
