// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keypair.h"

#include "widgets/fittingdialog.h"

class QLabel;
class QLayout;

namespace tryboth {

/// The public key to hand out: as text, as a picture for a camera, and as eight words to compare; also on
/// paper. The secret half can be saved, for safe keeping.
class KeyDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// Whose key it is: who gets it, and what it is for, depends on that.
    enum class Owner { Engineer, Coach };

    KeyDialog(const KeyPair &key, Owner owner, QWidget *parent = nullptr);

    /// Writes the secret key to a new file of mode 0600.
    void saveSecret(const QString &path);

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    QLayout *buildButtons();
    void askWhere();
    void print();

    KeyPair m_key;
    Owner m_owner;
    QLabel *m_trouble;
};

} // namespace tryboth
