// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sessionfield.h"

namespace tryboth {

using namespace Qt::StringLiterals;

SessionField::SessionField(QWidget *parent)
    : ChoiceBox(parent)
{
    setObjectName(u"session"_s);
    setAccessibleName(tr("Planned session that this belongs to"));
    constexpr int Widest = 320;
    setWidestText(Widest);
    setChoices({});
}

void SessionField::setChoices(const QList<SessionChoice> &choices)
{
    const std::optional<Id> kept = session();
    const QSignalBlocker quiet(this);
    clear();
    //: the entry belongs to no session of an experiment
    addItem(tr("No experiment"));
    for (const SessionChoice &choice : choices) {
        addItem(choice.text, choice.id.toText());
    }
    setSession(kept);
}

std::optional<Id> SessionField::session() const
{
    return Id::fromText(currentData().toString());
}

void SessionField::setSession(const std::optional<Id> &session)
{
    int row = session ? findData(session->toText()) : 0;
    if (row < 0) {
        addItem(tr("Another session"), session->toText());
        row = count() - 1;
    }
    setCurrentIndex(row);
}

} // namespace tryboth
