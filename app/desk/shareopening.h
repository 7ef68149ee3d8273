// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/desk.h"
#include "models/shareintake.h"

#include <QObject>

class QWidget;

namespace tryboth {

/// Opens a share file onto a desk: its passphrase asked for where it has one, its client asked for where the
/// key does not tell, everything in one undoable change.
class ShareOpening : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand above `window`.
    ShareOpening(Desk &desk, QWidget &window);

    void open(const QString &path);

Q_SIGNALS:
    void opened(const tryboth::Id &bundle);
    void failed(const tryboth::Error &error);

private:
    void askForPassphrase(const QString &path);
    void read(const QString &path, const std::shared_ptr<const OpenWith> &keys);
    void settle(const OpenedShare &share);
    void take(const OpenedShare &share, const ClientChoice &choice);

    Desk &m_desk;
    QWidget &m_window;
    Background m_slow; ///< scrypt
};

} // namespace tryboth
