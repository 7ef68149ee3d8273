// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitytype.h"
#include "domain/checkin.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace tryboth {

/// What could not be read, and where.
struct ImportProblem
{
    int line = 0; ///< of the file, from 1; 0 where the sentence is about the whole file
    QString sentence;

    bool operator==(const ImportProblem &) const = default;
};

/// Why an entry is shown but not ticked.
enum class Unticked { Cancelled, Declined, AllDay, Transparent };

/// An entry that is left out unless the reader ticks it.
struct OfferedCheckIn
{
    CheckIn checkIn;
    Unticked reason = Unticked::Cancelled;

    bool operator==(const OfferedCheckIn &) const = default;
};

/// Which columns of a table that is not ours hold what, by their names in the header.
struct ColumnMapping
{
    QString date; ///< required; a date, or a date and a time
    QString time;
    QString minutes;
    QString activity;
    QString energy; ///< whole numbers −3…+3
    QString title;
    QString note;
    QString tags; ///< with commas between them

    bool isEmpty() const { return date.isEmpty(); }
    bool operator==(const ColumnMapping &) const = default;
};

/// What the reader has to say before a file can be read; until then nothing of it is found.
enum class ImportQuestion {
    Columns,    ///< of a table nobody knows: ImportOptions::columns
    DateOrder,  ///< dates could be read both ways: ImportOptions::dateOrder
    Encoding,   ///< neither UTF-8 nor UTF-16: ImportOptions::encoding
    OwnAddress, ///< whose commits to take: ImportOptions::ownAddresses
};

/// A name for how one felt, as another journal uses it.
struct FoundMood
{
    QString name;
    std::optional<int> energy; ///< −3…+3 as it would be imported; nothing where it stays a word
    int entries = 0;           ///< how many have it

    bool operator==(const FoundMood &) const = default;
};

/// What a file holds, before anything is written. Entries have no id and no import run yet; `source` and
/// `sourceId` tell whether they are in the journal already.
struct ImportPreview
{
    QString format; ///< one of importFormatNames()
    QString name;   ///< what the file calls itself, e.g. the calendar's name; may be empty
    QList<CheckIn> found;
    QList<OfferedCheckIn> offeredUnticked;
    int outsideWindow = 0;             ///< calendar events that do not happen within the window
    QStringList unknownColumns;        ///< kept in the notes as "name: value" lines
    QList<ActivityType> newActivities; ///< that `found` refers to and the catalog does not know
    QStringList unmappedMoods; ///< names that stand in the notes, because nobody said which energy they mean
    QList<FoundMood> moods;    ///< of Daylio, in the order of the file
    QStringList columns;       ///< of a table that no program we know has written
    ColumnMapping mapping;     ///< how that table was read, or what its names suggest while it asks
    QList<QStringList> rows;   ///< the first few of that table, or of the text that asks for its encoding
    QStringList ownAddresses;  ///< whose commits were looked for, or whose answers to invitations
    bool someoneDeclined = false;       ///< so that it matters whether that was the reader
    std::optional<ImportQuestion> asks; ///< what has to be said first
    QJsonObject sections;               ///< of our own JSON: all of the journal but its entries
    QList<ImportProblem> problems;      ///< in the order of the file

    bool operator==(const ImportPreview &) const = default;
};

/// What keeps a hostile or mistaken file from filling the memory or the afternoon.
struct ImportLimits
{
    qint64 bytes = 64LL * 1024 * 1024;
    qint64 lines = 4'000'000;         ///< of all files together
    qint64 text = 24LL * 1024 * 1024; ///< letters of titles and notes together; our own JSON may have more
    int entries = 150'000;        ///< rows of a table, events of a calendar, and their occurrences together
    int perSeries = 2'000;        ///< occurrences of one repeating event within the window
    int stepsPerRule = 200'000;   ///< repetitions that are walked through to reach the window
    int nesting = 16;             ///< components within components
    int problems = 1'000;         ///< more are counted in one last line
    int textPerEvent = 1'000'000; ///< UTF-8 bytes of one event
    int files = 20'000;           ///< in a folder or an archive
    int ratio = 200;              ///< how many times its packed size an archive may unpack to
};

/// How days such as 01/07/2021 are meant.
enum class DateOrder { DayFirst, MonthFirst };

/// How to read a file. The window limits calendars only.
struct ImportOptions
{
    static constexpr int DefaultWindowDays = 90;

    LocalDay today;               ///< required for calendars without an explicit window
    QTimeZone localZone;          ///< where the reader is: used for times without a zone
    std::optional<LocalDay> from; ///< inclusive; 90 days before `to` unless set
    std::optional<LocalDay> to;   ///< inclusive; today unless set
    bool attendees = false;       ///< names of the invited and the organiser go into the note
    bool descriptions = false;    ///< the description goes into the note
    bool allDay = false;          ///< all-day items are found instead of offered
    QStringList ownAddresses;     ///< e-mail addresses of the reader, to know what they declined or committed
    QHash<QString, int> moods;    ///< energy by the name of a mood, as the reader said; case and blanks aside
    QStringList moodWords;        ///< moods that stay words although their name would mean an energy
    QString timeFormat;           ///< of jrnl's headers, as in its `timeformat`; the usual ones unless set
    QString tagSymbols = QStringLiteral("@#"); ///< what begins a tag in a jrnl text
    std::optional<DateOrder> dateOrder;        ///< asked for where a table's dates can be read both ways
    ColumnMapping columns;                     ///< for tables that no program we know has written
    QHash<QString, ColumnMapping> knownTables; ///< the same from earlier imports, by tableSignature()
    QByteArray encoding;   ///< of texts that are neither UTF-8 nor UTF-16; see textEncodings()
    bool subjects = false; ///< the first lines of commits go into the note
    ImportLimits limits;
};

/// Told how far a long reading is; returns false to stop it.
using ImportProgress = std::function<bool(int done, int total)>;

} // namespace tryboth
