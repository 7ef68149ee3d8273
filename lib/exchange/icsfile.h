// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QByteArray>
#include <QList>

namespace tryboth {

/// One line of an iCalendar file, unfolded: name, parameters and value as UTF-8 bytes, value still escaped.
struct IcsProperty
{
    QByteArray name;                                 ///< upper case
    QList<std::pair<QByteArray, QByteArray>> params; ///< names upper case, quotes and RFC 6868 undone
    QByteArray value;
    int line = 0; ///< of the file, from 1

    QByteArray param(QByteArrayView key) const;
};

/// What stands between BEGIN and END.
struct IcsComponent
{
    QByteArray name; ///< upper case
    int line = 0;
    int calendar = 0; ///< index into IcsFile::calendars
    qint64 bytes = 0;
    QList<IcsProperty> properties;
    QList<IcsComponent> children; ///< of time zones only

    /// The first property of that name, or null.
    const IcsProperty *find(QByteArrayView property) const;
    /// Its value, or an empty one.
    QByteArray value(QByteArrayView property) const;
};

/// What one VCALENDAR says about all its events.
struct IcsCalendar
{
    QByteArray method;   ///< upper case
    QByteArray name;     ///< X-WR-CALNAME, escaped
    QByteArray timeZone; ///< X-WR-TIMEZONE
};

/// The parts of a file that matter to a journal. Other components are left out.
struct IcsFile
{
    QList<IcsCalendar> calendars; ///< the first is for events outside of any calendar
    QList<IcsComponent> zones;
    QList<IcsComponent> events;
    QList<ImportProblem> problems; ///< events that could not be closed or are too large
    bool isCalendar = false;       ///< there was at least one calendar or event
};

/// Splits `utf8` (without a mark) into lines and components. Unfolds before anything is decoded, because
/// folds may cut a letter in two; forgives any line end, blank lines and missing ENDs.
IcsFile splitIcs(const QByteArray &utf8, const ImportLimits &limits);

} // namespace tryboth
