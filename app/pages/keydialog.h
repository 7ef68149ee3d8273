// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keypair.h"

#include <QDialog>

class QLabel;

namespace tryboth {

/// The public key to hand out: as text, as a picture for a camera, and as eight words to compare. The secret
/// half can be saved, for safe keeping.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyDialog(const KeyPair &key, QWidget *parent = nullptr);

    /// Writes the secret key to a new file of mode 0600.
    void saveSecret(const QString &path);

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    void askWhere();

    KeyPair m_key;
    QLabel *m_trouble;
};

} // namespace tryboth
