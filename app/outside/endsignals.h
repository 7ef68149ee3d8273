// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <array>
#include <csignal>
#include <utility>

namespace tryboth {

/// Hears the signals that ask a program to end: SIGTERM when a session is over, SIGHUP when its terminal
/// goes, SIGINT for Ctrl+C in one. Without it they end the program where it stands, with words that are in no
/// file yet. One that was to be ignored from the start (nohup) stays ignored. There is one of these at a
/// time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    /// The signals do what they did before.
    ~EndSignals() override;

Q_SIGNALS:
    /// In the thread of this object, from its event loop. Signals that come at once may count as one.
    void endRequested();

private:
    void listen();
    void readMarks();

    /// A handler may do next to nothing: it writes a mark here, and the event loop reads it.
    std::array<int, 2> m_pipe{-1, -1};
    QList<std::pair<int, struct sigaction>> m_before;
};

} // namespace tryboth
