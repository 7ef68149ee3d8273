// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energyemptycard.h"

#include "widgets/emptystate.h"

#include <QVBoxLayout>

namespace tryboth {

void EnergyEmptyCard::explain(Why why)
{
    switch (why) {
    case Why::LateLeftOut:
        return showState(tr("No rating is left in these days"), tr("Late entries are left out."),
                         tr("Count late entries"), &EnergyEmptyCard::lateWanted);
    case Why::OtherDays:
        return showState(tr("Nothing was rated in these days"),
                         tr("The journal holds ratings from other days."), tr("Show all"),
                         &EnergyEmptyCard::allDaysWanted);
    case Why::NothingRated:
        return showState(tr("No ratings yet"),
                         tr("Your entries wait to be rated by how they left you. The first ratings show "
                            "as marks here; lines and a comparison follow when there are enough."),
                         tr("Show entries without a rating"), &EnergyEmptyCard::unratedWanted);
    case Why::NothingYet:
        return showState(tr("No ratings yet"),
                         tr("On the page Today, say what you did and how it left you, from −3 to +3. "
                            "The first ratings show as marks here; lines and a comparison follow when "
                            "there are enough of both kinds."));
    }
}

void EnergyEmptyCard::showState(const QString &title, const QString &sentence, const QString &action,
                                void (EnergyEmptyCard::*wanted)())
{
    if (auto *old = findChild<EmptyState *>()) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater(); // its button may be what called
    }
    auto *state = new EmptyState(title, sentence, action);
    if (wanted)
        connect(state, &EmptyState::actionTriggered, this, wanted);
    body()->addWidget(state);
}

} // namespace tryboth
