// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icszones.h"

#include "exchange/timezonenames.h"

#include <algorithm>

namespace tryboth {

IcsZone::IcsZone(const QTimeZone &zone)
    : m_name(zone.id())
    , m_offsets(zone)
{
}

IcsZone::IcsZone(VTimeZone zone)
    : m_own(std::move(zone))
{
}

int IcsZone::offsetAtUtc(qint64 utc) const
{
    return m_own ? m_own->offsetAtUtc(utc)
                 : m_offsets.zone().offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

qint64 IcsZone::utcOf(qint64 wall) const
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(wall, Qt::UTC);
    if (m_own) {
        return wall - wallOffset(at, [this](qint64 utc) { return m_own->offsetAtUtc(utc); });
    }
    return wall - m_offsets.at(at.date(), at.time());
}

IcsZones::IcsZones(const IcsFile &file, const ImportOptions &options, IcsWalk &walk)
    : m_file(file)
    , m_walk(walk)
    , m_lastYear(options.to.value_or(options.today).year() + 1)
    , m_utc(QTimeZone::utc())
    , m_local(options.localZone.isValid() ? options.localZone : QTimeZone::utc())
{
    for (const IcsCalendar &calendar : file.calendars) {
        const QByteArray iana = ianaZoneFor(calendar.timeZone);
        m_homes.push_back(iana.isEmpty() ? &m_local : named(iana));
    }
}

const IcsZone *IcsZones::named(const QByteArray &iana)
{
    std::unique_ptr<IcsZone> &zone = m_byName[iana];
    if (!zone) {
        const QTimeZone known(iana);
        zone = std::make_unique<IcsZone>(known.isValid() ? known : QTimeZone::utc());
    }
    return zone.get();
}

const IcsZone *IcsZones::resolve(const QByteArray &tzid)
{
    if (const QByteArray iana = ianaZoneFor(tzid); !iana.isEmpty()) {
        return named(iana);
    }
    const auto described = std::ranges::find_if(
        m_file.zones, [&](const IcsComponent &zone) { return zone.value("TZID").trimmed() == tzid; });
    if (described == m_file.zones.end()) {
        const QByteArray fixed = zoneOfOffset(tzid);
        return fixed.isEmpty() ? nullptr : named(fixed);
    }
    if (const QByteArray place = ianaZoneFor(described->value("X-LIC-LOCATION")); !place.isEmpty()) {
        return named(place);
    }
    VTimeZone own(*described, m_lastYear, m_walk);
    if (!own.isValid()) {
        return nullptr;
    }
    return (m_described[tzid] = std::make_unique<IcsZone>(std::move(own))).get();
}

IcsZones::Found IcsZones::find(const QByteArray &tzid, int calendar)
{
    const QByteArray name = tzid.trimmed();
    auto known = m_byTzid.find(name);
    if (known == m_byTzid.end()) {
        known = m_byTzid.emplace(name, resolve(name)).first;
    }
    return known->second ? Found{known->second, false} : Found{&home(calendar), true};
}

} // namespace tryboth
