// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/handoverguest.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace tryboth {

HandoverGuest::HandoverGuest(int connection, int patienceMs)
    : m_connection(connection)
    , m_more(connection, QSocketNotifier::Read)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HandoverGuest::left);
    connect(&m_more, &QSocketNotifier::activated, this, &HandoverGuest::read);
    m_patience.start(patienceMs);
}

HandoverGuest::~HandoverGuest()
{
    m_more.setEnabled(false);
    ::close(m_connection);
}

void HandoverGuest::read()
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::recv(m_connection, buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    m_bytes.append(buffer.data(), count > 0 ? count : 0);
    const bool whole = HandoverRequest::isWhole(m_bytes);
    if (count > 0 && !whole && m_bytes.size() <= HandoverRequest::MaxBytes) {
        return;
    }
    m_more.setEnabled(false);
    if (const auto request = HandoverRequest::fromBytes(m_bytes)) {
        static_cast<void>(::send(m_connection, "ok\n", 3, MSG_NOSIGNAL)); // who has gone needs no answer
        Q_EMIT asked(*request);
    }
    Q_EMIT left();
}

} // namespace tryboth
