// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

namespace tryboth {

/// Why the Energy page has nothing to draw, and the one thing that helps.
class EnergyEmptyCard : public Card
{
    Q_OBJECT

public:
    enum class Why {
        LateLeftOut,  ///< all ratings of these days are late ones, which are left out
        OtherDays,    ///< the journal has ratings, but none of these days
        NothingRated, ///< entries wait for a rating
        NothingYet
    };

    using Card::Card;

    void explain(Why why);

Q_SIGNALS:
    void lateWanted();
    void allDaysWanted();
    void unratedWanted();

private:
    void showState(const QString &title, const QString &sentence, const QString &action = {},
                   void (EnergyEmptyCard::*wanted)() = nullptr);
};

} // namespace tryboth
