// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QString>

namespace tryboth {

/// The word for a focus on screen: "People", "Technical", "Mixed".
QString nameOf(Focus focus);

/// The word for who chose the work.
QString nameOf(Chosen chosen);

/// The word for one circumstance.
QString nameOf(ContextFlag flag);

/// What an energy rating of −3…+3 means, in the words of scale.energy.
QString energyWords(int energy);

/// What an engagement rating of 1…5 means, in the words of scale.engagement.
QString engagementWords(int engagement);

/// A rating with its sign: "+2", "0", and "−1" with a real minus (U+2212).
QString signedNumber(int value);

/// How times of day are written here: the locale's short form, without seconds.
QString timeFormat();

/// Minutes as they are written in fields and rows: "45 min".
QString minutesText(int minutes);

/// Zero to twelve in letters, as they stand inside a sentence; larger numbers in digits.
QString numberInWords(int number);

/// `sentence` with a capital first letter.
QString capitalised(const QString &sentence);

/// "18 rated days".
QString ratedDaysText(int days);

} // namespace tryboth
