// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/passphrasedialog.h"

#include "locking/newpassphrasefields.h"
#include "widgets/closesonlock.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 460;

QString titleOf(PassphraseDialog::Task task)
{
    switch (task) {
    case PassphraseDialog::Task::Begin:
        return PassphraseDialog::tr("A passphrase for your journal");
    case PassphraseDialog::Task::Set:
        return PassphraseDialog::tr("Set a passphrase");
    case PassphraseDialog::Task::Change:
        return PassphraseDialog::tr("Change the passphrase");
    case PassphraseDialog::Task::Replace:
        return PassphraseDialog::tr("Choose a new passphrase");
    case PassphraseDialog::Task::Remove:
        return PassphraseDialog::tr("Remove the passphrase");
    case PassphraseDialog::Task::Keyring:
        return PassphraseDialog::tr("Unlock with the keyring");
    }
    return {};
}

QString keyringWarning()
{
    return PassphraseDialog::tr("Whoever uses your account on this computer while you are logged in can then "
                                "open this file without the passphrase. Keep the passphrase all the same: "
                                "a keyring can be lost.");
}

bool asksCurrent(PassphraseDialog::Task task)
{
    return task == PassphraseDialog::Task::Change || task == PassphraseDialog::Task::Remove ||
           task == PassphraseDialog::Task::Keyring;
}

bool asksNext(PassphraseDialog::Task task)
{
    return task != PassphraseDialog::Task::Remove && task != PassphraseDialog::Task::Keyring;
}

QString explanationOf(PassphraseDialog::Task task)
{
    switch (task) {
    case PassphraseDialog::Task::Begin:
    case PassphraseDialog::Task::Set:
        return PassphraseDialog::tr(
            "With a passphrase the file is encrypted: nobody can read it without. Nobody can recover it for "
            "you either, not even we. You can make a recovery sheet afterwards.");
    case PassphraseDialog::Task::Change:
        return PassphraseDialog::tr(
            "From now on the new passphrase opens the file. Backups made until now still open with the "
            "one they were made with. The recovery sheet stays valid.");
    case PassphraseDialog::Task::Replace:
        return PassphraseDialog::tr("The recovery key has opened the file. Choose a new passphrase to go on "
                                    "writing; until then it can only be read.");
    case PassphraseDialog::Task::Remove:
        return PassphraseDialog::tr(
            "Without a passphrase the file is not encrypted: whoever can read your files can read your "
            "journal, and it cannot be locked. Backups made until now stay encrypted.");
    case PassphraseDialog::Task::Keyring:
        return PassphraseDialog::tr("The keyring of this desktop keeps a copy of the passphrase and unlocks "
                                    "the file with it. ") +
               keyringWarning();
    }
    return {};
}

QString goOf(PassphraseDialog::Task task)
{
    switch (task) {
    case PassphraseDialog::Task::Begin:
        return PassphraseDialog::tr("&Start with this passphrase");
    case PassphraseDialog::Task::Set:
        return PassphraseDialog::tr("&Set passphrase");
    case PassphraseDialog::Task::Change:
    case PassphraseDialog::Task::Replace:
        return PassphraseDialog::tr("&Use the new passphrase");
    case PassphraseDialog::Task::Remove:
        return PassphraseDialog::tr("&Remove passphrase");
    case PassphraseDialog::Task::Keyring:
        return PassphraseDialog::tr("&Use the keyring");
    }
    return {};
}

} // namespace

PassphraseDialog::PassphraseDialog(Task task, Submit submit, QWidget *parent)
    : FittingDialog(parent)
    , m_task(task)
    , m_submit(std::move(submit))
    , m_note(plainLabel({}))
    , m_trouble(plainLabel({}))
    , m_busy(new QProgressBar)
    , m_go(new QPushButton(goOf(task)))
{
    setObjectName(u"passphraseDialog"_s);
    setProperty(ClosesOnLock, true); // what is typed here must not outlast the lock
    setWindowTitle(titleOf(task));
    auto *layout = new QVBoxLayout(this);
    const int edge = Theme::px(space::Page - space::Hair);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(Theme::px(space::Medium));
    setMinimumWidth(Theme::px(Width));
    layout->addWidget(plainLabel(titleOf(task), u"title"_s));
    layout->addWidget(plainLabel(explanationOf(task), u"muted"_s));
    m_note->setObjectName(u"passphraseNote"_s);
    m_note->hide();
    layout->addWidget(m_note);
    buildFields(*layout);
    m_trouble->setObjectName(u"passphraseTrouble"_s);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Working"));
    m_busy->hide();
    layout->addWidget(m_busy);
    buildButtons(*layout);
}

PassphraseDialog::~PassphraseDialog() = default;

