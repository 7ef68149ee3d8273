// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locking/passphrasefield.h"

#include <QWidget>

class QLabel;

namespace tryboth {

/// A new passphrase, typed twice, with words on how long it would hold out.
class NewPassphraseFields : public QWidget
{
    Q_OBJECT

public:
    /// `replaces` whether there is a passphrase now.
    explicit NewPassphraseFields(bool replaces, QWidget *parent = nullptr);

    /// What keeps this from being a passphrase, as a sentence; empty when nothing does.
    QString problem() const;
    Passphrase passphrase() const { return m_first->passphrase(); }
    void wipe();
    void setShown(bool shown);

Q_SIGNALS:
    void edited();

private:
    void refresh();

    PassphraseField *m_first;
    PassphraseField *m_second;
    QLabel *m_strength;
};

} // namespace tryboth
