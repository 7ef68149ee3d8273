// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsfile.h"

#include "exchange/icslines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {

struct IcsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::IcsImport)
};

/// Puts lines into the components they stand in.
class Splitter
{
public:
    explicit Splitter(const ImportLimits &limits)
        : m_limits(limits)
    {
        m_file.calendars.append(IcsCalendar());
    }

    void take(const IcsProperty &property, qsizetype bytes);
    IcsFile finish();

private:
    void begin(const QByteArray &name, int line);
    void end(const QByteArray &name);
    void close();
    void keep(IcsComponent component);
    void keepCalendarProperty(const IcsProperty &property);
    void leaveOut(int line, const QString &sentence) { m_file.problems.append({line, sentence}); }

    const ImportLimits &m_limits;
    IcsFile m_file;
    QList<IcsComponent> m_open;
    int m_tooDeep = 0; ///< components inside of the deepest one we follow
};

void Splitter::take(const IcsProperty &property, qsizetype bytes)
{
    if (property.name == "BEGIN") {
        begin(property.value.trimmed().toUpper(), property.line);
    } else if (property.name == "END") {
        end(property.value.trimmed().toUpper());
    } else if (m_tooDeep == 0 && !m_open.isEmpty()) {
        IcsComponent &component = m_open.last();
        component.bytes += bytes;
        if (component.name == "VCALENDAR") {
            keepCalendarProperty(property);
        } else if (component.bytes <= m_limits.textPerEvent) {
            component.properties.append(property);
        }
    }
}

void Splitter::begin(const QByteArray &name, int line)
{
    if (name == "VEVENT" || name == "VCALENDAR") { // neither stands inside of an event
        m_tooDeep = 0;
        while (!m_open.isEmpty() && (m_open.last().name != "VCALENDAR" || name == "VCALENDAR")) {
            if (m_open.last().name == "VEVENT") {
                leaveOut(m_open.last().line,
                         IcsText::tr("This event has no end, because the next one begins inside of it. It "
                                     "was left out."));
                m_open.removeLast();
            } else {
                close();
            }
        }
    }
    if (m_open.size() >= m_limits.nesting) {
        ++m_tooDeep;
        return;
    }
    if (name == "VCALENDAR") {
        m_file.calendars.append(IcsCalendar());
    }
    m_file.isCalendar = m_file.isCalendar || name == "VCALENDAR" || name == "VEVENT";
    const int calendar = m_open.isEmpty() && name != "VCALENDAR"
                             ? 0
                             : static_cast<int>(m_file.calendars.size()) - 1;
    m_open.append({name, line, calendar, 0, {}, {}});
}

void Splitter::end(const QByteArray &name)
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    const bool known = std::ranges::any_of(m_open, [&](const IcsComponent &c) { return c.name == name; });
    while (known && m_open.last().name != name) {
        close();
    }
    if (known) {
        close();
    }
}

void Splitter::close()
{
    keep(m_open.takeLast());
}

void Splitter::keep(IcsComponent component)
{
    if (component.name == "VEVENT") {
        if (component.bytes <= m_limits.textPerEvent) {
            m_file.events.append(std::move(component));
        } else {
            leaveOut(component.line,
                     IcsText::tr("This event holds more text than an event can, so it was left out."));
        }
    } else if (component.name == "VTIMEZONE") {
        m_file.zones.append(std::move(component));
    } else if (!m_open.isEmpty() && m_open.last().name == "VTIMEZONE") {
        m_open.last().children.append(std::move(component));
    }
}

void Splitter::keepCalendarProperty(const IcsProperty &property)
{
    IcsCalendar &calendar = m_file.calendars.last();
    if (property.name == "METHOD") {
        calendar.method = property.value.trimmed().toUpper();
    } else if (property.name == "X-WR-CALNAME") {
        calendar.name = property.value;
    } else if (property.name == "X-WR-TIMEZONE") {
        calendar.timeZone = property.value.trimmed();
    }
}

IcsFile Splitter::finish()
{
    while (!m_open.isEmpty()) {
        if (m_open.last().name == "VEVENT") {
            leaveOut(m_open.last().line,
                     IcsText::tr("The file ends inside of this event, so it was left out. The file may "
                                 "not have been copied whole."));
            m_open.removeLast();
        } else {
            close();
        }
    }
    return std::move(m_file);
}

} // namespace

QByteArray IcsProperty::param(QByteArrayView key) const
{
    const auto found = std::ranges::find(params, key, &std::pair<QByteArray, QByteArray>::first);
    return found == params.end() ? QByteArray() : found->second;
}

const IcsProperty *IcsComponent::find(QByteArrayView property) const
{
    const auto found = std::ranges::find(properties, property, &IcsProperty::name);
    return found == properties.end() ? nullptr : &*found;
}

QByteArray IcsComponent::value(QByteArrayView property) const
{
    const IcsProperty *found = find(property);
    return found ? found->value : QByteArray();
}

IcsFile splitIcs(const QByteArray &utf8, const ImportLimits &limits)
{
    Splitter splitter(limits);
    IcsLines lines(utf8);
    while (lines.next()) {
        if (const auto property = lines.property()) {
            splitter.take(*property, lines.text().size());
        }
    }
    return splitter.finish();
}

} // namespace tryboth