void PassphraseDialog::buildFields(QVBoxLayout &layout)
{
    auto *show = new QCheckBox(tr("S&how what I type"));
    show->setObjectName(u"showPassphrase"_s);
    if (asksCurrent(m_task)) {
        m_current = new PassphraseField;
        m_current->setObjectName(u"currentPassphrase"_s);
        m_current->setAccessibleName(tr("Present passphrase"));
        auto *label = new QLabel(tr("P&resent passphrase"));
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(m_current);
        layout.addWidget(label);
        layout.addWidget(m_current);
        connect(m_current, &QLineEdit::textChanged, m_trouble, &QWidget::hide);
        connect(show, &QCheckBox::toggled, m_current, &PassphraseField::setShown);
    }
    if (asksNext(m_task)) {
        m_next = new NewPassphraseFields(m_task == Task::Change || m_task == Task::Replace);
        layout.addWidget(m_next);
        connect(m_next, &NewPassphraseFields::edited, m_trouble, &QWidget::hide);
        connect(show, &QCheckBox::toggled, m_next, &NewPassphraseFields::setShown);
    }
    layout.addWidget(show);
    if (m_next) {
        buildKeyring(layout);
    }
    (m_current ? static_cast<QWidget *>(m_current) : m_next)->setFocus();
}

void PassphraseDialog::buildKeyring(QVBoxLayout &layout)
{
    m_keyring = new QCheckBox(tr("&Let this desktop’s keyring unlock it, too"));
    m_keyring->setObjectName(u"keepInKeyring"_s);
    m_keyringHint = plainLabel({}, u"hint"_s);
    m_keyringHint->setObjectName(u"keyringHint"_s);
    m_keyring->hide();
    m_keyringHint->hide();
    layout.addWidget(m_keyring);
    layout.addWidget(m_keyringHint);
    connect(m_keyring, &QCheckBox::toggled, this, [this](bool on) { m_keyringHint->setVisible(on); });
}

void PassphraseDialog::offerKeyring(bool available, bool chosen)
{
    if (!m_keyring) {
        return;
    }
    m_keyring->show();
    m_keyring->setEnabled(available);
    m_keyring->setChecked(available && chosen);
    m_keyringHint->setText(available ? keyringWarning()
                                     : tr("This desktop runs no keyring that answers, so only the passphrase "
                                          "and a recovery key unlock the file."));
    m_keyringHint->setVisible(m_keyring->isChecked() || !available);
}

void PassphraseDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PassphraseDialog::buildButtons(QVBoxLayout &layout)
{
    if (m_task == Task::Begin) {
        layout.addWidget(plainLabel(
            tr("Without one, whoever can read your files can read your journal: an administrator, a backup "
               "service, a thief of this computer. You can set one at any time."),
            u"hint"_s));
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::Small));
    if (m_task == Task::Begin) {
        m_skip = new QPushButton(tr("Start &without"));
        m_skip->setObjectName(u"skipPassphrase"_s);
        m_skip->setAutoDefault(false);
        connect(m_skip, &QPushButton::clicked, this, &PassphraseDialog::skip);
        buttons->addWidget(m_skip);
    }
    buttons->addStretch(1);
    auto *cancel = new QPushButton(m_task == Task::Replace ? tr("Only &read") : tr("Cancel"));
    cancel->setObjectName(u"cancelPassphrase"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_go->setObjectName(u"usePassphrase"_s);
    m_go->setProperty("role", u"primary"_s);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &PassphraseDialog::submit);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    layout.addLayout(buttons);
}

void PassphraseDialog::submit()
{
    if (m_next) {
        if (const QString problem = m_next->problem(); !problem.isEmpty()) {
            showTrouble(problem);
            return;
        }
    }
    TypedPassphrases typed;
    if (m_current) {
        typed.current = std::make_shared<const Passphrase>(m_current->passphrase());
    }
    if (m_next) {
        typed.next = std::make_shared<const Passphrase>(m_next->passphrase());
        if (!m_keyring->isHidden()) {
            typed.keyring = m_keyring->isChecked();
        }
    }
    run(typed);
}

void PassphraseDialog::skip()
{
    run({});
}

void PassphraseDialog::run(const TypedPassphrases &typed)
{
    setBusy(true);
    m_submit(typed, [dialog = QPointer(this)](const Result<void> &result) {
        if (dialog) {
            dialog->finish(result);
        }
    });
}

void PassphraseDialog::finish(const Result<void> &result)
{
    setBusy(false);
    if (!result) {
        showTrouble(result.error().sentence);
        return;
    }
    if (m_current) {
        m_current->wipe();
    }
    if (m_next) {
        m_next->wipe();
    }
    accept();
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_trouble->hide();
    m_go->setEnabled(!busy);
    if (m_skip) {
        m_skip->setEnabled(!busy);
    }
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        field->setReadOnly(busy);
    }
}

void PassphraseDialog::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    setAccessibleDescription(sentence);
    if (QWidget *field = m_current ? static_cast<QWidget *>(m_current) : m_next) {
        field->setFocus();
    }
}

} // namespace tryboth
