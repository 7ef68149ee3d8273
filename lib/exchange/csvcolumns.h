// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tryboth {

/// The columns of Tryboth's CSV, in the order they are written.
enum class CsvColumn {
    Date,
    Time,
    Zone,
    Minutes,
    Activity,
    Focus,
    Energy,
    Engagement,
    Chosen,
    Title,
    Note,
    Tags,
    Experiment
};
constexpr int CsvColumnCount = 13;

/// The names in the header row.
const QStringList &csvHeader();

/// The column called `name`, ignoring case and outer blanks.
std::optional<CsvColumn> csvColumn(QStringView name);

/// The delimiter (comma, semicolon or tab) with which the first row of `text` is a header of ours: one with
/// a date, and an energy or a title. Nothing where there is none.
std::optional<QChar> csvDelimiter(QStringView text);

/// A cell as a spreadsheet may see it: text that it would take for a formula gets an apostrophe in front. So
/// does text that already has one there, which makes `readableCell` its exact inverse.
QString guardedCell(const QString &text);

/// The text behind a guarded cell.
QStringView readableCell(QStringView cell);

/// Tags in one cell: "one, two"; a comma or backslash inside of a tag has a backslash in front.
QString joinTags(const QStringList &tags);
QStringList splitTags(QStringView cell);

} // namespace tryboth
