// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsevent.h"

#include "exchange/contentid.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct IcsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::IcsImport)
};

constexpr int ShownLetters = 40; ///< of a name or value, in a sentence

QString shown(const QByteArray &value)
{
    return QString::fromUtf8(value.left(ShownLetters)).simplified();
}

/// What stays the same in the next export of an event that has no name of its own.
QByteArray contentUid(const IcsComponent &component)
{
    const auto text = [&](QByteArrayView name) { return QString::fromUtf8(component.value(name)); };
    const QString start = text("DTSTART"), end = text("DTEND"), title = text("SUMMARY"), rule = text("RRULE");
    return ContentId().of({start, end, title, rule}).toLatin1();
}

} // namespace

IcsTime IcsTime::on(const IcsZone &other) const
{
    if (isDate() || zone == &other) {
        return *this;
    }
    const qint64 moment = utc();
    return {moment + other.offsetAtUtc(moment), kind, &other};
}

IcsTime IcsTime::alignedTo(const IcsTime &start, const IcsZone &home) const
{
    if (start.isDate()) {
        const IcsTime local = zone->name() == "UTC" ? on(home) : *this;
        return {local.midnight(), Kind::Date, start.zone};
    }
    if (isDate()) {
        return {wall + (start.wall - start.midnight()), start.kind, start.zone};
    }
    if (kind == Kind::Floating) {
        return {wall, start.kind, start.zone};
    }
    IcsTime aligned = on(*start.zone);
    aligned.kind = start.kind;
    return aligned;
}

std::optional<IcsTime> IcsEventReader::time(const IcsProperty &property, const QByteArray &value)
{
    const std::optional<IcsStamp> stamp = icsStamp(value);
    if (!stamp) {
        return {};
    }
    const IcsZone &home = m_zones.home(m_calendar);
    if (stamp->dateOnly || property.param("VALUE").toUpper() == "DATE") {
        IcsTime date{stamp->wall, IcsTime::Kind::Date, &home};
        date.wall = date.midnight();
        return date;
    }
    if (stamp->utc) {
        return IcsTime{stamp->wall, IcsTime::Kind::Moment, &m_zones.utc()};
    }
    const QByteArray tzid = property.param("TZID");
    if (tzid.isEmpty()) {
        return IcsTime{stamp->wall, IcsTime::Kind::Floating, &home};
    }
    const IcsZones::Found found = m_zones.find(tzid, m_calendar);
    if (found.isGuess && !m_guessTold) {
        m_guessTold = true;
        m_problems.add(property.line,
                       IcsText::tr("Nobody knows the time zone “%1”, so the time is read in %2.")
                           .arg(shown(tzid), QString::fromLatin1(home.name())));
    }
    return IcsTime{stamp->wall, IcsTime::Kind::Moment, found.zone};
}

Result<IcsEvent> IcsEventReader::read(const IcsComponent &component)
{
    m_calendar = component.calendar;
    m_guessTold = false;
    IcsEvent event;
    event.source = &component;
    const IcsProperty *start = component.find("DTSTART");
    if (!start) {
        return failure(IcsText::tr("This event has no start, so it was left out."));
    }
    const std::optional<IcsTime> begins = time(*start, start->value);
    if (!begins) {
        return failure(
            IcsText::tr("“%1” is not a date or time, so this event was left out.").arg(shown(start->value)));
    }
    event.start = *begins;
    event.uid = component.value("UID").trimmed();
    event.ownUid = !event.uid.isEmpty();
    if (!event.ownUid) {
        event.uid = contentUid(component);
    }
    event.sequence = component.value("SEQUENCE").trimmed().toInt();
    for (const char *name : {"DTSTAMP", "LAST-MODIFIED"}) {
        if (const auto changed = icsStamp(component.value(name))) {
            event.changed = qMax(event.changed, changed->wall);
        }
    }
    readEnd(event);
    readRepetition(event);
    return event;
}

