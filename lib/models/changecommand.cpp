// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changecommand.h"

#include "models/journal.h"

namespace tryboth {

ChangeCommand::ChangeCommand(Journal &journal, const QString &label, Change change)
    : QUndoCommand(label)
    , m_journal(journal)
    , m_change(std::move(change))
{
}

void ChangeCommand::undo()
{
    replay(true);
}

void ChangeCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    replay(false);
}

void ChangeCommand::replay(bool back)
{
    if (const auto replayed = m_journal.replay(m_change, back); !replayed) {
        setObsolete(true); // the stack drops it: a step that does not fit once never will
        Q_EMIT m_journal.failed(replayed.error());
    }
}

} // namespace tryboth
