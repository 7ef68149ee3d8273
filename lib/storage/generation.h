// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace tryboth {

/// Why a version was kept.
enum class BackupReason {
    Save,    ///< the next one took its place
    Import,  ///< something was about to be imported
    Renewal, ///< its format was about to be renewed
};

/// One kept version of a journal. Its file name says all: "2026-11-24T08-30-05Z-000042.tryboth", or
/// "2026-11-24T08-30-05Z-000042-import.tryboth" where there was more to it than the next save.
struct Generation
{
    qint64 sequence = 0; ///< counts saves; says which is newer even when the clock was set back
    Moment keptAt;       ///< UTC, to the second: what the clock said
    BackupReason reason = BackupReason::Save;

    QString fileName() const;
    static std::optional<Generation> fromFileName(const QString &name);

    bool operator==(const Generation &) const = default;
};

/// What may go: all but the last 5 versions, the last of each of the 7 latest days on which something was
/// kept, and the last of each of the 5 latest such weeks (the current one and 4 before it; Monday to Sunday).
/// What was kept for more than the next save stays as long as anything of its week does: ten saves after an
/// import the state before it is still there. Days and weeks are those of UTC. "Latest" follows the order of
/// saving, never the clock, so that a clock set back or ahead can only mislabel versions, not make newer ones
/// go before older ones.
QList<Generation> generationsToRemove(QList<Generation> generations);

} // namespace tryboth
