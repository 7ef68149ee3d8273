// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QJsonObject>

namespace tryboth {

/// What a person can type into an entry, as the draft file keeps it until the entry is logged.
QJsonObject draftOf(const CheckIn &checkIn);

/// `base` with what the draft says; what it does not say, or says in a way that is not understood, stays.
CheckIn withDraft(CheckIn base, const QJsonObject &draft);

} // namespace tryboth
