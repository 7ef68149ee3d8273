// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/experimentsession.h"

#include <QAbstractButton>

namespace tryboth {

/// One planned time of an experiment: what became of it, above its day. Kept ones are tinted; all others look
/// the same, because none of them is a fault.
class SessionTile : public QAbstractButton
{
    Q_OBJECT

public:
    SessionTile(const ExperimentSession &session, Focus focus, QWidget *parent = nullptr);

    const ExperimentSession &session() const { return m_session; }

    /// "✓" kept, "—" skipped, "→" moved, "×" not possible, "·" to come.
    static QString glyphOf(SessionState state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ExperimentSession m_session;
    Focus m_focus;
};

} // namespace tryboth
