// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/historyexpiry.h"

#include "models/journal.h"

#include <chrono>

namespace tryboth {

using namespace std::chrono_literals;

namespace {
constexpr auto LookAtTheDay = 1h; // rarely, so that an idle laptop sleeps; within a day is early enough
} // namespace

HistoryExpiry::HistoryExpiry(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_expiredOn(journal.clock().journalDay().today)
{
    m_daily.setTimerType(Qt::VeryCoarseTimer);
    m_daily.setInterval(LookAtTheDay);
    connect(&m_daily, &QTimer::timeout, this, &HistoryExpiry::expireOnceADay);
    m_daily.start();
}

void HistoryExpiry::expireOnceADay()
{
    const LocalDay today = m_journal.clock().journalDay().today;
    if (today == m_expiredOn || m_journal.readOnlyReason()) {
        return; // while it is locked nothing is written; the next look comes
    }
    if (const auto expired = m_journal.expireHistory()) {
        m_expiredOn = today;
    }
}

} // namespace tryboth
