// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/experimentsession.h"

#include <QList>
#include <QWidget>

namespace tryboth {

class FlowLayout;
class SessionTile;

/// The planned sessions of an experiment as tiles. One stop of the Tab key; arrows, Home and End move, Space
/// and Enter ask what became of the session.
class KeptStrip : public QWidget
{
    Q_OBJECT

public:
    explicit KeptStrip(QWidget *parent = nullptr);

    void setSessions(const QList<ExperimentSession> &sessions, Focus focus);
    /// Whether tiles can be pressed: not while one only looks back.
    void setChangeable(bool changeable) { m_changeable = changeable; }

    const QList<SessionTile *> &tiles() const { return m_tiles; }

Q_SIGNALS:
    void stateChosen(const tryboth::Id &session, tryboth::SessionState state);
    void moveRequested(const tryboth::Id &session);   ///< to another day
    void rateRequested(const tryboth::Id &session);   ///< an entry that belongs to it
    void remarkRequested(const tryboth::Id &session); ///< why it came as it did

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(SessionTile *tile);
    void answer(const Id &session, int choice);
    void focusTile(qsizetype index);

    FlowLayout *m_row;
    QList<SessionTile *> m_tiles;
    bool m_changeable = true;
};

} // namespace tryboth
