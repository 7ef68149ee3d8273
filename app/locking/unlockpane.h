// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/unlock.h"
#include "widgets/card.h"

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tryboth {

class KeyringUse;
class PassphraseField;

/// Asks for the passphrase of a sealed journal, or for its recovery key. A wrong one is said and may be tried
/// again, any number of times.
class UnlockPane : public Card
{
    Q_OBJECT

public:
    explicit UnlockPane(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Offers to ask the keyring, where that was given the passphrase of the journal at `path`.
    void useKeyring(KeyringUse &keyring, const QString &path);
    /// The last try failed.
    void showTrouble(const QString &sentence);
    /// Forgets what was typed and starts over.
    void reset();

Q_SIGNALS:
    /// One try; answer with showTrouble() or reset().
    void unlockRequested(const std::shared_ptr<const tryboth::Unlock> &unlock);

private:
    void buildButtons();
    void submit();
    void submitKey(QByteArrayView text);
    void chooseKeyFile();
    void readKeyFile(const QString &path);
    void askKeyring();
    void useRecoveryKey(bool use);
    void request(Unlock unlock);
    void setBusy(bool busy);

    QLabel *m_heading;
    QLabel *m_label;
    PassphraseField *m_field;
    QLabel *m_trouble;
    QProgressBar *m_busy;
    QPushButton *m_other;
    QPushButton *m_file;
    QPushButton *m_ask;
    QPushButton *m_unlock;
    KeyringUse *m_keyring = nullptr;
    QString m_path;
    bool m_withKey = false;
};

} // namespace tryboth
