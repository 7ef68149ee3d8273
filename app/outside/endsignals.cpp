// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/endsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace tryboth {

namespace {

/// Where the handler writes; signals belong to the whole process.
std::atomic<int> marksGoTo{-1};
static_assert(std::atomic<int>::is_always_lock_free, "a handler must not wait for a lock");

void leaveMark(int /*signal*/)
{
    const int before = errno;
    const char mark = 1;
    // A full pipe holds marks enough.
    static_cast<void>(::write(marksGoTo.load(), &mark, 1) + 0);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(m_pipe.data()) != 0) {
        m_pipe = {-1, -1};
        return; // then they end the program as they would without this
    }
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(m_pipe.front(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndSignals::readMarks);
    marksGoTo = m_pipe.back();
    listen();
}

EndSignals::~EndSignals()
{
    for (const auto &[signal, before] : std::as_const(m_before)) {
        ::sigaction(signal, &before, nullptr);
    }
    marksGoTo = -1;
    delete findChild<QSocketNotifier *>(); // before what it watches is closed
    for (const int end : m_pipe) {
        if (end >= 0) {
            ::close(end);
        }
    }
}

void EndSignals::listen()
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        struct sigaction before = {};
        if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) {
            continue;
        }
        struct sigaction ours = {};
        ours.sa_handler = leaveMark;
        ours.sa_flags = SA_RESTART; // a worker that is writing a file goes on
        if (::sigaction(signal, &ours, nullptr) == 0) {
            m_before.append({signal, before});
        }
    }
}

void EndSignals::readMarks()
{
    std::array<char, 16> marks{};
    bool any = false;
    while (::read(m_pipe.front(), marks.data(), marks.size()) > 0) {
        any = true;
    }
    if (any) {
        Q_EMIT endRequested();
    }
}

} // namespace tryboth
