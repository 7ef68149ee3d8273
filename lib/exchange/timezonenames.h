// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tryboth {

/// The IANA name behind what calendars write as a TZID: an IANA name, with vendors' prefixes
/// ("/mozilla.org/…/", "posix/"), a Windows name ("W. Europe Standard Time"), or what Windows shows for it
/// ("(UTC-05:00) Eastern Time (US & Canada)", "Amsterdam, Berlin, Rome"). Empty where it is none of them.
QByteArray ianaZoneFor(const QByteArray &tzid);

/// The zone of a fixed difference to UTC, as "GMT+0200", "UTC-5" or "Z" say it, east being plus: an IANA name
/// where the hours are whole, else "UTC+05:30"; empty for anything else. A calendar that describes the zone
/// itself knows better.
QByteArray zoneOfOffset(const QByteArray &tzid);

} // namespace tryboth
