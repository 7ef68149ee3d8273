// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace tryboth {

/// Where the weight of an hour lay.
enum class Focus { People, Technical, Mixed };

/// Who chose the work. It confounds energy, so it is stored beside it.
enum class Chosen { Mine, Asked, Required };

/// How an entry came in.
enum class Origin { Typed, Calendar, Import };

/// Circumstances that colour a rating.
enum class ContextFlag { Tired = 1, Interrupted = 2, Unwell = 4, UnusualDay = 8, FirstTime = 16 };
Q_DECLARE_FLAGS(ContextFlags, ContextFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ContextFlags)

/// One activity and what it did to the person's energy. See PRODUCT.md, entity CheckIn.
struct CheckIn
{
    static constexpr int MinEnergy = -3, MaxEnergy = 3;
    static constexpr int MinEngagement = 1, MaxEngagement = 5;
    static constexpr int MinMinutes = 1, MaxMinutes = 1440;
    static constexpr int MaxTitle = 120, MaxNote = 20'000, MaxTags = 8, MaxTag = 40; ///< code points, tags
    static constexpr int MinYear = 1900, MaxYear = 2200;
    static constexpr int MaxUtcOffset = 840; ///< minutes either way
    static constexpr int CurrentScale = 1;   ///< −3…+3

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;                   ///< counts the edits, from 1
    std::optional<Moment> deleted; ///< in the trash since

    WallTime when;
    Moment recorded;  ///< when it was written down
    QString activity; ///< id of an ActivityType
    QString title;
    std::optional<int> minutes;
    Focus focus = Focus::Mixed;
    std::optional<int> energy; ///< −3…+3; nothing means not rated, which is not 0
    std::optional<int> engagement;
    int scaleVersion = CurrentScale;
    std::optional<Chosen> chosen;
    ContextFlags context;
    QString note;
    std::optional<Id> experimentSession;
    QStringList tags;
    Origin origin = Origin::Typed;
    bool starred = false;
    bool waiting = false; ///< came in unrated and waits on Today to be rated or skipped

    QString source;   ///< the importer's name for where it came from, e.g. "ics"; empty when typed
    QString sourceId; ///< what makes it the same entry there
    std::optional<Id> importRun;

    bool operator==(const CheckIn &) const = default;
};

/// Checks every limit of PRODUCT.md; the error names the first one that does not hold.
Result<void> validate(const CheckIn &checkIn);

/// Written more than 24 hours after its local day ended.
bool isLate(const CheckIn &checkIn);

/// The length people see: Unicode code points, not UTF-16 units.
qsizetype codePoints(const QString &text);

/// A tag as it is stored: trimmed, inner white space to single blanks, without a leading '#'.
QString tidyTag(const QString &tag);

/// The stable words files and the command line use; `…FromWord` gives nothing for an unknown word.
QString toWord(Focus focus);
QString toWord(Chosen chosen);
QString toWord(Origin origin);
std::optional<Focus> focusFromWord(QStringView word);
std::optional<Chosen> chosenFromWord(QStringView word);
std::optional<Origin> originFromWord(QStringView word);

} // namespace tryboth

Q_DECLARE_TYPEINFO(tryboth::CheckIn, Q_RELOCATABLE_TYPE); // lists of a hundred thousand grow and are moved
