// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timezonenames.h"

#include "domain/activitycatalog.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ShownName
{
    QLatin1StringView shown; ///< folded
    const char *iana;
};

/// What Windows and old Exchange servers show, where no city in it is an IANA name or the first one misleads.
constexpr ShownName ShownNames[] = {
    {"atlantic time (canada)"_L1, "America/Halifax"},
    {"newfoundland"_L1, "America/St_Johns"},
    {"eastern time (us & canada)"_L1, "America/New_York"},
    {"indiana (east)"_L1, "America/Indiana/Indianapolis"},
    {"central time (us & canada)"_L1, "America/Chicago"},
    {"central america"_L1, "America/Guatemala"},
    {"saskatchewan"_L1, "America/Regina"},
    {"guadalajara, mexico city, monterrey"_L1, "America/Mexico_City"},
    {"mountain time (us & canada)"_L1, "America/Denver"},
    {"arizona"_L1, "America/Phoenix"},
    {"pacific time (us & canada)"_L1, "America/Los_Angeles"},
    {"pacific time (us & canada); tijuana"_L1, "America/Los_Angeles"},
    {"alaska"_L1, "America/Anchorage"},
    {"hawaii"_L1, "Pacific/Honolulu"},
    {"brasilia"_L1, "America/Sao_Paulo"},
    {"greenland"_L1, "America/Nuuk"},
    {"azores"_L1, "Atlantic/Azores"},
    {"coordinated universal time"_L1, "UTC"},
    {"greenwich mean time : dublin, edinburgh, lisbon, london"_L1, "Europe/London"},
    {"dublin, edinburgh, lisbon, london"_L1, "Europe/London"},
    {"west central africa"_L1, "Africa/Lagos"},
    {"harare, pretoria"_L1, "Africa/Johannesburg"},
    {"abu dhabi, muscat"_L1, "Asia/Dubai"},
    {"islamabad, karachi"_L1, "Asia/Karachi"},
    {"chennai, kolkata, mumbai, new delhi"_L1, "Asia/Kolkata"},
    {"bangkok, hanoi, jakarta"_L1, "Asia/Bangkok"},
    {"beijing, chongqing, hong kong, urumqi"_L1, "Asia/Shanghai"},
    {"kuala lumpur, singapore"_L1, "Asia/Singapore"},
    {"osaka, sapporo, tokyo"_L1, "Asia/Tokyo"},
    {"canberra, melbourne, sydney"_L1, "Australia/Sydney"},
    {"auckland, wellington"_L1, "Pacific/Auckland"},
    {"tzone://microsoft/utc"_L1, "UTC"},
    {"us-eastern"_L1, "America/New_York"},
    {"us-central"_L1, "America/Chicago"},
    {"us-mountain"_L1, "America/Denver"},
    {"us-pacific"_L1, "America/Los_Angeles"},
    {"mitteleuropaische zeit"_L1, "Europe/Berlin"},
    {"westeuropaische zeit"_L1, "Europe/London"},
    {"osteuropaische zeit"_L1, "Europe/Bucharest"},
};

/// IANA names without a slash that Qt does not list on every system, but knows.
constexpr std::array<QByteArrayView, 9> PlainNames{"CET", "EET", "EST",     "EST5EDT", "HST",
                                                   "MET", "MST", "PST8PDT", "WET"};

bool isIana(const QByteArray &name)
{
    const bool plain = std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7f' && c != '.'; });
    if (!plain || name.startsWith("posix/") || name.startsWith("right/") || name.startsWith('/') ||
        name.startsWith("UTC+") || name.startsWith("UTC-")) {
        return false;
    }
    // Qt lists neither "Etc/GMT-2" nor old names such as "US/Eastern", but knows them
    const bool listed = name == "UTC" || name == "GMT" || QTimeZone::isTimeZoneIdAvailable(name);
    const bool unlisted = name.contains('/') || std::ranges::find(PlainNames, name) != PlainNames.end();
    return listed || (unlisted && QTimeZone(name).isValid());
}

/// The IANA name that differs from `name` in the size of letters only.
QByteArray anySizeOfLetters(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> zones = [] {
        QHash<QByteArray, QByteArray> byName;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (isIana(id)) {
                byName.insert(id.toLower(), id);
            }
        }
        return byName;
    }();
    return zones.value(name.toLower());
}

/// `tzid` without a vendor's path before it.
QByteArray withoutPrefix(const QByteArray &tzid)
{
    QByteArray rest = tzid;
    while (rest.contains('/')) {
        if (isIana(rest)) {
            return rest;
        }
        rest = rest.mid(rest.indexOf('/') + 1);
    }
    return {};
}

QByteArray zoneOfCity(const QString &city)
{
    static const QHash<QString, QByteArray> zones = [] {
        QHash<QString, QByteArray> byCity;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const qsizetype slash = id.lastIndexOf('/');
            if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("US/")) {
                QString name = QString::fromLatin1(id.mid(slash + 1)).toLower();
                byCity.insert(name.replace(u'_', u' '), id);
            }
        }
        return byCity;
    }();
    return zones.value(city);
}

QByteArray zoneShownAs(const QByteArray &tzid)
{
    static const QRegularExpression offset(uR"(^\((utc|gmt)[^)]*\)\s*)"_s);
    const QString shown = foldForSearch(QString::fromUtf8(tzid)).remove(offset).simplified();
    const auto known = std::ranges::find(ShownNames, shown, &ShownName::shown);
    if (known != std::end(ShownNames)) {
        return known->iana;
    }
    for (const QString &city : shown.split(u',')) {
        if (const QByteArray zone = zoneOfCity(city.trimmed()); !zone.isEmpty()) {
            return zone;
        }
    }
    return {};
}

} // namespace

QByteArray ianaZoneFor(const QByteArray &tzid)
{
    QByteArray name = tzid.trimmed();
    name.replace("\\", ""); // some escape commas here as in a text
    if (name.isEmpty() || isIana(name)) {
        return name;
    }
    if (const QByteArray same = anySizeOfLetters(name); !same.isEmpty()) {
        return same;
    }
    if (const QByteArray inner = withoutPrefix(name); !inner.isEmpty()) {
        return inner;
    }
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name); !windows.isEmpty()) {
        return windows;
    }
    QByteArray slashed = name; // Europe_Berlin
    const qsizetype underscore = slashed.indexOf('_');
    if (underscore > 0 && isIana(slashed.replace(underscore, 1, "/"))) {
        return slashed;
    }
    return zoneShownAs(name);
}

QByteArray zoneOfOffset(const QByteArray &tzid)
{
    static const QRegularExpression form(uR"(^(?:(?:UTC|GMT)\s*)?([+-])(\d{1,2})(?::?(\d{2}))?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString name = QString::fromLatin1(tzid.trimmed());
    if (name.compare("Z"_L1, Qt::CaseInsensitive) == 0) {
        return "UTC";
    }
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch()) {
        return {};
    }
    const QString hours = match.captured(2).rightJustified(2, u'0');
    const QString minutes = match.captured(3).leftJustified(2, u'0');
    const bool whole = minutes == "00"_L1;
    const QString opposite = match.captured(1) == "+"_L1 ? u"-"_s : u"+"_s; // IANA counts to the west
    const QString zone = whole && hours == "00"_L1
                             ? u"UTC"_s
                             : (whole ? u"Etc/GMT"_s + opposite + QString::number(hours.toInt())
                                      : u"UTC"_s + match.captured(1) + hours + u':' + minutes);
    return QTimeZone(zone.toLatin1()).isValid() ? zone.toLatin1() : QByteArray();
}

} // namespace tryboth
