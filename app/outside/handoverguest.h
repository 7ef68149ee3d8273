// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outside/handoverrequest.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace tryboth {

/// A second start that has called: reads what it wants, within limits of size and time.
class HandoverGuest : public QObject
{
    Q_OBJECT

public:
    /// Takes over the open socket `connection`, which does not block.
    HandoverGuest(int connection, int patienceMs);
    ~HandoverGuest() override;

Q_SIGNALS:
    void asked(const tryboth::HandoverRequest &request); ///< answered already; left() follows
    void left();                                         ///< nothing more comes

private:
    void read();

    int m_connection;
    QByteArray m_bytes;
    QSocketNotifier m_more;
    QTimer m_patience;
};

} // namespace tryboth
