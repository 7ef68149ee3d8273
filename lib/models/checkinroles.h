// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace tryboth {

/// What a model of check-ins gives for an index, beside Qt::DisplayRole: each line says the type of the
/// value. Unscoped as all roles are, since Qt takes them as int.
enum CheckInRole {
    IdRole = Qt::UserRole + 1, ///< QString, Id as text
    DayRole,                   ///< QDate
    TimeRole,                  ///< QTime; invalid when only the day is known
    TitleRole,                 ///< QString; empty when there is none
    ActivityRole,              ///< QString, the label
    FocusRole,                 ///< int, of enum class Focus
    EnergyRole,                ///< int −3…+3; an invalid QVariant when not rated
    EngagementRole,            ///< int 1…5; an invalid QVariant when not given
    MinutesRole,               ///< int; an invalid QVariant when not known
    NoteRole,                  ///< QString
    TagsRole,                  ///< QStringList
    StarredRole,               ///< bool
    WaitingRole,               ///< bool: came in unrated and waits to be rated
    LateRole,                  ///< bool: written more than a day later
};

} // namespace tryboth
