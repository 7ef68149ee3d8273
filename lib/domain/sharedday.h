// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

namespace tryboth {

/// Whether a day of a share or a reply lies in the years in which there are check-ins.
inline bool isSharedDay(const LocalDay &day)
{
    return day.isValid() && day.year() >= CheckIn::MinYear && day.year() <= CheckIn::MaxYear;
}

} // namespace tryboth
