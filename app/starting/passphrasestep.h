// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/passphrase.h"

#include <QWidget>

#include <memory>

class QProgressBar;

namespace tryboth {

class Content;
class NewPassphraseFields;
class PlaceField;

/// Where the journal will lie, and the passphrase for it, typed twice.
class PassphraseStep : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseStep(const Content &content, QWidget *parent = nullptr);

    PlaceField &place() { return *m_place; }
    /// What keeps this from being a passphrase, as a sentence; empty when nothing does.
    QString problem() const;
    std::shared_ptr<const Passphrase> passphrase() const;
    void wipe();
    void setBusy(bool busy);

private:
    PlaceField *m_place;
    NewPassphraseFields *m_fields;
    QProgressBar *m_busy;
};

} // namespace tryboth
