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
    auto again = m_journal.takeBack(m_change);
    if (again) {
        m_change = std::move(*again);
    } else {
        refuse(again.error());
    }
}

void ChangeCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    if (const auto made = m_journal.makeAgain(m_change); !made) {
        refuse(made.error());
    }
}

void ChangeCommand::refuse(const Error &error)
{
    setObsolete(true); // the stack drops it: a step that does not fit once never will
    Q_EMIT m_journal.failed(error);
}

} // namespace tryboth