void IcsEventReader::readEnd(IcsEvent &event)
{
    const IcsComponent &component = *event.source;
    const IcsProperty *end = component.find("DTEND");
    const IcsProperty *duration = component.find("DURATION");
    const qint64 unsaid = event.start.isDate() ? IcsDaySeconds : 0;
    event.seconds = unsaid;
    const IcsProperty *used = end ? end : duration;
    std::optional<qint64> seconds;
    if (end) {
        if (const auto ends = time(*end, end->value)) {
            const IcsTime aligned = event.start.isDate() || ends->isDate()
                                        ? IcsTime{ends->midnight(), IcsTime::Kind::Date, event.start.zone}
                                        : *ends;
            seconds = event.start.isDate() ? aligned.wall - event.start.wall
                                           : aligned.utc() - event.start.utc();
        }
    } else if (duration) {
        seconds = icsDuration(duration->value);
    }
    if (!used) {
        return;
    }
    if (!seconds) {
        m_problems.add(
            used->line,
            IcsText::tr("“%1” is not an end or a length, so this event has none.").arg(shown(used->value)));
    } else if (*seconds < 0) {
        m_problems.add(used->line, IcsText::tr("This event ends before it starts, so it has no length."));
    }
    event.seconds = qMax(seconds.value_or(unsaid), event.start.isDate() ? unsaid : 0);
}

void IcsEventReader::readRepetition(IcsEvent &event)
{
    for (const IcsProperty &property : event.source->properties) {
        if (property.name == "RRULE") {
            QByteArray value = property.value.trimmed();
            if (value.toUpper().startsWith("RRULE:")) {
                value = value.mid(value.indexOf(':') + 1);
            }
            const std::optional<IcsRule> rule = IcsRule::parse(value);
            if (rule) {
                event.rules.append(*rule);
            }
            if (!rule) {
                m_problems.add(property.line,
                               IcsText::tr("How this event repeats (“%1”) cannot be followed, so only its "
                                           "given times were read.")
                                   .arg(shown(value)));
            } else if (!rule->isExact()) {
                m_problems.add(property.line,
                               IcsText::tr("How this event repeats (“%1”) has a part that is not "
                                           "understood. The rest was followed.")
                                   .arg(shown(value)));
            }
        } else if (property.name == "RDATE" || property.name == "EXDATE") {
            readRepeats(event, property);
        } else if (property.name == "RECURRENCE-ID" && !event.replaces) {
            event.replaces = time(property, property.value);
            event.andFuture = property.param("RANGE").toUpper() == "THISANDFUTURE";
        }
    }
}

void IcsEventReader::readRepeats(IcsEvent &event, const IcsProperty &property)
{
    for (const QByteArray &value : property.value.split(',')) {
        const std::optional<IcsRepeat> read = repeat(property, value.trimmed());
        if (read && property.name == "RDATE") {
            event.repeats.append(*read);
        } else if (read) {
            event.exceptions.append(read->start);
        } else if (!value.trimmed().isEmpty()) {
            m_problems.add(
                property.line,
                IcsText::tr("“%1” is not a date or time, so it was not looked at.").arg(shown(value)));
        }
    }
}

std::optional<IcsRepeat> IcsEventReader::repeat(const IcsProperty &property, const QByteArray &value)
{
    const qsizetype slash = value.indexOf('/');
    const std::optional<IcsTime> start = time(property, slash < 0 ? value : value.left(slash));
    if (!start || slash < 0) {
        return start ? std::optional(IcsRepeat{*start, {}}) : std::nullopt;
    }
    const QByteArray rest = value.mid(slash + 1);
    std::optional<qint64> seconds = icsDuration(rest);
    if (const auto end = time(property, rest)) {
        seconds = end->key() - start->key();
    }
    return IcsRepeat{*start, seconds ? std::optional(qMax<qint64>(*seconds, 0)) : std::nullopt};
}

} // namespace tryboth
