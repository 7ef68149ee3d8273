// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"

#include <QUndoCommand>

namespace tryboth {

class Journal;

/// One step of the undo stack. The only command there is: what it does is in the changeset.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(Journal &journal, const QString &label, Change change);

    void undo() override;
    void redo() override;

    /// What undo() takes back or redo() makes again.
    const Change &change() const { return m_change; }

private:
    void refuse(const Error &error);

    Journal &m_journal;
    Change m_change;
    bool m_done = true; ///< the stack calls redo() when a command is pushed, and by then it has happened
};

} // namespace tryboth
