// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrowreader.h"

#include "exchange/csvimport.h"
#include "exchange/csvvalues.h"
#include "exchange/titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CsvImport)
};

constexpr int SecondsPerMinute = 60;
constexpr int ShownLetters = 40; ///< of a cell, in a sentence

QString contentOf(ContentId &contentId, const CheckIn &checkIn, QStringView label)
{
    const QString day = QString::number(checkIn.when.day.toJulianDay());
    const QString minute = checkIn.when.time ? QString::number(checkIn.when.time->msecsSinceStartOfDay())
                                             : QString();
    return contentId.of({day, minute, label.trimmed(), checkIn.title, checkIn.note});
}

} // namespace

CsvRowReader::CsvRowReader(const CsvRow &header, const ImportOptions &options)
    : m_localOffsets(options.localZone.isValid() ? options.localZone : QTimeZone::utc())
    , m_columns(header.cells.size())
{
    m_index.fill(-1);
    for (int i = 0; i < static_cast<int>(m_columns); ++i) {
        const QStringView name = header.cells.at(static_cast<size_t>(i)).trimmed();
        const std::optional<CsvColumn> column = csvColumn(name);
        int *index = column ? &m_index.at(static_cast<size_t>(*column)) : nullptr;
        if (index && *index < 0) {
            *index = i;
        } else if (!name.isEmpty()) {
            m_unknown.append({i, readableCell(name).toString()});
            m_unknownNames.append(m_unknown.last().second);
        }
    }
}

Result<CsvEntry> CsvRowReader::read(const CsvRow &row)
{
    const bool tooLong = row.cells.size() > m_columns &&
                         std::any_of(row.cells.begin() + static_cast<qsizetype>(m_columns), row.cells.end(),
                                     [](QStringView c) { return !c.trimmed().isEmpty(); });
    if (tooLong) {
        return failure(
            CsvText::tr("The row has more cells than the header has names. A text with a comma needs "
                        "quotes around it."));
    }
    CsvEntry entry;
    entry.line = row.line;
    CheckIn &checkIn = entry.checkIn;
    checkIn.origin = Origin::Import;
    checkIn.source = CsvSource;
    readTexts(row, checkIn);
    const Result<void> understood =
        readTime(row, checkIn).and_then([&] { return readRatings(row, checkIn); }).and_then([&] {
            return readWords(row, entry);
        });
    if (!understood) {
        return tl::unexpected(understood.error());
    }
    if (!checkIn.energy && checkIn.title.isEmpty()) {
        return failure(
            CsvText::tr("The row has neither an energy nor a title, so there is nothing to keep."));
    }
    if (checkIn.tags.size() > CheckIn::MaxTags) {
        return failure(CsvText::tr("An entry carries at most %1 tags.").arg(CheckIn::MaxTags));
    }
    entry.activity = readableCell(cell(row, CsvColumn::Activity)).trimmed().toString();
    checkIn.sourceId = contentOf(m_contentId, checkIn, entry.activity);
    keepExperiment(row, checkIn);
    return entry;
}

QStringView CsvRowReader::cell(const CsvRow &row, CsvColumn column) const
{
    const int index = m_index.at(static_cast<size_t>(column));
    const bool there = index >= 0 && static_cast<size_t>(index) < row.cells.size();
    return there ? row.cells[static_cast<size_t>(index)] : QStringView();
}

Result<void> CsvRowReader::readTime(const CsvRow &row, CheckIn &checkIn)
{
    const QStringView date = cell(row, CsvColumn::Date).trimmed();
    checkIn.when.day = isoDate(date);
    if (!checkIn.when.day.isValid()) {
        return failure(CsvText::tr("“%1” is not a date. Dates are written like 2026-11-23.")
                           .arg(date.left(ShownLetters)));
    }
    const QStringView time = cell(row, CsvColumn::Time).trimmed();
    if (!time.isEmpty()) {
        checkIn.when.time = clockTime(time);
        if (!checkIn.when.time->isValid()) {
            return failure(CsvText::tr("“%1” is not a time of day. Times are written like 14:30.")
                               .arg(time.left(ShownLetters)));
        }
    }
    const Result<void> zoned = readZone(readableCell(cell(row, CsvColumn::Zone)).trimmed(), checkIn.when);
    checkIn.recorded = momentOf(checkIn.when); // the table does not say, and "late" would be an accusation
    return zoned;
}

