// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importcollector.h"

#include "exchange/importchecks.h"
#include "exchange/importedactivity.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QSet>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CollectorText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ImportCollector)
};

/// `note` in pieces that fit an entry, cut at line ends where there is one near.
QStringList inParts(const QString &note)
{
    QStringList parts;
    qsizetype from = 0;
    while (note.size() - from > CheckIn::MaxNote) {
        qsizetype end = from + CheckIn::MaxNote;
        const qsizetype lineEnd = QStringView(note).sliced(from, CheckIn::MaxNote).lastIndexOf(u'\n');
        if (lineEnd > CheckIn::MaxNote / 2) {
            end = from + lineEnd + 1;
        } else if (note.at(end - 1).isHighSurrogate()) {
            --end;
        }
        parts.append(note.mid(from, end - from));
        from = end;
    }
    parts.append(note.mid(from));
    return parts;
}

} // namespace

ImportCollector::ImportCollector(QLatin1StringView format, const ImportOptions &options,
                                 const ActivityCatalog &catalog)
    : m_options(options)
    , m_catalog(catalog)
    , m_format(format)
    , m_here(options.localZone.isValid() ? options.localZone : QTimeZone::utc())
    , m_problems(options.limits.problems)
{
    m_preview.format = format;
}

WallTime ImportCollector::here(LocalDay day, std::optional<LocalTime> time)
{
    return day.isValid() ? m_here.wallTime(day, time) : WallTime{day, time, 0, m_here.zone().id()};
}

WallTime ImportCollector::at(LocalDay day, LocalTime time, const WrittenZone &zone) const
{
    const WallTime written{day, time, zone.minutes, {}};
    return zone.isMoment ? wallTimeAt(momentOf(written), m_here.zone()) : written;
}

void ImportCollector::add(FoundEntry entry)
{
    if (isFull()) {
        return;
    }
    CheckIn &checkIn = entry.checkIn;
    checkIn.origin = Origin::Import;
    checkIn.source = m_format;
    if (checkIn.recorded == Moment{}) {
        checkIn.recorded = momentOf(checkIn.when); // most files do not say, and "late" would be an accusation
    }
    fitTexts(entry);
    fitAllTags(entry);
    if (checkIn.sourceId.isEmpty()) {
        checkIn.sourceId = identify(checkIn, joinNotes(QStringList{checkIn.note} + entry.leftOver.told()));
    }
    checkIn.note = joinNotes(QStringList{checkIn.note} + entry.leftOver.shown());
    setActivity(entry);
    addParts(std::move(checkIn), entry.line);
}

void ImportCollector::addUnmappedMood(const QString &mood)
{
    if (!m_unmapped.contains(mood)) {
        m_unmapped.insert(mood);
        m_preview.unmappedMoods.append(mood);
    }
}

void ImportCollector::countMood(const QString &mood, std::optional<int> energy)
{
    QList<FoundMood> &moods = m_preview.moods;
    auto known = m_moods.constFind(mood);
    if (known == m_moods.cend()) {
        known = m_moods.insert(mood, moods.size());
        moods.append({mood, energy, 0});
    }
    ++moods[*known].entries;
}

Result<ImportPreview> ImportCollector::finish()
{
    if (isFull()) {
        return tl::unexpected(tooManyEntries(m_options.limits.entries));
    }
    m_preview.problems = m_problems.sorted();
    return std::move(m_preview);
}

void ImportCollector::fitTexts(FoundEntry &entry) const
{
    CheckIn &checkIn = entry.checkIn;
    if (!entry.text.isEmpty()) {
        const SplitText split = splitText(entry.text);
        const bool hasTitle = !checkIn.title.isEmpty();
        checkIn.title = hasTitle ? checkIn.title : split.title;
        checkIn.note = joinNotes({hasTitle ? entry.text : split.rest, checkIn.note});
    }
    const QString title = checkIn.title.simplified();
    if (codePoints(title) > CheckIn::MaxTitle) {
        checkIn.note = joinNotes({title, checkIn.note});
    }
    checkIn.title = shortTitle(title);
}

void ImportCollector::fitAllTags(FoundEntry &entry) const
{
    QStringList all;
    QSet<QString> seen;
    for (const QString &tag : entry.tags) {
        if (const QString tidy = tidyTag(tag); !tidy.isEmpty() && !seen.contains(tidy)) {
            seen.insert(tidy);
            all.append(tidy);
        }
    }
    entry.checkIn.tags = fitTags(all);
    all.removeIf([&](const QString &tag) { return entry.checkIn.tags.contains(tag); });
    if (!all.isEmpty()) {
        const QString more = all.join(u", "_s);
        entry.leftOver.append(CollectorText::tr("More tags: %1").arg(more), u"More tags: "_s + more);
    }
}

void ImportCollector::setActivity(FoundEntry &entry)
{
    CheckIn &checkIn = entry.checkIn;
    if (codePoints(entry.activity) > ActivityType::MaxLabel) {
        checkIn.note = joinNotes({checkIn.note, CollectorText::tr("Activity: %1").arg(entry.activity)});
    }
    auto known = m_activities.constFind(entry.activity);
    if (known == m_activities.cend()) {
        const ImportedActivity activity = importedActivity(m_catalog, entry.activity, entry.focus);
        if (activity.isNew && !m_newActivities.contains(activity.type.id)) {
            m_newActivities.insert(activity.type.id);
            m_preview.newActivities.append(activity.type);
        }
        known = m_activities.insert(entry.activity, activity.type);
    }
    checkIn.activity = known->id;
    checkIn.focus = entry.ownFocus.value_or(known->focusDefault);
}

void ImportCollector::addParts(CheckIn checkIn, int line)
{
    const QStringList parts = inParts(checkIn.note);
    const QString title = checkIn.title;
    const QString sourceId = checkIn.sourceId;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        checkIn.note = parts.at(i);
        if (i > 0) {
            const QString number = u" (%1)"_s.arg(i + 1);
            checkIn.title = fitTitle(title).title.left(CheckIn::MaxTitle - number.size()) + number;
            checkIn.sourceId = sourceId + u"/part-"_s + QString::number(i + 1);
            checkIn.energy.reset(); // one rating, not one for each part
            checkIn.minutes.reset();
        }
        if (const Result<void> valid = validate(checkIn); !valid) {
            m_problems.add(line, valid.error().sentence);
            return;
        }
        m_preview.found.append(checkIn);
    }
}

/// `note` is what the file says, without a word that depends on the language.
QString ImportCollector::identify(const CheckIn &checkIn, const QString &note)
{
    const QString day = checkIn.when.day.toString(Qt::ISODate);
    const QString time = checkIn.when.time ? checkIn.when.time->toString(u"HH:mm"_s) : QString();
    const QString content = m_contentId.of({day, time, checkIn.title, note});
    const int before = m_alike[content]++;
    return before == 0 ? content : content + u'/' + QString::number(before);
}

bool goesOn(const ImportProgress &progress, qsizetype done, qsizetype total)
{
    constexpr int Steps = 200;
    const bool tells = progress && done % Steps == 0;
    return !tells || progress(static_cast<int>(done), static_cast<int>(total));
}

} // namespace tryboth
