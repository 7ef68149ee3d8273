// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outside/handoverrequest.h"

#include <QObject>

#include <memory>
#include <vector>

class QSocketNotifier;

namespace tryboth {

class HandoverGuest;

/// One program for one user on one display: a second start passes what it was asked for to the first through
/// a local socket, and ends. Where that fails for whatever reason the second simply opens a window of its
/// own; the lock of a journal keeps the two from writing the same file.
///
/// The socket is a plain one of the kernel, in a folder that only this user enters; no network and no bus is
/// involved. Whoever runs under another user is sent away.
class Handover : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxGuests = 8;
    static constexpr int PatienceMs = 2000; ///< with a guest that does not say what it wants

    explicit Handover(QObject *parent = nullptr);
    ~Handover() override;

    /// Where the program of this user and display listens, in `folder`, if its settings are in
    /// `settingsFile`.
    static QString usualSocket(const QString &folder, const QString &settingsFile);

    /// Passes `request` to whoever listens at `socket`; false where nobody took it within some seconds.
    static bool pass(const QString &socket, const HandoverRequest &request);

    /// Listens at `socket` from now on, whose folder is made where there is none. What a crash left there is
    /// taken away. False where another program listens or nothing can be made.
    bool listen(const QString &socket);

Q_SIGNALS:
    void requested(const tryboth::HandoverRequest &request);

private:
    bool prepare(const QString &socket);
    bool bindTo(const QString &socket);
    void welcome();
    void sendOff(HandoverGuest *guest);
    void stop();

    QString m_socket;
    int m_lock = -1; ///< held for as long as this listens; the kernel takes it back after a crash
    int m_listening = -1;
    QSocketNotifier *m_arrivals = nullptr;
    std::vector<std::unique_ptr<HandoverGuest>> m_guests;
};

} // namespace tryboth
