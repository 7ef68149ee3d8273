// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "widgets/card.h"

#include <QTimer>

class QLabel;

namespace tryboth {

class Journal;
class TiltChart;

/// "This month": the tilt of the last weeks as a small chart, and what may be said about it. Computed when
/// there is time for it, never while somebody types. It is not noted as a chart that was seen, as others are:
/// it stands on the first page, and nearly every memory of a week would be called one from after seeing.
class MonthCard : public Card
{
    Q_OBJECT

public:
    explicit MonthCard(Journal &journal, QWidget *parent = nullptr);

    /// Computes what is shown if the journal or the day is another one.
    void refreshIfStale();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress();

    Journal &m_journal;
    TiltChart *m_chart;
    QLabel *m_sentence;
    QTimer m_later;
    LocalDay m_shownOn;
    bool m_stale = true;
};

} // namespace tryboth
