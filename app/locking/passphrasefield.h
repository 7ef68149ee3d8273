// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/passphrase.h"

#include <QLineEdit>

namespace tryboth {

/// A line for a passphrase or a key. What is typed stands in one buffer that never moves and is overwritten
/// by wipe() and when the field goes, so that no copy is left in memory.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    ~PassphraseField() override;

    /// What stands here, in guarded memory; the field keeps it until wipe().
    Passphrase passphrase() const;
    void wipe();
    void setShown(bool shown) { setEchoMode(shown ? Normal : Password); }
};

} // namespace tryboth
