// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrowreader.h"

#include "exchange/csvimport.h"
#include "exchange/csvvalues.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QUuid>

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
constexpr QUuid ActivityNamespace(0x6f2c1d0e, 0x7f5b, 0x4c55, 0x9d, 0x1e, 0x74, 0x72, 0x79, 0x62, 0x6f, 0x74);

QString contentOf(ContentId &contentId, const CheckIn &checkIn, QStringView label)
{
    const QString day = QString::number(checkIn.when.day.toJulianDay());
    const QString minute = checkIn.when.time ? QString::number(checkIn.when.time->msecsSinceStartOfDay())
                                             : QString();
    return contentId.of({day, minute, label.trimmed(), checkIn.title, checkIn.note});
}

} // namespace

CsvRowReader::CsvRowReader(const CsvRow &header, const ImportOptions &options, const ActivityCatalog &catalog)
    : m_catalog(catalog)
    , m_localOffsets(options.localZone.isValid() ? options.localZone : QTimeZone::utc())
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

Result<CheckIn> CsvRowReader::read(const CsvRow &row)
{
    const bool tooLong = row.cells.size() > m_columns &&
                         std::any_of(row.cells.begin() + static_cast<qsizetype>(m_columns), row.cells.end(),
                                     [](QStringView c) { return !c.trimmed().isEmpty(); });
    if (tooLong) {
        return failure(
            CsvText::tr("The row has more cells than the header has names. A text with a comma needs "
                        "quotes around it."));
    }
    CheckIn checkIn;
    checkIn.origin = Origin::Import;
    checkIn.source = CsvSource;
    readTexts(row, checkIn);
    const Result<void> understood =
        readTime(row, checkIn).and_then([&] { return readRatings(row, checkIn); }).and_then([&] {
            return readWords(row, checkIn);
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
    checkIn.sourceId = identify(checkIn, readableCell(cell(row, CsvColumn::Activity)));
    keepExperiment(row, checkIn);
    readActivity(row, checkIn);
    const Result<void> valid = validate(checkIn);
    return valid ? Result<CheckIn>(checkIn) : tl::unexpected(valid.error());
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
    const int seconds = offsets->at(when.day, when.time.value_or(LocalTime(0, 0)));
    when.utcOffsetMinutes = seconds / SecondsPerMinute;
    when.zone = offsets->zone().id();
    return {};
}

Result<void> CsvRowReader::readRatings(const CsvRow &row, CheckIn &checkIn) const
{
    const auto energy = numberWithin(
        cell(row, CsvColumn::Energy), CheckIn::MinEnergy, CheckIn::MaxEnergy,
        CsvText::tr("“%1” is not an energy. Energy is a whole number from %2 to %3."));
    const auto engagement = numberWithin(
        cell(row, CsvColumn::Engagement), CheckIn::MinEngagement, CheckIn::MaxEngagement,
        CsvText::tr("“%1” is not an engagement. Engagement is a whole number from %2 to %3."));
    const auto minutes = numberWithin(
        cell(row, CsvColumn::Minutes), CheckIn::MinMinutes, CheckIn::MaxMinutes,
        CsvText::tr("“%1” is not a length. Minutes are a whole number from %2 to %3."));
    for (const auto *number : {&energy, &engagement, &minutes}) {
        if (!*number) {
            return tl::unexpected(number->error());
        }
    }
    checkIn.energy = *energy;
    checkIn.engagement = *engagement;
    checkIn.minutes = *minutes;
    return {};
}

Result<void> CsvRowReader::readWords(const CsvRow &row, CheckIn &checkIn) const
{
    const QString chosen = cell(row, CsvColumn::Chosen).trimmed().toString().toLower();
    checkIn.chosen = chosenFromWord(chosen);
    if (!chosen.isEmpty() && !checkIn.chosen) {
        return failure(
            CsvText::tr("“%1” does not say who chose the work. The words are mine, asked and required.")
                .arg(chosen.left(ShownLetters)));
    }
    const QString focus = cell(row, CsvColumn::Focus).trimmed().toString().toLower();
    if (!focus.isEmpty() && !focusFromWord(focus)) {
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

void CsvRowReader::readActivity(const CsvRow &row, CheckIn &checkIn)
{
    const QString label = readableCell(cell(row, CsvColumn::Activity)).trimmed().toString();
    const std::optional<Focus> focus = focusFromWord(
        cell(row, CsvColumn::Focus).trimmed().toString().toLower());
    checkIn.focus = focus.value_or(Focus::Mixed);
    if (codePoints(label) > ActivityType::MaxLabel) {
        checkIn.note = joinNotes({checkIn.note, u"activity: "_s + label});
    }
    const ActivityType &type = activityFor(label, checkIn.focus);
    checkIn.activity = type.id;
    checkIn.focus = focus.value_or(type.focusDefault);
}

const ActivityType &CsvRowReader::activityFor(const QString &label, Focus focus)
{
    const auto known = m_activities.constFind(label);
    if (known != m_activities.cend()) {
        return *known;
    }
    QString name = label.isEmpty() ? CsvText::tr("Imported") : label;
    while (codePoints(name) > ActivityType::MaxLabel) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    name = name.trimmed();
    const ActivityType *byId = m_catalog.find(label);
    const ActivityType *found = byId ? byId : m_catalog.named(name);
    ActivityType type = found ? *found : ActivityType();
    if (!found) {
        const bool shipped = label.startsWith("act."_L1); // by another version: it will know what it is
        const QString folded = foldForSearch(name);
        type.id = shipped ? label
                          : QUuid::createUuidV5(ActivityNamespace, folded).toString(QUuid::WithoutBraces);
        type.label = name;
        type.focusDefault = focus;
        const bool listed = std::ranges::count(m_newActivities, type.id, &ActivityType::id) > 0;
        if (!shipped && !listed) {
            m_newActivities.append(type);
        }
    }
    return *m_activities.insert(label, type);
}

QString CsvRowReader::identify(const CheckIn &checkIn, QStringView label)
{
    const QString content = contentOf(m_contentId, checkIn, label);
    const int before = m_alike[content]++;
    return before == 0 ? content : content + u'/' + QString::number(before);
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
    const QString content = contentOf(contentId, checkIn, activityLabel);
    return alikeBefore == 0 ? content : content + u'/' + QString::number(alikeBefore);
}

} // namespace tryboth
