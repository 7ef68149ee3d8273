// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "exchange/icsimport.h"

#include <QFile>
#include <QTest>

namespace tryboth::test {

/// The calendars in tests/data/exchange, each for one point of FORMATS.md.
inline const QStringList IcsSamples{QStringLiteral("lines.ics"), QStringLiteral("times.ics"),
                                    QStringLiteral("ends.ics"), QStringLiteral("repeats.ics"),
                                    QStringLiteral("skipped.ics")};

inline QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(TRYBOTH_TEST_DATA "/exchange/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(name));
    }
    return file.readAll();
}

/// A reader in Berlin on 23 November 2026.
inline ImportOptions icsOptions()
{
    ImportOptions options;
    options.localZone = QTimeZone("Europe/Berlin");
    options.today = LocalDay(2026, 11, 23);
    options.ownAddresses = {QStringLiteral("me@example.org")};
    return options;
}

inline const ActivityCatalog &shippedCatalog()
{
    static const ActivityCatalog catalog(Content::load()->activityTypes(), {});
    return catalog;
}

inline Result<ImportPreview> read(const QByteArray &bytes)
{
    return readIcs(bytes, icsOptions(), shippedCatalog());
}

inline ImportPreview sample(const QString &name)
{
    return read(bytesOf(name)).value_or(ImportPreview());
}

/// What one event with these lines gives.
inline ImportPreview oneEvent(const QByteArray &lines)
{
    return read("BEGIN:VEVENT\nUID:u\n" + lines + "\nEND:VEVENT\n").value_or(ImportPreview());
}

/// The found or offered entry with this title; an empty one where there is none.
inline CheckIn titled(const ImportPreview &preview, const QString &title)
{
    for (const CheckIn &checkIn : preview.found) {
        if (checkIn.title == title) {
            return checkIn;
        }
    }
    for (const OfferedCheckIn &offered : preview.offeredUnticked) {
        if (offered.checkIn.title == title) {
            return offered.checkIn;
        }
    }
    return {};
}

} // namespace tryboth::test
