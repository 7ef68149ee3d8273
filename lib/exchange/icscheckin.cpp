// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icscheckin.h"

#include "exchange/icsimport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct IcsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::IcsImport)
};

constexpr int SecondsPerMinute = 60;
constexpr qint64 MsPerSecond = 1000;

/// Fields of other programs that say nothing to a person.
bool isMachinery(const QByteArray &name)
{
    return name.startsWith("X-MOZ-") || name.startsWith("X-LIC-") || name.startsWith("X-MICROSOFT-") ||
           name.startsWith("X-ALT-") || name.startsWith("X-APPLE-");
}

QString addressOf(const IcsProperty &person)
{
    const QString value = QString::fromUtf8(person.value).trimmed().toLower();
    return value.startsWith("mailto:"_L1) ? value.sliced(QLatin1StringView("mailto:").size()) : value;
}

QString nameOf(const IcsProperty &person)
{
    const QString name = QString::fromUtf8(person.param("CN")).simplified();
    return name.isEmpty() ? addressOf(person) : name;
}

WallTime wallTimeOf(const IcsTime &start)
{
    const QDateTime wall = QDateTime::fromSecsSinceEpoch(start.wall, Qt::UTC);
    WallTime when{wall.date(), {}, 0, start.zone->name()};
    if (!start.isDate()) {
        when.time = LocalTime(wall.time().hour(), wall.time().minute());
    }
    when.utcOffsetMinutes = static_cast<int>((start.wall - start.utc()) / SecondsPerMinute);
    return when;
}

/// In UTC, so that it is the same wherever the file is read. Times without a zone have no moment.
QString originalText(const IcsTime &original)
{
    const bool moment = original.kind == IcsTime::Kind::Moment;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(moment ? original.utc() : original.wall, Qt::UTC);
    const QString day = at.date().toString(u"yyyyMMdd");
    return original.isDate() ? day
                             : day + u'T' + at.time().toString(u"HHmmss") + (moment ? u"Z"_s : QString());
}

bool isRefusal(const IcsProperty &property)
{
    return property.name == "ATTENDEE" && property.param("PARTSTAT").toUpper() == "DECLINED";
}

/// Whoever is invited to everything is the one whose calendar it is: empty where that is nobody or not clear.
QString invitedToEverything(const IcsFile &file)
{
    constexpr int FewestMeetings = 3;
    QHash<QString, int> meetings;
    int withPeople = 0;
    for (const IcsComponent &event : file.events) {
        QSet<QString> people;
        for (const IcsProperty &property : event.properties) {
            if (property.name == "ATTENDEE") {
                people.insert(addressOf(property));
            }
        }
        withPeople += people.isEmpty() ? 0 : 1;
        for (const QString &address : people) {
            ++meetings[address];
        }
    }
    const QStringList always = meetings.keys(withPeople);
    return withPeople >= FewestMeetings && always.size() == 1 ? always.first() : QString();
}

QString cutNote(const QString &note)
{
    qsizetype size = qMin<qsizetype>(note.size(), CheckIn::MaxNote); // never more units than code points
    if (size > 0 && size < note.size() && note.at(size - 1).isHighSurrogate()) {
        --size;
    }
    return note.left(size);
}

} // namespace

IcsCheckIns::IcsCheckIns(const ImportOptions &options, const ActivityCatalog &catalog, const IcsFile &file,
                         ProblemList &problems)
    : m_options(options)
    , m_file(file)
    , m_problems(problems)
    , m_activity(catalog)
{
    for (const QString &address : options.ownAddresses) {
        m_own.append(address.trimmed().toLower());
    }
    for (const IcsCalendar &calendar : file.calendars) {
        if (calendar.name.contains('@')) { // Google names the main calendar after its owner's address
            m_own.append(QString::fromUtf8(calendar.name).trimmed().toLower());
        }
    }
    const QString always = m_own.isEmpty() ? invitedToEverything(file) : QString();
    if (!always.isEmpty()) {
        m_own.append(always);
    }
}

bool IcsCheckIns::someoneDeclined() const
{
    return std::ranges::any_of(m_file.events, [](const IcsComponent &event) {
        return std::ranges::any_of(event.properties, isRefusal);
    });
}

