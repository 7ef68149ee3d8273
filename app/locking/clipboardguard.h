// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

namespace tryboth {

/// Keeps what is copied from the journal plain, and takes a secret off the clipboard again.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr int SecretStaysMs = 60'000;

    explicit ClipboardGuard(QClipboard &clipboard, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// Copies `secret` so that clipboard managers are asked not to keep it, and clears it after a minute
    /// unless something else was copied since.
    void copySecret(const QString &secret);
    /// Clears the secret now, if it is still there.
    void clearSecret();

private:
    void makePlain(QClipboard::Mode mode);

    QClipboard &m_clipboard;
    QTimer m_timer;
};

} // namespace tryboth