Result<void> CsvRowReader::readZone(QStringView cell, WallTime &when)
{
    const qsizetype blank = cell.lastIndexOf(u' ');
    const std::optional<int> fixed = fixedOffset(cell.sliced(blank + 1));
    const QString name = (fixed ? cell.first(qMax<qsizetype>(blank, 0)) : cell).trimmed().toString();
    if (fixed) {
        when.utcOffsetMinutes = *fixed / SecondsPerMinute;
        when.zone = name.toUtf8();
        return {};
    }
    WallOffsets *offsets = offsetsOf(name);
    if (!offsets->zone().isValid()) {
        return failure(
            CsvText::tr("“%1” is not a time zone. Zones are written like Europe/Berlin.").arg(name));
    }
    when = offsets->wallTime(when.day, when.time);
    return {};
}

Result<void> CsvRowReader::readRatings(const CsvRow &row, CheckIn &checkIn) const
{
    const auto number = [&](CsvColumn column, int least, int most, QString (*sentence)()) {
        return numberWithin(cell(row, column), least, most, sentence);
    };
    const auto energy = number(CsvColumn::Energy, CheckIn::MinEnergy, CheckIn::MaxEnergy, [] {
        return CsvText::tr("“%1” is not an energy. Energy is a whole number from %2 to %3.");
    });
    const auto engagement = number(CsvColumn::Engagement, CheckIn::MinEngagement, CheckIn::MaxEngagement, [] {
        return CsvText::tr("“%1” is not an engagement. Engagement is a whole number from %2 to %3.");
    });
    const auto minutes = number(CsvColumn::Minutes, CheckIn::MinMinutes, CheckIn::MaxMinutes, [] {
        return CsvText::tr("“%1” is not a length. Minutes are a whole number from %2 to %3.");
    });
    for (const auto *read : {&energy, &engagement, &minutes}) {
        if (!*read) {
            return tl::unexpected(read->error());
        }
    }
    checkIn.energy = *energy;
    checkIn.engagement = *engagement;
    checkIn.minutes = *minutes;
    return {};
}

Result<void> CsvRowReader::readWords(const CsvRow &row, CsvEntry &entry) const
{
    const QString chosen = cell(row, CsvColumn::Chosen).trimmed().toString().toLower();
    entry.checkIn.chosen = chosenFromWord(chosen);
    if (!chosen.isEmpty() && !entry.checkIn.chosen) {
        return failure(
            CsvText::tr("“%1” does not say who chose the work. The words are mine, asked and required.")
                .arg(chosen.left(ShownLetters)));
    }
    const QString focus = cell(row, CsvColumn::Focus).trimmed().toString().toLower();
    entry.focus = focusFromWord(focus);
    if (!focus.isEmpty() && !entry.focus) {
        return failure(CsvText::tr("“%1” is not a focus. The words are people, technical and mixed.")
                           .arg(focus.left(ShownLetters)));
    }
    return {};
}

void CsvRowReader::readTexts(const CsvRow &row, CheckIn &checkIn) const
{
    FittedTitle title = fitTitle(readableCell(cell(row, CsvColumn::Title)).toString());
    checkIn.title = std::move(title.title);
    checkIn.note = readableCell(cell(row, CsvColumn::Note)).toString();
    QStringList additions{title.rest};
    for (const auto &[index, name] : m_unknown) {
        const bool there = static_cast<size_t>(index) < row.cells.size();
        const QStringView value = there ? readableCell(row.cells[static_cast<size_t>(index)]) : QStringView();
        if (!value.trimmed().isEmpty()) {
            additions.append(name + u": "_s + value.toString());
        }
    }
    checkIn.note = joinNotes(QStringList{checkIn.note} + additions);
    const QStringView tags = readableCell(cell(row, CsvColumn::Tags));
    if (!tags.isEmpty()) {
        for (const QString &tag : splitTags(tags)) {
            const QString tidy = tidyTag(tag);
            if (!tidy.isEmpty()) {
                checkIn.tags.append(tidy);
            }
        }
    }
}

/// A table names the experiment but not its session, so the name stays as text. It comes after the entry got
/// its id: an entry that went out from here would not be known again by another note.
void CsvRowReader::keepExperiment(const CsvRow &row, CheckIn &checkIn) const
{
    const QStringView experiment = readableCell(cell(row, CsvColumn::Experiment));
    if (!experiment.isEmpty()) {
        checkIn.note = joinNotes({checkIn.note, u"experiment: "_s + experiment.toString()});
    }
}

WallOffsets *CsvRowReader::offsetsOf(const QString &zone)
{
    if (zone.isEmpty()) {
        return &m_localOffsets;
    }
    auto known = m_offsets.find(zone);
    if (known == m_offsets.end()) {
        known = m_offsets.insert(zone, WallOffsets(QTimeZone(zone.toUtf8())));
    }
    return &*known;
}

QString csvSourceId(const CheckIn &checkIn, const QString &activityLabel, int alikeBefore)
{
    ContentId contentId;
    return numberedSourceId(contentOf(contentId, checkIn, activityLabel), alikeBefore);
}

} // namespace tryboth