std::optional<CheckIn> IcsCheckIns::entry(const IcsOccurrence &occurrence)
{
    const IcsEvent &event = *occurrence.event;
    if (m_source != event.source) {
        m_source = event.source;
        m_words = words(event);
        if (!m_words) {
            m_problems.add(event.line(), m_words.error().sentence);
        } else if (!event.start.isDate() && event.seconds > CheckIn::MaxMinutes * SecondsPerMinute) {
            m_problems.add(event.line(),
                           IcsText::tr("This event is longer than a day, so 24 hours of it were "
                                       "taken."));
        }
    }
    if (!m_words) {
        return {};
    }
    CheckIn checkIn;
    checkIn.when = wallTimeOf(occurrence.start);
    checkIn.recorded = {occurrence.start.utc() * MsPerSecond}; // nobody was late in writing it down
    const qint64 minutes = occurrence.seconds / SecondsPerMinute;
    if (minutes > 0 && !occurrence.start.isDate()) {
        checkIn.minutes = static_cast<int>(qMin<qint64>(minutes, CheckIn::MaxMinutes));
    }
    checkIn.title = m_words->title.title;
    checkIn.note = m_words->note;
    checkIn.tags = m_words->tags;
    checkIn.activity = m_words->guess.activity;
    checkIn.focus = m_words->guess.focus;
    checkIn.waiting = true;
    checkIn.origin = Origin::Calendar;
    checkIn.source = IcsSource;
    checkIn.sourceId = QString::fromUtf8(event.uid) + u'/' + originalText(occurrence.original);
    if (const Result<void> valid = validate(checkIn); !valid) {
        m_problems.add(event.line(), valid.error().sentence);
        return {};
    }
    return checkIn;
}

Result<IcsCheckIns::Words> IcsCheckIns::words(const IcsEvent &event)
{
    const IcsComponent &component = *event.source;
    const std::optional<QString> title = icsText(component.value("SUMMARY"));
    if (!title) {
        return failure(
            IcsText::tr("The title of this event is not UTF-8 text, so it was left out. Export the "
                        "calendar as UTF-8 and try again."));
    }
    Words words;
    words.title = fitTitle(title->simplified());
    words.note = cutNote(note(component, words.title.rest));
    QStringList tags;
    for (const IcsProperty &property : component.properties) {
        if (property.name == "CATEGORIES") {
            for (const QByteArray &category : icsList(property.value)) {
                tags.append(icsText(category).value_or(QString()));
            }
        }
    }
    words.tags = fitTags(tags);
    words.guess = m_activity.of(words.title.title);
    return words;
}

QString IcsCheckIns::note(const IcsComponent &component, const QString &restOfTitle)
{
    QStringList parts{restOfTitle};
    if (m_options.descriptions) {
        parts.append(icsText(component.value("DESCRIPTION")).value_or(QString()).trimmed());
        for (const IcsProperty &property : component.properties) {
            const bool foreign = property.name.startsWith("X-") && !isMachinery(property.name);
            const QString value = foreign ? icsText(property.value).value_or(QString()).trimmed() : QString();
            if (!value.isEmpty()) {
                parts.append(QString::fromLatin1(property.name) + u": "_s + value);
            }
        }
    }
    parts.append(people(component));
    return joinNotes(parts);
}

QString IcsCheckIns::people(const IcsComponent &component) const
{
    QStringList invited;
    for (const IcsProperty &property : component.properties) {
        if (property.name == "ATTENDEE" && !nameOf(property).isEmpty()) {
            invited.append(nameOf(property));
        }
    }
    if (!m_options.attendees) { // how many is no secret, who they are is
        return invited.isEmpty() ? QString()
                                 //: how many people were invited to a meeting
                                 : IcsText::tr("%Ln invited.", nullptr, static_cast<int>(invited.size()));
    }
    QStringList lines;
    const IcsProperty *organiser = component.find("ORGANIZER");
    if (organiser && !nameOf(*organiser).isEmpty()) {
        lines.append(IcsText::tr("Organised by %1.").arg(nameOf(*organiser)));
    }
    if (!invited.isEmpty()) {
        //: %Ln: how many people; %1: their names, with commas between them
        lines.append(IcsText::tr("%Ln invited: %1.", nullptr, static_cast<int>(invited.size()))
                         .arg(invited.join(u", "_s)));
    }
    return lines.join(u'\n');
}

bool IcsCheckIns::isDeclined(const IcsComponent &component) const
{
    return std::ranges::any_of(component.properties, [this](const IcsProperty &property) {
        return isRefusal(property) && m_own.contains(addressOf(property));
    });
}

bool IcsCheckIns::isAllDay(const IcsOccurrence &occurrence) const
{
    const QByteArray flag = occurrence.event->source->value("X-MICROSOFT-CDO-ALLDAYEVENT");
    return occurrence.start.isDate() || flag.trimmed().toUpper() == "TRUE";
}

std::optional<Unticked> IcsCheckIns::unticked(const IcsOccurrence &occurrence) const
{
    const IcsComponent &component = *occurrence.event->source;
    const QByteArray method = m_file.calendars.at(component.calendar).method;
    if (component.value("STATUS").trimmed().toUpper() == "CANCELLED" || method == "CANCEL") {
        return Unticked::Cancelled;
    }
    if (isDeclined(component)) {
        return Unticked::Declined;
    }
    if (isAllDay(occurrence)) { // most are marked as free time, which says no more than that
        return m_options.allDay ? std::nullopt : std::optional(Unticked::AllDay);
    }
    const QByteArray busy = component.value("X-MICROSOFT-CDO-BUSYSTATUS").trimmed().toUpper();
    const bool free = component.value("TRANSP").trimmed().toUpper() == "TRANSPARENT" || busy == "FREE";
    return free ? std::optional(Unticked::Transparent) : std::nullopt;
}

} // namespace tryboth
