// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QObject>
#include <QTimer>

namespace tryboth {

class Journal;

/// Lets the earlier texts of an open journal or desk go whose days are over, once a day. What was due when
/// the file was opened has gone by then.
class HistoryExpiry : public QObject
{
    Q_OBJECT

public:
    /// `journal` has to outlive it.
    explicit HistoryExpiry(Journal &journal, QObject *parent);

    /// Looks at the day; happens by itself from time to time.
    void expireOnceADay();

private:
    Journal &m_journal;
    QTimer m_daily;
    LocalDay m_expiredOn;
};

} // namespace tryboth
